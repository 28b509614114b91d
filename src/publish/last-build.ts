import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder, listFiles, statsOf } from './file-system.ts';

const FILE = 'built.json';

/**
 * What the last build said of an archive, if another one would give the same: it was made of the same, and its site is as
 * it was published.
 * @param folder of what is kept @param key the checksum of all that a build depends on @param out where the site is
 */
export function readLastBuild(folder: string, key: string, out: string): unknown {
  try {
    const last = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as LastBuild;
    return last.key === key && isFolder(out) && last.site === sealOf(out) ? last.said : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what a build says at its end, once its site is published. @param said anything that JSON can hold */
export function keepLastBuild(folder: string, key: string, out: string, said: unknown): void {
  const last: LastBuild = { key, site: sealOf(out), said };
  const unfinished = join(folder, `${FILE}.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, JSON.stringify(last));
  renameSync(unfinished, join(folder, FILE));
}

/** Tells whether any file of a site was changed, added or removed. */
function sealOf(site: string): string {
  return hash(
    'sha256',
    listFiles(site)
      .map((name) => `${name} ${statsOf(join(site, name))?.stamp}`)
      .join('\n'),
  );
}

interface LastBuild {
  readonly key: string;
  readonly site: string;
  readonly said: unknown;
}
