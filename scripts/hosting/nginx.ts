import { caching, foldersForEver, HEADERS_FILE, headers } from '#publish/headers.ts';

/** Text that nginx sends as UTF-8 and compresses, beside HTML; some systems' tables call scripts `text/javascript` (RFC 9239). */
const text =
  'application/javascript application/json application/xml image/svg+xml text/calendar text/css text/csv text/javascript text/plain text/xml';

/** The configuration of nginx for an archive at the root of a domain, with the table of headers. */
export function nginxServer(): string {
  const always = headers.map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `map $uri $archive_caching {
    ~^/(?:${foldersForEver.join('|')})/ "${caching.forEver}";
    default "${caching.asked}";
}

server {
    listen 80;
    server_name archive.example.org;
    root /srv/archive/dist;

    charset utf-8;
    charset_types ${text};
    gzip on;
    gzip_types ${text};

${always.join('\n')}
    add_header Cache-Control $archive_caching always;

    error_page 404 /404.html;
    location = /${HEADERS_FILE} { return 404; }
    location ~ \\.csv$ { types { text/csv csv; } }
    location ~ \\.ics$ { types { text/calendar ics; } }
}
`;
}
