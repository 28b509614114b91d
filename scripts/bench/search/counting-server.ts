import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from '#publish/static-server.ts';

/** What hosts compress. */
const COMPRESSED = /^(?:text\/|application\/(?:json|wasm)|image\/svg)/;

/** What belongs to any page, searched or not. */
const OF_THE_PAGE = /\.(?:html|woff2|svg|ico)$|^\/(?:_astro\/|theme\.css)/;

/** A server of a folder that compresses as hosts do and counts what searching takes. */
export async function startCountingServer(folder: string): Promise<CountingServer> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const file = join(folder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    const type = mediaTypeOf(file);
    const compressed = COMPRESSED.test(type);
    const body = compressed ? gzipSync(readFileSync(file)) : readFileSync(file);
    if (!OF_THE_PAGE.test(path)) bytes += body.length;
    response.writeHead(200, { 'content-type': type, ...(compressed && { 'content-encoding': 'gzip' }) });
    return void response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counted() {
      const counted = bytes;
      bytes = 0;
      return counted;
    },
    close: () => void server.close(),
  };
}

export interface CountingServer {
  readonly origin: string;
  /** Bytes of bodies since it was last asked. */
  counted(): number;
  close(): void;
}
