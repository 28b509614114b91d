import { fold } from './fold.ts';
import { readCache, writeCache } from './gazetteer/cache.ts';
import { chooseTown } from './gazetteer/choose.ts';
import { readEdition, readTowns, type Town } from './gazetteer/geonames.ts';
import { findBearers, type Bearers } from './gazetteer/names.ts';
import { townMeant } from './gazetteer/meant.ts';
import { nameRegions, namesBehind, understandRegion } from './gazetteer/regions.ts';
import { codesOf } from './gazetteer/territories.ts';
import { sparing } from './nearest.ts';

/** Raise it when the rules of choosing change: what was found by other rules is looked up again. */
const RULES = 2;

/**
 * Finds where towns are, in GeoNames (CC BY 4.0, to be credited). A town that several may mean isn't guessed.
 *
 * GeoNames is read only for towns that no earlier run asked for; answers, "unknown" too, are kept in
 * `gazetteer.json` in the cache folder.
 *
 * @returns one answer for each query, by its `placeKey`.
 * @throws if GeoNames' file can't be read or the cache can't be written.
 */
export async function findTowns(
  queries: readonly PlaceQuery[],
  { cache }: { cache: string },
): Promise<Map<string, Found>> {
  const edition = `${await readEdition()}, rules ${RULES}`;
  const known = await readCache<Found>(cache, edition);
  const missing = new Map(
    queries.map((query) => [placeKey(query), query] as const).filter(([key]) => !known.has(key)),
  );
  if (missing.size > 0) {
    for (const [key, found] of await search(missing)) known.set(key, found);
    await writeCache(cache, edition, known);
  }
  return new Map(queries.map((query) => [placeKey(query), known.get(placeKey(query))!]));
}

/** What tells one place that is asked for from another. */
export function placeKey({ town, country, region = '' }: PlaceQuery): string {
  return [country, region, town].map((part) => part.normalize('NFC').trim()).join('/');
}

async function search(queries: ReadonlyMap<string, PlaceQuery>): Promise<Map<string, Found>> {
  const places = [...queries.values()];
  const towns = await readTowns(new Set(places.flatMap(({ country }) => codesOf(country))));
  const bearersOf = findBearers(
    towns,
    places.flatMap(({ town, country, region }) => [town, ...(region ? namesBehind(country, region) : [])]),
  );
  const meant = sparing(({ town, country }: PlaceQuery) => {
    const codes = codesOf(country);
    return townMeant(
      town,
      towns.filter((known) => codes.includes(known.country)),
    );
  });
  return new Map(
    [...queries].map(([key, query]) => {
      const found = answer(query, towns, bearersOf);
      // With a region it is one that the list doesn't have.
      const name = found.status === 'unknown' && !query.region ? meant(query) : undefined;
      return [key, name === undefined ? found : { status: 'unknown', meant: name }];
    }),
  );
}

function answer(
  { town, country, region }: PlaceQuery,
  towns: readonly Town[],
  bearersOf: (name: string) => Bearers,
): Found {
  const codes = codesOf(country);
  const inState = (name: string): Bearers =>
    new Map([...bearersOf(name)].filter(([bearer]) => codes.includes(bearer.country)));

  const bearers = inState(town);
  const choice = chooseTown(
    bearers,
    region
      ? (understandRegion(country, region, inState, [...bearers.keys()]) ?? 'not-understood')
      : undefined,
  );
  if (!Array.isArray(choice)) return found(choice);
  if (choice.length === 0) return { status: 'unknown' };
  const regions = nameRegions(choice, towns);
  return {
    status: 'ambiguous',
    candidates: choice.map((candidate, n) => ({
      region: regions[n],
      latitude: candidate.latitude,
      longitude: candidate.longitude,
    })),
  };
}

function found({ id, name, asciiName, alternativeNames, latitude, longitude }: Town): Found {
  const names = new Set([name, asciiName, ...alternativeNames].map(fold).filter(Boolean));
  return { status: 'found', latitude, longitude, name, geonameId: id, names: [...names].toSorted() };
}

/** A town as a record names it. `country` is the ISO code of a state. */
export interface PlaceQuery {
  town: string;
  country: string;
  region?: string | undefined;
}

export type Found =
  | {
      status: 'found';
      /** Degrees, WGS 84. */
      latitude: number;
      longitude: number;
      /** As GeoNames calls it, often in English. */
      name: string;
      geonameId: number;
      /** Every name that GeoNames knows it by, folded. */
      names: string[];
    }
  | {
      status: 'unknown';
      /** What was probably meant, where the name is nearly a town's of the country. */
      meant?: string;
    }
  | {
      status: 'ambiguous';
      /** Most people first. `region`: the seat of the region that would tell this one from the others. */
      candidates: { region?: string | undefined; latitude: number; longitude: number }[];
    };
