import { caching, foldersForEver, HEADERS_FILE, headers } from '#publish/headers.ts';

/** The configuration of Caddy for an archive at the root of a domain, with the table of headers. */
export function caddySite(): string {
  const always = headers.map(([name, value]) => `\t\t${name} "${value}"`);
  const paths = foldersForEver.map((folder) => `/${folder}/*`).join(' ');
  return `archive.example.org {
	root * /srv/archive/dist
	encode gzip

	header {
${always.join('\n')}
	}
	@forEver path ${paths}
	header @forEver Cache-Control "${caching.forEver}"
	@asked not path ${paths}
	header @asked Cache-Control "${caching.asked}"
	@csv {
		path *.csv
		file
	}
	header @csv Content-Type "text/csv; charset=utf-8"
	@ics {
		path *.ics
		file
	}
	header @ics Content-Type "text/calendar; charset=utf-8"

	file_server {
		hide .git ${HEADERS_FILE}
	}
	handle_errors {
		header Cache-Control "${caching.asked}"
		rewrite * /404.html
		file_server
	}
}
`;
}
