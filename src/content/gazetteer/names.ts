import { fold } from '../fold.ts';
import type { Town } from './geonames.ts';

const LATIN = /^[\0-\u024F\u1E00-\u1EFF\u2010-\u201F]*$/;

/**
 * Finds the towns that bear any of the given names, in one pass. The answer is a look-up by name, as it was given:
 * each town with whether GeoNames calls it so (true) or knows that it is also called so (false).
 *
 * A name in Latin script is looked for among names in Latin script only: what a transliteration of a Greek or
 * Japanese name happens to look like doesn't make it the town's name. (It also spares folding a third of all names.)
 */
export function findBearers(towns: readonly Town[], names: readonly string[]): (name: string) => Bearers {
  const index = new Map<string, Bearers>(names.map((name) => [keyOf(name), new Map()]));
  const foreignAsked = names.some((name) => !LATIN.test(name));

  for (const town of towns) {
    enter(town, town.name, true);
    enter(town, town.asciiName, true);
    for (const name of town.alternativeNames) enter(town, name, false);
  }
  return (name) => index.get(keyOf(name)) ?? new Map();

  function enter(town: Town, name: string, own: boolean): void {
    const latin = LATIN.test(name);
    if (!latin && !foreignAsked) return;
    const folded = fold(name);
    if (latin) put(index.get(folded), town, own);
    if (foreignAsked) put(index.get(foreignKey(folded)), town, own);
  }
}

function put(bearers: Bearers | undefined, town: Town, own: boolean): void {
  if (bearers && !bearers.has(town)) bearers.set(town, own);
}

function keyOf(name: string): string {
  return LATIN.test(name) ? fold(name) : foreignKey(fold(name));
}

function foreignKey(folded: string): string {
  return `*${folded}`;
}

export type Bearers = Map<Town, boolean>;
