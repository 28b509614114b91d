import { constants } from 'node:fs';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapBounded } from './bounded.ts';
import type { PublishedFile } from './prepare.ts';

const AT_ONCE = 16;

/**
 * Writes published files below an output folder, at their addresses, as files that everyone may read, whatever
 * the original's permissions. Works across file systems; shares the blocks where the file system can.
 * @returns how many files were written
 */
export async function copyPublished(
  published: ReadonlyMap<string, PublishedFile>,
  outFolder: string,
): Promise<number> {
  const sources = new Map<string, string>();
  for (const file of published.values()) {
    const files = file.as === 'picture' ? file.variants : [file];
    for (const { href, source } of files) sources.set(join(outFolder, href), source);
  }
  for (const folder of new Set([...sources.keys()].map(dirname))) await mkdir(folder, { recursive: true });
  await mapBounded([...sources], AT_ONCE, async ([target, source]) => {
    await copyFile(source, target, constants.COPYFILE_FICLONE);
    await chmod(target, 0o644);
  });
  return sources.size;
}
