import { hash } from 'node:crypto';
import { join } from 'node:path';
import { keep, readKept } from '#content/kept-file.ts';
import { isFolder, sealsIn } from './file-system.ts';

const FILE = 'built.json';

/**
 * What the last build said of an archive, if another one would give the same: it was made of the same, and its site is as
 * it was published.
 * @param folder of what is kept @param key the checksum of all that a build depends on @param out where the site is
 */
export function readLastBuild(folder: string, key: string, out: string): unknown {
  const kept = readKept(join(folder, FILE), key);
  if (!kept || !isFolder(out)) return undefined;
  const { site, said } = JSON.parse(kept.toString()) as LastBuild;
  return site === sealOf(sealsIn(out)) ? said : undefined;
}

/**
 * Keeps what a build says at its end, once its site is published.
 * @param seals of the published files @param said anything that JSON can hold
 */
export function keepLastBuild(folder: string, key: string, seals: Seals, said: unknown): void {
  const last: LastBuild = { site: sealOf(seals), said };
  keep(join(folder, FILE), key, [Buffer.from(JSON.stringify(last))]);
}

/** Tells whether any file of a site was changed, added or removed. */
function sealOf(seals: Seals): string {
  return hash('sha256', Array.from(seals, (file) => file.join(' ')).join('\n'));
}

type Seals = ReturnType<typeof sealsIn>;

interface LastBuild {
  readonly site: string;
  readonly said: unknown;
}
