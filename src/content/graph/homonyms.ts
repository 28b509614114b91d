import { distance } from '#content/gazetteer/distance.ts';
import type { Point } from '#content/nodes.ts';
import { isNear, type Spot } from './spots.ts';

/**
 * Tells towns of one name in one country apart: by their region, or by written coordinates more than 25 km apart.
 *
 * What names a region goes with what names the same; what has only coordinates with the nearest of these; what has
 * neither with the only town of that name, unless the gazetteer knows the two as different. Where several might be
 * meant nothing is guessed: it stays a town by itself.
 *
 * @param spots of one country and folded name.
 */
export function tellApart(spots: readonly Spot[]): Spot[][] {
  if (spots.length === 1) return [[...spots]];
  const regions = Map.groupBy(spots, ({ region }) => region);
  const loose = regions.get('') ?? [];
  regions.delete('');

  const regional = [...regions.values()].flatMap((ofRegion) => {
    const towns = gatherNear(ofRegion.filter(({ point }) => point));
    return withBare(
      towns,
      ofRegion.find(({ point }) => !point),
      () => true,
    );
  });
  const towns = withPointed(regional, gatherNear(loose.filter(({ point }) => point)));
  return withBare(
    towns,
    loose.find(({ point }) => !point),
    mayMean,
  );
}

/** Joins points to towns by the way from one to the next: the same groups in whatever order they come. */
function gatherNear(spots: readonly Spot[]): Spot[][] {
  let towns: Spot[][] = [];
  for (const spot of spots) {
    const near = towns.filter((town) => town.some((other) => isNear(spot.point!, other.point!)));
    const [first, ...others] = near;
    if (first && others.length === 0) first.push(spot);
    else towns = [...towns.filter((town) => !near.includes(town)), [...near.flat(), spot]];
  }
  return towns;
}

/** Joins towns known by coordinates alone to those known by region. */
function withPointed(regional: readonly Spot[][], pointed: readonly Spot[][]): Spot[][] {
  const joined = new Map(regional.map((town) => [town, [...town]]));
  const alone: Spot[][] = [];
  const nothingTells = regional.length === 1 && pointed.length === 1 && pointsOf(regional[0]!).length === 0;
  for (const town of pointed) {
    const home = nothingTells ? regional[0]! : nearest(town, regional);
    if (home) joined.get(home)!.push(...town);
    else alone.push(town);
  }
  return [...joined.values(), ...alone];
}

/** Adds what has no coordinates to the only town that it may mean, else as a town by itself. */
function withBare(
  towns: readonly Spot[][],
  bare: Spot | undefined,
  mayMean: (bare: Spot, town: readonly Spot[]) => boolean,
): Spot[][] {
  if (!bare) return [...towns];
  const [only, ...others] = towns;
  return only && others.length === 0 && mayMean(bare, only) ? [[...only, bare]] : [...towns, [bare]];
}

/** Written coordinates without a region correct the gazetteer; with one they tell of another town than its. */
function mayMean(bare: Spot, town: readonly Spot[]): boolean {
  if (!bare.found || town.some(({ region, point }) => region === '' && point)) return true;
  const points = pointsOf(town);
  return points.length === 0 || points.some((point) => isNear(point, bare.found!));
}

function nearest(town: readonly Spot[], candidates: readonly Spot[][]): Spot[] | undefined {
  const near = candidates
    .map((candidate) => ({ candidate, points: pointsOf(candidate) }))
    .filter(({ points }) => points.some((point) => town.some((spot) => isNear(spot.point!, point))));
  if (near.length < 2) return near[0]?.candidate;
  const ways = near.map(({ candidate, points }) => ({ candidate, km: way(town, points) }));
  return ways.reduce((best, other) => (other.km < best.km ? other : best)).candidate;
}

function way(town: readonly Spot[], points: readonly Point[]): number {
  let shortest = Infinity;
  for (const { point } of town)
    for (const other of points) shortest = Math.min(shortest, distance(point!, other));
  return shortest;
}

/** Where a town is: as written, else as the gazetteer knows. */
function pointsOf(town: readonly Spot[]): Point[] {
  const written = town.flatMap(({ point }) => point ?? []);
  return written.length > 0 ? written : town.flatMap(({ found }) => found ?? []);
}
