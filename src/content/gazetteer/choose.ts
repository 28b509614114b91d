import { distance } from './distance.ts';
import type { Town } from './geonames.ts';
import type { Bearers } from './names.ts';
import type { Region } from './regions.ts';

/** Two entries of one name this near to each other are one place: a village and its municipality. */
const SAME_PLACE_KM = 10;
/** A city is meant by its bare name if it has more people than this, and so many times those of any namesake. */
const CITY_PEOPLE = 50_000;
const CITY_TIMES = 20;

/** Quarters, abandoned, destroyed and historical places: what a name means only where nothing else bears it. */
const LESSER = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/**
 * Which of a state's towns a name means: the one, where that is certain, else all that it may mean, most people first.
 *
 * 1. Quarters of towns give way to towns, and towns that are also called so to those that GeoNames calls so; but a
 *    city (4) that is also called so stays in question: Boulogne isn't surely the village of that name.
 * 2. Entries within 10 km are one place.
 * 3. A region narrows the choice where it is understood; a single town that surely lies outside becomes uncertain.
 * 4. Of several, one with more than 50,000 people and 20 times those of any other is meant, unless the region that
 *    was written isn't understood. Of 3,800 names that towns of a European state share, this settles 69: Essen,
 *    Preston, Schwerin, Tarnów; not Münster (15 times), Newport (12), Bangor (3). No smaller town goes before
 *    villages, whatever the ratio: villages twin as well.
 *
 * @param region what a written region means; undefined where none was written.
 */
export function chooseTown(bearers: Bearers, region?: Region | 'not-understood'): Town | Town[] {
  const rivals = mergeNear(inQuestion(bearers));
  if (region === 'not-understood') return rivals.length === 1 ? rivals[0]! : rivals;
  const inside = region ? rivals.filter(region.holds) : rivals;
  if (inside.length > 0) return theOne(inside, bearers) ?? inside;
  return rivals.length === 1 && !region?.excludes(rivals[0]!) ? rivals[0]! : rivals;
}

function inQuestion(bearers: Bearers): Town[] {
  const all = [...bearers.keys()].toSorted(byImportance);
  const towns = all.filter((town) => !LESSER.has(town.feature));
  const bearing = towns.length > 0 ? towns : all;
  const own = bearing.filter((town) => bearers.get(town));
  if (own.length === 0) return bearing;
  return bearing.filter((town) => bearers.get(town) || isCityBeside(town, own));
}

/** The only one, or the city among them; not one that is only also called as others are called. */
function theOne([first, ...others]: readonly Town[], bearers: Bearers): Town | undefined {
  if (!first || others.length === 0) return first;
  const calledSo = bearers.get(first) || others.every((other) => !bearers.get(other));
  return calledSo && isCityBeside(first, others) ? first : undefined;
}

function isCityBeside(town: Town, others: readonly Town[]): boolean {
  return (
    town.population > CITY_PEOPLE && others.every((other) => town.population >= CITY_TIMES * other.population)
  );
}

function mergeNear(towns: readonly Town[]): Town[] {
  const places: Town[] = [];
  for (const town of towns)
    if (!places.some((place) => distance(place, town) < SAME_PLACE_KM)) places.push(town);
  return places;
}

function byImportance(a: Town, b: Town): number {
  return b.population - a.population || a.id - b.id;
}
