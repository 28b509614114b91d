import { expect, test } from 'vitest';
import { makeGraph } from '#content/graph.ts';
import { graphOf, readingOf } from './reading.ts';

test.each([
  ['Networks of Gondomar', 'networks-of-gondomar'],
  ['Прятелства на Велико Търново', 'pryatelstva-na-veliko-tarnovo'],
  ['An archive of all the networks of towns that we know', 'an-archive-of-all-the-networks-of-towns'],
  ['★', 'archive'],
])('the archive "%s" has the id %s', (name, id) => {
  expect(graphOf({ archive: { name } }).archive.id).toBe(id);
});

test('it has the id and the languages that it says', () => {
  expect(graphOf({ archive: { id: 'ours', languages: ['ro', 'en'] } }).archive).toMatchObject({
    id: 'ours',
    languages: ['ro', 'en'],
  });
});

test('its clock is what it says, else the day of its newest commit', () => {
  const archiveOf = (asOf?: string, newestCommit?: string, given?: string) => {
    const reading = readingOf({ archive: asOf ? { asOf } : {} });
    const { graph } = makeGraph(
      { ...reading, archive: { ...reading.archive!, newestCommit } },
      { places: () => undefined, files: new Map(), asOf: given },
    );
    return graph.archive.asOf;
  };
  expect(archiveOf()).toBe(undefined);
  expect(archiveOf(undefined, '2026-11-02')).toBe('2026-11-02');
  expect(archiveOf('2026-10', '2026-11-02')).toBe('2026-10');
  expect(archiveOf('2026-10', '2026-11-02', '2025')).toBe('2025');
});

test('records are checked although archive.yaml is broken', () => {
  const reading = readingOf({ partners: { a: { country: 'PT', twinnedWith: ['a'] } } });
  const { graph, issues } = makeGraph(
    { ...reading, archive: undefined },
    { places: () => undefined, files: new Map() },
  );
  expect(graph.archive.languages).toEqual(['en']);
  expect(issues).toHaveLength(1);
});
