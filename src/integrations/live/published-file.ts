import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { mediaTypeOf } from '#publish/static-server.ts';
import type { ArchiveState } from '../archive.ts';

/** Where a published file's bytes are, by its address. */
export function sourceOf(state: ArchiveState | undefined, address: string): string | undefined {
  if (!state || !/^\/(?:media|files)\//.test(address)) return undefined;
  for (const file of state.files.values()) {
    const parts = file.as === 'picture' ? file.variants : [file];
    const found = parts.find(({ href }) => href === address);
    if (found) return found.source;
  }
  return undefined;
}

/** Answers with a file as the finished site would; it may have gone since it was found. */
export function sendFile(response: ServerResponse, path: string, address: string, missing: () => void): void {
  const stream = createReadStream(path);
  stream.once('error', missing);
  stream.once('open', () => {
    response.setHeader('content-type', mediaTypeOf(address));
    response.setHeader('x-content-type-options', 'nosniff');
    stream.pipe(response);
  });
}
