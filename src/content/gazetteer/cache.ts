import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads what an earlier run found, by place key. Empty where there is nothing yet, where it was found in another
 * edition or by other rules, or where the file is damaged: it can all be found again.
 */
export async function readCache<T>(folder: string, edition: string): Promise<Map<string, T>> {
  try {
    const cache = JSON.parse(await readFile(fileOf(folder), 'utf8')) as Partial<CacheFile<T>>;
    return new Map(cache.edition === edition ? Object.entries(cache.towns ?? {}) : []);
  } catch {
    return new Map();
  }
}

/** Writes the cache whole or not at all: a run beside this one sees the old file or the new one. */
export async function writeCache<T>(
  folder: string,
  edition: string,
  towns: ReadonlyMap<string, T>,
): Promise<void> {
  const cache: CacheFile<T> = {
    edition,
    towns: Object.fromEntries([...towns].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  await mkdir(folder, { recursive: true });
  const unfinished = `${fileOf(folder)}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(cache));
  await rename(unfinished, fileOf(folder));
}

function fileOf(folder: string): string {
  return join(folder, 'gazetteer.json');
}

interface CacheFile<T> {
  edition: string;
  towns: Record<string, T>;
}
