import type { Written } from './reading.ts';

/**
 * An archive of so many records, with every relation that records can have and towns that are hard to tell apart.
 * Always the same for the same size and seed.
 */
export function inventArchive(records: number, seed = 1): Required<Omit<Written, 'archive'>> {
  const { below, pick, some } = makeRandom(seed);
  const projects = Math.ceil(records * 0.2);
  const partners = Math.ceil(records * 0.2);
  const events = records - projects - partners;
  const towns = Math.max(2, Math.ceil(partners / 3));

  const partner = () => `partner-${below(partners)}`;
  const day = () => pick(['2016', '2017-05', '2018-03-12', '2018-03-12', '2019-11-30', '2021-06']);
  const town = () => {
    const n = below(towns);
    const country = countries[n % countries.length]!;
    return {
      town: pick([`Nové Město ${n}`, `NOVE MESTO ${n}`, `Neustadt ${n}`, 'Novi Sad']),
      country,
      ...some(0.2, () => ({ region: pick(['Vojvodina', 'VOJVODINA', 'Šumadija']) })),
      ...some(0.2, () => ({ latitude: 45 + below(20) / 10, longitude: 19 + below(20) / 10 })),
    };
  };
  const plainTown = () => {
    const { latitude: _, longitude: __, ...rest } = town();
    return rest;
  };
  const delegation = () =>
    pick([
      { partner: partner(), count: below(40) },
      { ...plainTown(), count: below(40) },
      { partner: partner(), ...plainTown(), count: below(9) },
      { label: 'two schools', count: below(99) },
    ]);
  const distinct = (count: number) => [...new Set(Array.from({ length: count }, partner))];

  return {
    projects: many(projects, 'project', (n) => ({
      ...some(0.5, () => ({ start: day() })),
      ...some(0.3, () => ({ end: '2022' })),
      ...some(0.7, () => ({ programme: pick(['e4c', 'cerv-2021-2027', 'erasmus']) })),
      ...some(0.8, () => ({ coordinator: partner() })),
      ...some(0.2, () => ({ participants: below(900) })),
      ...some(0.3, () => ({ continues: [`project-${below(n + 1)}`] })),
      partners: [...distinct(below(10)), ...(below(2) ? [{ name: 'A school', ...plainTown() }] : [])],
    })),
    partners: many(partners, 'partner', (n) => ({
      name: `Partner ${n}`,
      ...town(),
      ...some(0.4, () => ({ type: 'municipality', aliases: [`Neustadt ${below(towns)}`] })),
      ...some(0.3, () => ({ twinnedWith: [{ partner: partner(), since: day() }] })),
    })),
    events: many(events, 'event', () => ({
      ...some(0.9, () => ({ project: `project-${below(projects)}` })),
      ...some(0.9, () => ({ start: day() })),
      ...some(0.1, () => ({ status: 'cancelled' })),
      ...some(0.3, () => ({ number: pick(['1', '2', '10', 'LE3', 'LE10']) })),
      ...some(0.9, () => ({ host: partner() })),
      ...some(0.8, () => ({ place: town() })),
      ...some(0.5, () => ({ partners: distinct(6) })),
      ...some(0.6, () => ({ participants: { delegations: Array.from({ length: below(10) }, delegation) } })),
    })),
  };
}

/** A generator of numbers that come in the same order for the same seed. */
export function makeRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(items: readonly T[]): T => items[below(items.length)]!,
    some: <T extends object>(share: number, make: () => T): T | object => (next() < share ? make() : {}),
    shuffle: <T>(items: readonly T[]): T[] =>
      items
        .map((item) => [next(), item] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, item]) => item),
  };
}

const countries = ['RS', 'SK', 'CZ', 'HU', 'RO'];

function many<T>(count: number, name: string, make: (n: number) => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}-${n}`, make(n)]));
}
