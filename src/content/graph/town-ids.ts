import { createHash } from 'node:crypto';
import { fold } from '#content/fold.ts';
import type { Town } from '#content/nodes.ts';

/** The longest id: it names a file in the download, where paths must stay short. */
const LIMIT = 40;
const MARK_LENGTH = 6;

/**
 * The ids of towns, in their order: `pt-gondomar`; those that share one carry their region: `rs-novi-sad-vojvodina`.
 * Where even that isn't enough, each carries a mark made of all that is known of it, so that no other town's coming
 * or going changes it. Of those that are known for nothing else, the mark says which of them it is.
 */
export function townIds(towns: readonly Identity[]): string[] {
  const plain = towns.map(({ country, name }) => slug(country, name));
  const shared = repeated(plain);
  const regional = towns.map(({ country, name, region }, n) =>
    shared.has(plain[n]!) && region ? slug(country, name, region) : plain[n]!,
  );
  const clashing = repeated(regional);
  const taken = new Set(regional);
  return regional.map((id, n) => {
    if (!clashing.has(id)) return id;
    let own: string;
    for (let number = 1; taken.has((own = marked(id, towns[n]!, number))); number += 1);
    taken.add(own);
    return own;
  });
}

function slug(country: string, ...names: string[]): string {
  const parts = [country, ...names].map((name) => fold(name).replaceAll(' ', '-')).filter(Boolean);
  return cut(parts.join('-'), LIMIT);
}

function marked(id: string, { country, name, region = '', point }: Identity, number: number): string {
  // Towns that only coordinates tell apart are 25 km from each other, so tenths of a degree do.
  const degrees = point ? [point.latitude.toFixed(1), point.longitude.toFixed(1)] : [];
  const known = [country, fold(name) || name, fold(region), ...degrees, ...(number > 1 ? [number] : [])].join(
    '\n',
  );
  const mark = createHash('sha256').update(known).digest('hex').slice(0, MARK_LENGTH);
  return `${cut(id, LIMIT - MARK_LENGTH - 1)}-${mark}`;
}

function cut(id: string, length: number): string {
  return id.slice(0, length).replace(/-$/, '');
}

function repeated(ids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}

type Identity = Pick<Town, 'country' | 'name' | 'region' | 'point'>;
