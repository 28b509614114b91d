import { describe, expect, test } from 'vitest';
import { townIds } from '#content/graph/town-ids.ts';
import { gazetteer, graphOf, ids } from './reading.ts';

/** Towns of events at these places, as `id (its names)`. */
const townsOf = (places: Record<string, unknown>[], options: Parameters<typeof graphOf>[1] = {}, rest = {}) =>
  [
    ...graphOf(
      { events: Object.fromEntries(places.map((place, n) => [`e${n}`, { place }])), ...rest },
      options,
    ).towns.values(),
  ].map(({ id, names }) => `${id} (${names.join(', ')})`);

describe('towns are derived', () => {
  test('from partners, places and delegations whose town and country are known', () => {
    const { towns } = graphOf({
      partners: { a: { town: 'Gondomar', country: 'PT' }, b: { town: 'Nowhere' }, c: { country: 'DE' } },
      projects: { p: { partners: ['c', { name: 'A school', town: 'Szekszárd', country: 'HU' }] } },
      events: {
        e: {
          place: [
            { town: 'Castelmola', country: 'IT' },
            { town: 'Nowhere' },
            { venue: 'Main square', country: 'IT' },
          ],
          participants: {
            delegations: [
              { town: 'Kaunas', country: 'LT', count: 1 },
              { partner: 'a', count: 1 },
              { partner: 'c', town: 'Ulm', count: 2 },
            ],
          },
        },
      },
    });
    expect([...towns.keys()]).toEqual([
      'de-ulm',
      'hu-szekszard',
      'it-castelmola',
      'lt-kaunas',
      'pt-gondomar',
    ]);
  });

  test('not from those who did not come', () => {
    const { towns } = graphOf({
      events: {
        a: { participants: { delegations: [{ town: 'Ulm', country: 'DE', count: 0 }] } },
        b: { status: 'cancelled', participants: { delegations: [{ town: 'Ulm', country: 'DE', count: 5 }] } },
      },
    });
    expect(ids(towns.values())).toEqual([]);
  });

  test("not from a partner's town in another country than is said", () => {
    const { events, towns } = graphOf({
      partners: { a: { town: 'Gondomar', country: 'PT' }, b: { town: 'Ulm' } },
      events: {
        e: {
          participants: {
            delegations: [
              { partner: 'a', country: 'ES', count: 1 },
              { partner: 'a', town: 'Gondomar', country: 'ES', count: 1 },
              { partner: 'b', country: 'DE', count: 1 },
            ],
          },
        },
      },
    });
    expect(events.get('e')!.delegations.map(({ country, town }) => [country, town?.id])).toEqual([
      ['ES', undefined],
      ['ES', 'es-gondomar'],
      ['DE', undefined],
    ]);
    expect(ids(towns.values())).toEqual(['es-gondomar', 'pt-gondomar']);
  });

  test('also from those whose project or partner is unknown', () => {
    const { towns, events } = graphOf({
      events: {
        e: {
          project: 'broken',
          participants: { delegations: [{ partner: 'broken', town: 'Ulm', country: 'DE', count: 1 }] },
        },
      },
    });
    expect(events.get('e')!.delegations).toMatchObject([{ partner: undefined, town: towns.get('de-ulm') }]);
  });
});

describe('two names are one town', () => {
  test('when they fold to the same ASCII, in one country', () => {
    expect(
      townsOf([
        { town: 'Forza d’Agrò', country: 'IT' },
        { town: "FORZA D'AGRO", country: 'IT' },
        { town: 'Θεσσαλονίκη', country: 'GR' },
        { town: 'Thessaloniki', country: 'GR' },
        { town: 'Frankfurt', country: 'DE' },
        { town: 'Frankfurt', country: 'US' },
      ]),
    ).toEqual([
      'de-frankfurt (Frankfurt)',
      'gr-thessaloniki (Thessaloniki, Θεσσαλονίκη)',
      "it-forza-d-agro (FORZA D'AGRO, Forza d’Agrò)",
      'us-frankfurt (Frankfurt)',
    ]);
  });

  test('when the gazetteer knows them as one', () => {
    const places = gazetteer({ 'SK Lučenec': [7, 48.33, 19.67], 'SK Losonc': [7, 48.33, 19.67] });
    const written = [
      { town: 'Lučenec', country: 'SK' },
      { town: 'Lučenec', country: 'SK', venue: 'Town hall' },
      { town: 'Losonc', country: 'SK' },
      { town: 'Losonc', country: 'HU' },
    ];
    expect(townsOf(written, { places })).toEqual(['hu-losonc (Losonc)', 'sk-lucenec (Lučenec, Losonc)']);
    expect(townsOf(written)).toEqual(['hu-losonc (Losonc)', 'sk-losonc (Losonc)', 'sk-lucenec (Lučenec)']);
  });

  test('but not where written coordinates say that it is another place than the gazetteer knows', () => {
    const places = gazetteer({ 'SK Lučenec': [7, 48.33, 19.67], 'SK Losonc': [7, 48.33, 19.67] });
    expect(
      townsOf(
        [
          { town: 'Lučenec', country: 'SK' },
          { town: 'Losonc', country: 'SK', latitude: 49, longitude: 21 },
        ],
        { places },
      ),
    ).toEqual(['sk-losonc (Losonc)', 'sk-lucenec (Lučenec)']);
  });

  test('when a municipality has one as its town and the other as alias', () => {
    const townHall = { town: 'Downpatrick', country: 'GB', aliases: ['Dún Pádraig'] };
    const places = [
      { town: 'DÚN PÁDRAIG', country: 'GB' },
      { town: 'Dún Pádraig', country: 'IE' },
    ];
    expect(townsOf(places, {}, { partners: { dp: { type: 'municipality', ...townHall } } })).toEqual([
      'gb-downpatrick (Downpatrick, DÚN PÁDRAIG)',
      'ie-dun-padraig (Dún Pádraig)',
    ]);
    expect(townsOf(places, {}, { partners: { dp: { type: 'school', ...townHall } } })).toEqual([
      'gb-downpatrick (Downpatrick)',
      'gb-dun-padraig (DÚN PÁDRAIG)',
      'ie-dun-padraig (Dún Pádraig)',
    ]);
  });

  test('but an alias that several towns bear, or that lies elsewhere, means none of them', () => {
    const townHall = {
      type: 'municipality',
      town: 'Wiener Neustadt',
      country: 'AT',
      aliases: ['Neustadt', 'Nova'],
      latitude: 47.8,
      longitude: 16.2,
    };
    expect(
      townsOf(
        [
          { town: 'Neustadt', country: 'AT', region: 'Tirol' },
          { town: 'Neustadt', country: 'AT', region: 'Kärnten' },
          { town: 'Nova', country: 'AT', latitude: 47.1, longitude: 10 },
        ],
        {},
        { partners: { wn: townHall } },
      ),
    ).toEqual([
      'at-neustadt-karnten (Neustadt)',
      'at-neustadt-tirol (Neustadt)',
      'at-nova (Nova)',
      'at-wiener-neustadt (Wiener Neustadt)',
    ]);
  });
});

describe('two towns of one name', () => {
  test('are told apart by region, however that is spelt, and both carry it', () => {
    expect(
      townsOf([
        { town: 'Novi Sad', country: 'RS', region: 'Vojvodina' },
        { town: 'NOVI SAD', country: 'RS', region: 'VOJVODINA' },
        { town: 'Novi Sad', country: 'RS', region: 'Šumadija' },
      ]),
    ).toEqual(['rs-novi-sad-sumadija (Novi Sad)', 'rs-novi-sad-vojvodina (NOVI SAD, Novi Sad)']);
  });

  test('are one after all when the gazetteer knows both regions as the same place', () => {
    const places = gazetteer({
      'FR Lyon, Rhône': [3, 45.75, 4.85],
      'FR Lyon, Auvergne-Rhône-Alpes': [3, 45.75, 4.85],
    });
    expect(
      townsOf(
        [
          { town: 'Lyon', country: 'FR', region: 'Rhône' },
          { town: 'Lyon', country: 'FR', region: 'Auvergne-Rhône-Alpes' },
        ],
        { places },
      ),
    ).toEqual(['fr-lyon (Lyon)']);
  });

  test('are told apart by coordinates more than 25 km from each other', () => {
    const at = (latitude: number) => ({ town: 'Jablonka', country: 'PL', latitude, longitude: 20 });
    expect(townsOf([at(50), at(50.22)])).toEqual(['pl-jablonka (Jablonka)']);
    expect(townsOf([at(50), at(50.23)])).toHaveLength(2);
  });

  test('that only coordinates tell apart have addresses that no third one changes', () => {
    const at = (latitude: number) => ({ town: 'Jablonka', country: 'PL', latitude, longitude: 20 });
    const two = townsOf([at(50), at(51)]);
    const three = townsOf([at(49), at(51), at(50)]);
    expect(two).toHaveLength(2);
    for (const town of two) {
      expect(town).toMatch(/^pl-jablonka-[0-9a-f]{6} /);
      expect(three).toContain(town);
    }
  });

  test('of which one has no region: it is neither of the two others', () => {
    expect(
      townsOf([
        { town: 'Novi Sad', country: 'RS', region: 'Vojvodina' },
        { town: 'Novi Sad', country: 'RS', region: 'Šumadija' },
        { town: 'Novi Sad', country: 'RS' },
      ]),
    ).toEqual([
      'rs-novi-sad (Novi Sad)',
      'rs-novi-sad-sumadija (Novi Sad)',
      'rs-novi-sad-vojvodina (Novi Sad)',
    ]);
  });

  test('of which one has no region: the gazetteer may know which it is', () => {
    const places = gazetteer({
      'RS Novi Sad': [1, 45.25, 19.84],
      'RS Novi Sad, Vojvodina': [1, 45.25, 19.84],
    });
    expect(
      townsOf(
        [
          { town: 'Novi Sad', country: 'RS', region: 'Vojvodina' },
          { town: 'Novi Sad', country: 'RS', region: 'Šumadija' },
          { town: 'Novi Sad', country: 'RS' },
        ],
        { places },
      ),
    ).toEqual(['rs-novi-sad-sumadija (Novi Sad)', 'rs-novi-sad-vojvodina (Novi Sad)']);
  });

  test('are told apart where the gazetteer knows the one with a region as another', () => {
    const places = gazetteer({ 'PT Gondomar': [1, 41.14, -8.53], 'PT Gondomar, Braga': [2, 41.7, -8.48] });
    const written = [
      { town: 'Gondomar', country: 'PT' },
      { town: 'Gondomar', country: 'PT', region: 'Braga' },
    ];
    expect(townsOf(written, { places })).toEqual(['pt-gondomar (Gondomar)', 'pt-gondomar-braga (Gondomar)']);
    expect(townsOf(written)).toEqual(['pt-gondomar (Gondomar)']);
  });

  test('what has coordinates goes with the region that it lies in', () => {
    const places = gazetteer({
      'GB Newport, Wales': [1, 51.58, -3],
      'GB Newport, Isle of Wight': [2, 50.7, -1.29],
    });
    expect(
      townsOf(
        [
          { town: 'Newport', country: 'GB', region: 'Wales' },
          { town: 'Newport', country: 'GB', region: 'Isle of Wight' },
          { town: 'NEWPORT', country: 'GB', latitude: 50.71, longitude: -1.3 },
          { town: 'Newport', country: 'GB', latitude: 52.77, longitude: -2.38 },
        ],
        { places },
      ),
    ).toEqual([
      'gb-newport (Newport)',
      'gb-newport-isle-of-wight (NEWPORT, Newport)',
      'gb-newport-wales (Newport)',
    ]);
  });
});

test('what lies between two towns of its name goes with the nearer one', () => {
  const at = (longitude: number, region?: string) => ({
    town: 'Neustadt',
    country: 'DE',
    region,
    latitude: 50,
    longitude,
  });
  const { events } = graphOf({
    events: {
      a: { place: at(8, 'Hessen') },
      b: { place: at(8.5, 'Pfalz') },
      c: { place: at(8.3) },
    },
  });
  expect(events.get('c')!.places[0]!.town!.id).toBe('de-neustadt-pfalz');
});

describe('a name that only some records make precise', () => {
  test('means the same town in all of them', () => {
    expect(
      townsOf([
        { town: 'Kamionka', country: 'PL' },
        { town: 'Kamionka', country: 'PL', region: 'Małopolskie' },
        { town: 'Kamionka', country: 'PL', latitude: 49.57, longitude: 20.82 },
      ]),
    ).toEqual(['pl-kamionka (Kamionka)']);
  });

  test('means the town at its written coordinates, whatever the gazetteer believes', () => {
    const places = gazetteer({ 'PL Kamionka': [5, 51.47, 22.46] });
    const { towns, events } = graphOf(
      {
        partners: { k: { town: 'Kamionka', country: 'PL', latitude: 49.57, longitude: 20.82 } },
        events: { e: { place: { town: 'Kamionka', country: 'PL' } } },
      },
      { places },
    );
    expect([...towns.keys()]).toEqual(['pl-kamionka']);
    expect(events.get('e')!.places[0]!.point).toEqual({ latitude: 49.57, longitude: 20.82 });
  });

  test("means the host's or the partner's own town where both write one name", () => {
    const vojvodina = { town: 'Novi Sad', country: 'RS', region: 'Vojvodina' };
    const { towns, events } = graphOf({
      partners: { ns: vojvodina, other: { ...vojvodina, region: 'Šumadija' } },
      events: {
        a: { host: 'ns', place: { town: 'Novi Sad' } },
        b: { host: 'ns', place: { town: 'Novi Sad', country: 'RS', region: 'Šumadija' } },
        c: { participants: { delegations: [{ partner: 'ns', town: 'NOVI SAD', count: 3 }] } },
        d: { host: 'ns', place: { town: 'Novi Sad', country: 'BA' } },
      },
    });
    expect([...towns.keys()]).toEqual(['ba-novi-sad', 'rs-novi-sad-sumadija', 'rs-novi-sad-vojvodina']);
    expect(events.get('a')!.places[0]).toMatchObject({
      country: 'RS',
      town: { id: 'rs-novi-sad-vojvodina' },
    });
    expect(events.get('b')!.places[0]!.town!.id).toBe('rs-novi-sad-sumadija');
    expect(events.get('c')!.delegations[0]!.town!.id).toBe('rs-novi-sad-vojvodina');
  });

  test("isn't the host's town where the place names another, or none", () => {
    const { events } = graphOf({
      partners: { ns: { town: 'Novi Sad', country: 'RS' } },
      events: { a: { host: 'ns', place: { town: 'Ruma' } }, b: { host: 'ns', place: { venue: 'Online' } } },
    });
    expect(events.get('a')!.places[0]).toMatchObject({ town: undefined, country: undefined });
    expect(events.get('b')!.places[0]).toMatchObject({ town: undefined, country: undefined });
  });
});

describe('a town is called', () => {
  test("as its municipality's record calls it", () => {
    const places = gazetteer({ 'SK Lučenec': [7, 48.33, 19.67], 'SK Losonc': [7, 48.33, 19.67] });
    expect(
      townsOf(
        [
          { town: 'Losonc', country: 'SK' },
          { town: 'Losonc', country: 'SK' },
        ],
        { places },
        {
          partners: { l: { type: 'municipality', town: 'Lučenec', country: 'SK' } },
        },
      ),
    ).toEqual(['sk-lucenec (Lučenec, Losonc)']);
  });

  test('else as most records do, each counted once', () => {
    const { towns } = graphOf({
      events: {
        a: {
          place: { town: 'Krakow', country: 'PL' },
          participants: {
            delegations: [
              { town: 'Krakow', country: 'PL', count: 1 },
              { town: 'Krakow', country: 'PL', count: 2 },
            ],
          },
        },
        b: { place: { town: 'Kraków', country: 'PL' } },
        c: { place: { town: 'Kraków', country: 'PL' } },
      },
    });
    expect(towns.get('pl-krakow')!.name).toBe('Kraków');
  });

  test('else by the first in the order of code units', () => {
    expect(
      townsOf([
        { town: 'Kraków', country: 'PL' },
        { town: 'Krakow', country: 'PL' },
      ]),
    ).toEqual(['pl-krakow (Krakow, Kraków)']);
  });
});

describe('its address', () => {
  test('is folded and has at most 40 characters', () => {
    const llanfair = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    expect(
      townsOf([
        { town: llanfair, country: 'GB' },
        { town: 'Weißenfels', country: 'DE' },
        { town: 'Đakovo', country: 'HR' },
        { town: 'Велико Търново', country: 'BG' },
        { town: 'Nova Vas pri Markovcih na Dravskem polju', country: 'SI' },
      ]).map((town) => town.split(' ')[0]),
    ).toEqual([
      'bg-veliko-tarnovo',
      'de-weissenfels',
      'gb-llanfairpwllgwyngyllgogerychwyrndrobw',
      'hr-dakovo',
      'si-nova-vas-pri-markovcih-na-dravskem-po',
    ]);
  });

  test('is unique, also where it had to be cut', () => {
    const towns = townsOf([
      { town: 'Santa Maria della Montagna Bianca Superiore', country: 'IT' },
      { town: 'Santa Maria della Montagna Bianca Sud', country: 'IT' },
      { town: '★', country: 'IT' },
      { town: '☆', country: 'IT' },
    ]).map((town) => town.split(' ')[0]!);
    expect(new Set(towns).size).toBe(4);
    for (const town of towns) expect(town).toMatch(/^it[a-z0-9-]{0,38}$/);
  });

  test('is unique, also of towns of which nothing else is known', () => {
    const ids = townIds(
      Array.from({ length: 3 }, () => ({ country: 'SK', name: 'Nové Mesto', region: 'Vojvodina' })),
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^sk-nove-mesto-vojvodina-[0-9a-f]{6}$/);
  });
});

describe('it lies', () => {
  const { towns, events } = graphOf(
    {
      partners: {
        club: { town: 'Gondomar', country: 'PT', latitude: 41.1, longitude: -8.5 },
        hall: { type: 'municipality', town: 'Gondomar', country: 'PT', latitude: 41.15, longitude: -8.53 },
      },
      events: {
        a: { place: { town: 'Gondomar', country: 'PT', latitude: 41.16, longitude: -8.54 } },
        b: { place: { town: 'Gondomar', country: 'PT' } },
        c: { place: { town: 'Bezons', country: 'FR' } },
        d: { place: { town: 'Nowhere', country: 'FR' } },
        e: { place: { latitude: 50, longitude: 4 } },
      },
    },
    { places: gazetteer({ 'PT Gondomar': [1, 41.14, -8.5], 'FR Bezons': [2, 48.92, 2.21] }) },
  );

  test("where its municipality's record says, else another", () => {
    expect(towns.get('pt-gondomar')!.point).toEqual({ latitude: 41.15, longitude: -8.53 });
  });

  test('else where the gazetteer knows', () => {
    expect(towns.get('fr-bezons')!.point).toEqual({ latitude: 48.92, longitude: 2.21 });
    expect(towns.get('fr-nowhere')!.point).toBe(undefined);
  });

  test('and a place lies where it says itself, else where its town does', () => {
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => events.get(id)!.places[0]!.point)).toEqual([
      { latitude: 41.16, longitude: -8.54 },
      { latitude: 41.15, longitude: -8.53 },
      { latitude: 48.92, longitude: 2.21 },
      undefined,
      { latitude: 50, longitude: 4 },
    ]);
  });
});

test('an outermost region tells a town from its namesake', () => {
  const { towns } = graphOf({
    events: {
      a: { place: { town: 'Saint-Joseph', country: 'MQ' } },
      b: { place: { town: 'Saint-Joseph', country: 'RE' } },
    },
  });
  expect(ids(towns.values())).toEqual(['fr-saint-joseph-la-reunion', 'fr-saint-joseph-martinique']);
});
