import { caching, foldersForEver, HEADERS_FILE, headers } from '#publish/headers.ts';

/** Text that nginx sends as UTF-8 and compresses, beside HTML; some systems' tables call scripts `text/javascript` (RFC 9239). */
const text =
  'application/javascript application/json application/xml image/svg+xml text/calendar text/css text/csv text/javascript text/plain text/xml';

/** Stands before what goes into the server that somebody has. */
export const IN_SERVER = '# In the server that is there:';

/** The configuration of nginx for an archive at the root of a domain, with the table of headers. */
export function nginxServer(): string {
  return `${cachingMap('/')}
server {
    listen 80;
    listen [::]:80;
    server_name archive.example.org;
    root /srv/archive/dist;

${indented(directives('/'), 4)}
}
`;
}

/** The same for an archive below a path of a server that is there. */
export function nginxPath(): string {
  return `# Beside the servers:
${cachingMap('/archive/')}
${IN_SERVER}
location = /archive { return 301 /archive/; }
location /archive/ {
    alias /srv/archive/dist/;

${indented(directives('/archive/'), 4)}
}
`;
}

function cachingMap(base: string): string {
  return `map $uri $archive_caching {
    ~^${base}(?:${foldersForEver.join('|')})/ "${caching.forEver}";
    default "${caching.asked}";
}
`;
}

function directives(base: string): string {
  const always = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `charset utf-8;
charset_types ${text};
gzip on;
gzip_types ${text};

${always.join('\n')}
add_header Cache-Control $archive_caching always;

error_page 404 ${base}404.html;
location = ${base}${HEADERS_FILE} { return 404; }
location ~ \\.csv$ { types { text/csv csv; } }
location ~ \\.ics$ { types { text/calendar ics; } }`;
}

const indented = (lines: string, by: number): string => lines.replace(/^(?=.)/gm, ' '.repeat(by));
