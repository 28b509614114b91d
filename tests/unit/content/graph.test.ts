import { expect, test } from 'vitest';
import { companionsOf } from '#content/graph/companions.ts';
import { makeGraph, townQueries, type Known } from '#content/graph.ts';
import type { Graph } from '#content/nodes.ts';
import type { Reading } from '#content/records.ts';
import { inventArchive, makeRandom } from './graph/invented.ts';
import { gazetteer, ids, readingOf } from './graph/reading.ts';

const known: Known = {
  places: gazetteer({
    'RS Nové Město 0': [1, 45.2, 19.8],
    'RS Neustadt 0': [1, 45.2, 19.8],
    'SK Novi Sad': [2, 48.1, 19.2],
    'SK Novi Sad, Vojvodina': [3, 45.2, 19.8],
  }),
  files: new Map(),
  asOf: '2021-01-01',
};

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'the graph is the same in whatever order records are read (archive %i)',
  (seed) => {
    const reading = readingOf(inventArchive(150, seed));
    const { shuffle } = makeRandom(seed);
    const [one, other] = [reading, shuffled(reading, shuffle)].map((reading) => makeGraph(reading, known));
    expect(describeGraph(other!.graph)).toEqual(describeGraph(one!.graph));
    expect(withoutPlaces(other!.issues)).toEqual(withoutPlaces(one!.issues));
  },
);

test('records stand by id, in the order of code units', () => {
  const { graph } = makeGraph(readingOf({ projects: { b: {}, 'a-2': {}, a: {}, 'a-10': {} } }), known);
  expect(ids(graph.projects.values())).toEqual(['a', 'a-10', 'a-2', 'b']);
});

test('every tie is seen from both ends', () => {
  const { graph } = makeGraph(readingOf(inventArchive(300)), known);
  const { projects, partners, events, towns } = graph;
  for (const project of projects.values()) {
    for (const event of project.events) expect(event.project).toBe(project);
    for (const { partner } of project.members)
      if (partner) expect(ids(partner.memberships.map(({ project }) => project))).toContain(project.id);
    for (const town of project.towns) expect(ids(town.projects)).toContain(project.id);
    for (const predecessor of project.predecessors) expect(ids(predecessor.successors)).toContain(project.id);
  }
  for (const partner of partners.values()) {
    if (partner.town) expect(ids(partner.town.partners)).toContain(partner.id);
    for (const { event } of partner.attended) expect(ids(event.attendees)).toContain(partner.id);
    for (const { partner: twin } of partner.twins)
      expect(ids(twin.twins.map(({ partner }) => partner))).toContain(partner.id);
    for (const { partner: other, projects, events } of companionsOf(partner)) {
      const back = companionsOf(other).find(({ partner: companion }) => companion === partner)!;
      expect([back.projects, back.events].map(ids)).toEqual([projects, events].map(ids));
    }
  }
  for (const event of events.values()) {
    for (const { town } of event.places) if (town) expect(ids(town.events)).toContain(event.id);
  }
  for (const [id, town] of towns) {
    expect(town.id).toBe(id);
    expect(id).toMatch(/^[a-z]{2}(?:-[a-z0-9]+)*$/);
    expect(id.length).toBeLessThanOrEqual(40);
    const ties = [town.partners, town.members, town.events, town.visits, town.projects].flat();
    expect(ties.length).toBeGreaterThan(0);
  }
});

test('a gazetteer is asked of each town once', () => {
  const { records } = readingOf({
    partners: { a: { town: 'Gondomar', country: 'PT' }, b: { town: 'Ulm' } },
    events: {
      e: {
        host: 'a',
        place: { town: 'Gondomar' },
        participants: { delegations: [{ partner: 'a', count: 1 }] },
      },
      f: { place: { town: 'Le Marin', country: 'MQ', latitude: 14.47, longitude: -60.87 } },
    },
  });
  expect(townQueries(records)).toEqual([
    { town: 'Gondomar', country: 'PT' },
    { town: 'Le Marin', country: 'FR', region: 'Martinique' },
  ]);
});

test('an empty archive has an empty graph', () => {
  const { graph, issues } = makeGraph(readingOf({}), known);
  expect(
    [graph.projects, graph.partners, graph.events, graph.pages, graph.towns].map(({ size }) => size),
  ).toEqual([0, 0, 0, 0, 0]);
  expect(issues).toEqual([]);
});

test('one more record costs no more in a large archive than in a small one', () => {
  const cost = (size: number) => {
    const reading = readingOf(inventArchive(size));
    const times = Array.from({ length: 5 }, () => {
      const begin = process.cpuUsage();
      makeGraph(reading, known);
      return process.cpuUsage(begin).user;
    });
    return Math.min(...times) / size;
  };
  cost(500);
  expect(cost(4_000)).toBeLessThan(4 * cost(500));
});

function shuffled(reading: Reading, shuffle: <T>(items: readonly T[]) => T[]): Reading {
  const records = Object.fromEntries(
    Object.entries(reading.records).map(([kind, files]) => [kind, new Map(shuffle([...files]) as [])]),
  ) as unknown as Reading['records'];
  return { ...reading, records };
}

function withoutPlaces(issues: readonly { code: string; file: string; params: object }[]) {
  return issues.map(({ code, file, params }) => ({ code, file, params }));
}

/** A checksum of every node by its key; where a node refers to another, it is told by that one's key. */
function describeGraph({ projects, partners, events, towns, reads }: Graph): Record<string, string> {
  const keys = Object.entries({ projects, partners, events, towns }).flatMap(([kind, nodes]) =>
    [...nodes.keys()].map((id) => `${kind}/${id}`),
  );
  return Object.fromEntries(keys.map((key) => [key, reads.find(key)!.digest()]));
}
