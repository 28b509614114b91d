import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '../corpus.ts';
import type { Attic } from './attic.ts';
import { makeOurs } from './builders.ts';
import { buildAll, type Build } from './contest.ts';

/** In parts of the records that the rivals build. */
const SIZES = [0.1, 0.3, 1, 3];

/** Builds archives of growing sizes, from a tenth of so many records to three times as many, each from nothing. */
export async function measureGrowth(
  folder: string,
  attic: Attic,
  middle: number,
  say: (line: string) => void,
): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const records of SIZES.map((size) => Math.round(middle * size))) {
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
