import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BagFault } from './bag-check.ts';
import { isFolder } from './file-system.ts';

/**
 * Compares a zip file with the checksum that lies beside it under its name, as it does where it is published: what packs the
 * files is nothing that their bag could tell of.
 * @returns nothing where there is no checksum, or for a folder
 */
export async function checkBeside(path: string): Promise<BagFault[]> {
  const beside = `${path}.sha512`;
  if (isFolder(path) || !existsSync(beside)) return [];
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  const [said = ''] = readFileSync(beside, 'utf8').split(/\s/);
  return said.toLowerCase() === hash.digest('hex') ? [] : [{ name: basename(path), is: 'changed' }];
}
