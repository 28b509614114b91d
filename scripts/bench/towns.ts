import { fold } from '#content/fold.ts';
import { chooseTown } from '#content/gazetteer/choose.ts';
import { readTowns, type Town } from '#content/gazetteer/geonames.ts';
import { findBearers } from '#content/gazetteer/names.ts';
import { nameRegions } from '#content/gazetteer/regions.ts';
import { makeRandom } from './random.ts';

/** Members of the Union and their neighbours; the more often a country stands here, the more towns come from it. */
const COUNTRIES =
  'IT IT IT IT FR FR FR FR HU HU HU HU PL PL PL DE DE DE RO RO RO ES ES SK SK CZ CZ PT PT BG GR HR SI BE LT LV AT MT IE SE FI EE NL DK CY LU GB RS MK AL BA ME NO CH UA MD'.split(
    ' ',
  );
/** Fewer people than these have most towns that the gazetteer knows and nobody twins with. */
const PEOPLE = 1500;
/** Of so many towns one shares its name with another, and says its region. */
const SHARED = 12;
const PLAIN_NAME = /^[\p{Script=Latin}][\p{Script=Latin} '’-]{2,24}$/u;
/** Countries whose own letters are others. */
const OTHER_LETTERS = new Set(['BG', 'CY', 'GR', 'MK', 'RS', 'UA']);
const OWN_SCRIPT = /^[\p{Script=Greek}\p{Script=Cyrillic} -]{3,24}$/u;

/**
 * Real towns, no two of one country alike: each is known to the gazetteer by its name alone, or by its name and region.
 * The same ones in the same order for the same count.
 */
export async function chooseTowns(count: number): Promise<CorpusTown[]> {
  const countries = [...new Set(COUNTRIES)];
  const known = await readTowns(new Set(countries));
  const largeEnough = known.filter(
    ({ name, population, feature }) => population >= PEOPLE && feature !== 'PPLX' && PLAIN_NAME.test(name),
  );
  const random = makeRandom('towns');
  const waiting = new Map(
    countries.map((code) => [code, random.shuffle(largeEnough.filter(({ country }) => country === code))]),
  );
  // Twice as many as are needed, since some turn out to share their names.
  const drawn = Array.from({ length: count * 2 + 60 }, () =>
    waiting.get(random.pick(COUNTRIES))!.pop(),
  ).filter((town) => town !== undefined);
  const bearersOf = findBearers(
    known,
    drawn.map(({ name }) => name),
  );
  const taken = new Set<string>();
  let shared = 0;
  const towns: CorpusTown[] = [];
  for (const town of drawn) {
    const name = `${town.country} ${fold(town.name)}`;
    if (towns.length === count || taken.has(name)) continue;
    const meant = chooseTown(
      new Map([...bearersOf(town.name)].filter(([other]) => other.country === town.country)),
    );
    const isPlain = meant === town;
    const region =
      Array.isArray(meant) && shared < (towns.length + 1) / SHARED
        ? nameRegions(meant, known)[meant.indexOf(town)]
        : undefined;
    if (!isPlain && region === undefined) continue;
    taken.add(name);
    if (region !== undefined) shared++;
    towns.push(corpusTown(town, region));
  }
  return towns;
}

function corpusTown(
  { name, country, latitude, longitude, alternativeNames }: Town,
  region?: string,
): CorpusTown {
  const alias = OTHER_LETTERS.has(country)
    ? alternativeNames.find((other) => OWN_SCRIPT.test(other))
    : undefined;
  return {
    name,
    country,
    latitude: latitude.toFixed(2),
    longitude: longitude.toFixed(2),
    ...(region && { region }),
    ...(alias && { alias }),
  };
}

export interface CorpusTown {
  readonly name: string;
  readonly country: string;
  /** Given where the name alone would mean several towns. */
  readonly region?: string;
  /** Its name in Greek or Cyrillic letters. */
  readonly alias?: string;
  readonly latitude: string;
  readonly longitude: string;
}
