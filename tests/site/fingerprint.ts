import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.ts';

/** A checksum of every file of a site, by its path. */
export function fingerprint(site: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(site).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  );
}
