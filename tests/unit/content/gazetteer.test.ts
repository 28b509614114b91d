import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTowns, placeKey, type Found, type PlaceQuery } from '#content/gazetteer.ts';
import { distance } from '#content/gazetteer/distance.ts';
import { readTowns } from '#content/gazetteer/geonames.ts';
import { listedSeats, seatOfRegion } from '#content/gazetteer/region-seats.ts';

type Row = [town: string, country: string, region: string | undefined, expected: string];

/** Towns as records name them, and what the gazetteer makes of them. */
const rows: Row[] = [
  // The towns of five networks.
  ['Downpatrick', 'GB', undefined, 'Downpatrick 54.33 -5.72'],
  ['Ceutí', 'ES', undefined, 'Ceuti 38.08 -1.27'],
  ['Listowel', 'IE', undefined, 'Listowel 52.45 -9.48'],
  ['Jelgava', 'LV', undefined, 'Jelgava 56.65 23.71'],
  ['Godeni', 'RO', undefined, 'Godeni 45.23 24.98'],
  ['Pitești', 'RO', undefined, 'Piteşti 44.85 24.87'],
  ['Szekszárd', 'HU', undefined, 'Szekszárd 46.35 18.71'],
  ['Szekszard', 'HU', undefined, 'Szekszárd 46.35 18.71'],
  ['Bezons', 'FR', undefined, 'Bezons 48.92 2.21'],
  ['Gondomar', 'PT', undefined, 'Gondomar 41.14 -8.53'],
  ['Le Marin', 'FR', 'Martinique', 'Le Marin 14.47 -60.87'],
  ['Thessaloniki', 'GR', undefined, 'Thessaloníki 40.64 22.93'],
  ['Castelmola', 'IT', 'Sicily', 'Castelmola 37.86 15.28'],
  ['Forza d’Agrò', 'IT', 'Sicily', "Forza d'Agrò 37.92 15.33"],
  ['Krakow', 'PL', undefined, 'Kraków 50.06 19.94'],
  ['Kamionka Wielka', 'PL', undefined, 'Kamionka Wielka 49.57 20.82'],
  ['Vrilissia', 'GR', undefined, 'Vrilissia 38.03 23.83'],
  ['Fonds-Saint-Denis', 'FR', 'Martinique', 'unknown'],
  ['Nea Propontida', 'GR', undefined, 'unknown'],
  ['Michałowice', 'PL', undefined, 'ambiguous: Mazowieckie, Małopolskie'],

  // Spellings, languages and scripts.
  ["FORZA D'AGRO", 'IT', undefined, "Forza d'Agrò 37.92 15.33"],
  ['Kraków', 'PL', undefined, 'Kraków 50.06 19.94'],
  ['Lučenec', 'SK', undefined, 'Lučenec 48.33 19.67'],
  ['Losonc', 'SK', undefined, 'Lučenec 48.33 19.67'],
  ['Kézdivásárhely', 'RO', undefined, 'Târgu Secuiesc 46.00 26.13'],
  ['Dún Pádraig', 'GB', undefined, 'Downpatrick 54.33 -5.72'],
  ['München', 'DE', undefined, 'Munich 48.14 11.58'],
  ['Munich', 'DE', undefined, 'Munich 48.14 11.58'],
  ['Muenchen', 'DE', undefined, 'Munich 48.14 11.58'],
  ['Bruxelles', 'BE', undefined, 'Brussels 50.85 4.35'],
  ['Larissa', 'GR', undefined, 'Lárisa 39.64 22.42'],
  ['Θεσσαλονίκη', 'GR', undefined, 'Thessaloníki 40.64 22.93'],
  ['Велико Търново', 'BG', undefined, 'Veliko Tŭrnovo 43.08 25.63'],
  ['Mariehamn', 'FI', undefined, 'Mariehamn 60.10 19.93'],

  // One name in several places.
  ['Novi Sad', 'RS', undefined, 'Novi Sad 45.25 19.84'],
  ['Jabłonka', 'PL', undefined, 'ambiguous: Małopolskie, Podkarpackie, Warmińsko-mazurskie'],
  ['Bangor', 'GB', undefined, 'ambiguous: Northern Ireland, Wales'],
  ['Saint-Denis', 'FR', undefined, 'ambiguous: La Réunion, Île-de-France'],
  ['Seyssel', 'FR', undefined, 'Seyssel 45.96 5.84'],
  ['Preston', 'GB', undefined, 'Preston 53.76 -2.70'],
  ['Boulogne', 'FR', undefined, 'ambiguous: Île-de-France, Pays de la Loire'],
  ['Aken', 'DE', undefined, 'ambiguous: Nordrhein-Westfalen, Sachsen-Anhalt'],

  // What a region says about it.
  ['Michałowice', 'PL', 'województwo małopolskie', 'Michałowice 50.16 19.98'],
  ['Michałowice', 'PL', 'Kraków', 'Michałowice 50.16 19.98'],
  ['Jabłonka', 'PL', 'Nowy Targ', 'Jabłonka 49.48 19.69'],
  ['Jabłonka', 'PL', 'Orava', 'ambiguous: Małopolskie, Podkarpackie, Warmińsko-mazurskie'],
  ['Villanova', 'IT', 'PD', 'Villanova 45.49 11.97'],
  ['Saint-Denis', 'FR', 'Réunion', 'Saint-Denis -20.88 55.45'],
  ['Torrent', 'ES', undefined, 'Torrent 39.44 -0.47'],
  ['Torrent', 'ES', 'Catalonia', 'Torrent 41.95 3.13'],
  ['Torrent', 'ES', 'Empordà', 'ambiguous: Comunitat Valenciana, Catalunya'],
  ['Samobor', 'HR', 'Zagreb', 'Samobor 45.80 15.72'],
  ['Kamionka Wielka', 'PL', 'Beskid Sądecki', 'Kamionka Wielka 49.57 20.82'],
  ['Kamionka Wielka', 'PL', 'Warszawa', 'ambiguous: Małopolskie'],
  ['Paris', 'FR', 'Martinique', 'ambiguous: Île-de-France'],
];

const folder = mkdtempSync(join(tmpdir(), 'jumelage-gazetteer-'));
const queries = rows.map(([town, country, region]): PlaceQuery => ({ town, country, region }));
let answers: Map<string, Found>;

beforeAll(async () => {
  answers = await findTowns(queries, { cache: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(rows)('%s, %s, region %s: %s', (town, country, region, expected) => {
  expect(inWords(answers.get(placeKey({ town, country, region }))!)).toBe(expected);
});

test('several names of one town are known to be one', () => {
  const [slovak, hungarian] = ['Lučenec', 'Losonc'].map((town) => {
    const answer = answers.get(placeKey({ town, country: 'SK' }))!;
    return answer.status === 'found' ? answer : expect.fail();
  });
  expect(slovak!.geonameId).toBe(hungarian!.geonameId);
  expect(slovak!.names).toEqual(expect.arrayContaining(['lucenec', 'losonc']));
});

describe('what was found once', () => {
  test('is kept, also that nothing was found, and not looked up again', async () => {
    const file = join(folder, 'gazetteer.json');
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { towns: Record<string, Found> };
    expect(kept.towns['GR//Nea Propontida']).toEqual({ status: 'unknown' });

    kept.towns['GR//Nea Propontida'] = { status: 'ambiguous', candidates: [] };
    writeFileSync(file, JSON.stringify(kept));
    const again = await findTowns([{ town: 'Nea Propontida', country: 'GR' }], { cache: folder });
    expect([...again.values()]).toEqual([{ status: 'ambiguous', candidates: [] }]);
  });

  test.each(['not JSON', '{"edition":"another","towns":{"PT//Gondomar":{"status":"unknown"}}}', '[]'])(
    'is looked up again where the cache holds %s',
    async (content) => {
      const damaged = mkdtempSync(join(tmpdir(), 'jumelage-gazetteer-'));
      writeFileSync(join(damaged, 'gazetteer.json'), content);
      const found = await findTowns([{ town: 'Gondomar', country: 'PT' }], { cache: damaged });
      expect(found.get('PT//Gondomar')).toMatchObject({ status: 'found', geonameId: 2738925 });
      expect(readdirSync(damaged)).toEqual(['gazetteer.json']);
      rmSync(damaged, { recursive: true });
    },
  );
});

test('of a name that is nearly a town’s it is told which was probably meant, unless a region is given', async () => {
  const queries: PlaceQuery[] = [
    { town: 'Gondomarr', country: 'PT' },
    { town: 'Pitesit', country: 'RO' },
    { town: 'Nenhures', country: 'PT' },
    { town: 'Gondomarr', country: 'PT', region: 'Porto' },
  ];
  const found = await findTowns(queries, { cache: join(folder, 'meant') });
  expect(queries.map((query) => found.get(placeKey(query)))).toEqual([
    { status: 'unknown', meant: 'Gondomar' },
    { status: 'unknown', meant: 'Pitești' },
    { status: 'unknown' },
    { status: 'unknown' },
  ]);
});

test('nothing asked, nothing read or written', async () => {
  const untouched = join(folder, 'untouched');
  expect(await findTowns([], { cache: untouched })).toEqual(new Map());
  expect(readdirSync(folder)).not.toContain('untouched');
});

test('each listed seat is one in GeoNames, and its region’s name leads to it', async () => {
  const seats = listedSeats();
  const towns = await readTowns(new Set(seats.map(({ country }) => country)));
  const known = new Set(
    towns.filter(({ feature }) => /^PPL[AC]$/.test(feature)).map(({ country, name }) => `${country} ${name}`),
  );
  expect(seats.filter(({ country, seat }) => !known.has(`${country} ${seat}`))).toEqual([]);
  expect(seatOfRegion('RO', 'județul Argeş')).toBe('Piteşti');
});

test('distances are in kilometres', () => {
  const [porto, krakow] = [
    { latitude: 41.15, longitude: -8.61 },
    { latitude: 50.06, longitude: 19.94 },
  ];
  expect(distance(porto, krakow)).toBeCloseTo(2380, -2);
});

function inWords(found: Found): string {
  if (found.status === 'found')
    return `${found.name} ${found.latitude.toFixed(2)} ${found.longitude.toFixed(2)}`;
  if (found.status === 'ambiguous')
    return `ambiguous: ${found.candidates.map(({ region }) => region).join(', ')}`;
  return found.status;
}
