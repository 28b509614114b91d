import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '../corpus.ts';
import type { Attic } from './attic.ts';
import { makeOurs } from './builders.ts';
import { buildAll, type Build } from './contest.ts';

const SIZES = [1000, 3000, 10_000, 30_000];

/** Builds archives of growing sizes, up to one of so many records, each from nothing. */
export async function measureGrowth(
  folder: string,
  attic: Attic,
  most: number,
  say: (line: string) => void,
): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const records of SIZES.filter((size) => size <= most)) {
    say(`Cold build of ${records} records`);
    const here = join(folder, `growth-${records}`);
    mkdirSync(here);
    await makeCorpus(join(here, 'content'), { records, photos: 0, languages: ['en'] });
    const stages = join(here, 'stages.json');
    const builder = makeOurs(join(here, 'content'), here, stages);
    try {
      const [build] = [...(await buildAll([builder], stages)).values()];
      grown.push({ records, build: build! });
    } finally {
      attic.take(builder.made);
    }
  }
  return grown;
}

/**
 * The power of the size by which a cost grows: the slope of the line that fits best through both logarithms. 1 is a
 * cost that doubles with the size.
 */
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x, y] = [mean((point) => point[0]), mean((point) => point[1])];
  return mean((point) => (point[0] - x) * (point[1] - y)) / mean((point) => (point[0] - x) ** 2);
}

/** What a size took. */
export interface Grown {
  readonly records: number;
  readonly build: Build;
}
