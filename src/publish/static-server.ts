import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

/**
 * A server of a finished site that does what the plainest web host does and no more, so that what works here works
 * anywhere: files by their exact names, `index.html` for a folder, the site's `404.html` for what isn't there.
 * Files are read anew for every request. Outside `base` nothing is found.
 * @param base the path that the site lies under, with a slash at both ends: `/`, `/archive/`
 */
export function makeStaticServer(site: string, base: string): Server {
  return createServer((request, response) => {
    response.setHeader('cache-control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response.setHeader('allow', 'GET, HEAD'), 405);
    const answerTo = findAnswer(site, base, request.url ?? '/');
    if (answerTo.location !== undefined)
      return answer(response.setHeader('location', answerTo.location), 301);
    if (answerTo.file === undefined) return answer(response, 404);
    return sendFile(request, response, answerTo.file, answerTo.status);
  });
}

/** The media type of a published file, by its name. */
export function mediaTypeOf(name: string): string {
  return TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

function findAnswer(site: string, base: string, url: string): Answer {
  const [path = '', query] = url.split('?', 2);
  const inside = path.startsWith(base) ? decode(path.slice(base.length)) : undefined;
  if (inside === undefined) {
    return path === base.slice(0, -1) ? { status: 301, location: base } : { status: 404 };
  }
  const file = join(site, inside);
  const missing = { status: 404, file: existing(join(site, '404.html')) };
  const folder = statOf(file)?.isDirectory() ?? false;
  if (folder && !path.endsWith('/'))
    return { status: 301, location: `./${path.split('/').at(-1)}/${query === undefined ? '' : `?${query}`}` };
  const found = folder ? existing(join(file, 'index.html')) : existing(file);
  return found === undefined ? missing : { status: 200, file: found };
}

/** The path as text; undefined for one that isn't percent-encoded UTF-8, leaves the site, or that no file can have. */
function decode(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') || text.split(/[/\\]/).includes('..') ? undefined : text;
  } catch {
    return undefined;
  }
}

function existing(file: string): string | undefined {
  return statOf(file)?.isFile() ? file : undefined;
}

/** Undefined of what isn’t there, may not be read, or has a name that no file can have, such as a very long one. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${status}\n`);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const stream = createReadStream(file);
  // The file may have gone since it was found: a build may publish at any moment.
  stream.once('error', () => answer(response, 404));
  stream.once('open', () => {
    response.statusCode = status;
    response.setHeader('content-type', mediaTypeOf(file));
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method === 'HEAD') {
      stream.destroy();
      response.end();
    } else {
      stream.pipe(response);
    }
  });
}

interface Answer {
  status: number;
  file?: string | undefined;
  location?: string;
}
