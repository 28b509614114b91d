import { describe, expect, it } from 'vitest';
import { makeReads, type Part, type Reads } from '#content/reads.ts';
import { makePartCheck, numberParts, readParts } from '#publish/last-parts.ts';

/** An archive of events by their towns, and all of its towns in order, which are derived when they are asked for. */
function archive(events: Readonly<Record<string, string>>) {
  const reads = makeReads();
  const all = Object.entries(events).map(([id, town]) => reads.part(`events/${id}`, { town }));
  const towns = () => reads.derived('towns', () => ({ towns: all.map(({ town }) => town).toSorted() })).towns;
  return { reads, towns };
}

/** The same parts, as the next build reads of them what was kept. */
function kept(reads: Pick<Reads, 'find'>, ...parts: Part[]): Part[] {
  const { kept, numberOf } = numberParts(reads);
  const numbers = parts.map(numberOf);
  const read = readParts(JSON.parse(JSON.stringify(kept)) as typeof kept);
  return numbers.map((number) => read[number]!);
}

/** The parts of these keys as they are kept of an archive. */
function partsOf({ reads }: ReturnType<typeof archive>, ...keys: string[]): Part[] {
  return kept(reads, ...keys.map((key) => reads.find(key)!));
}

describe('a part of the archive of the last site', () => {
  const before = archive({ a: 'Beja', b: 'Bezons' });
  before.towns();
  const [a, b, towns] = partsOf(before, 'events/a', 'events/b', 'towns') as [Part, Part, Part];
  const check = (now: ReturnType<typeof archive>) => [a, b, towns].map(makePartCheck(now.reads));

  it('holds what it held, was changed, or is gone', () => {
    expect(check(archive({ a: 'Beja', b: 'Bezons' }))).toEqual([true, true, true]);
    expect(check(archive({ a: 'Beja', b: 'Rome' }))).toEqual([true, false, false]);
    expect(check(archive({ a: 'Beja' }))).toEqual([true, false, false]);
  });

  it('that is derived is judged by what it came to, as soon as somebody has derived it', () => {
    const now = archive({ a: 'Bezons', b: 'Beja' });
    const isSame = makePartCheck(now.reads);
    expect(isSame(towns)).toBe(false);
    now.towns();
    expect(isSame(towns)).toBe(true);
  });
});

it('a part of what is derived is known to be gone, though all else that was derived is as it was', () => {
  const topics = (...names: string[]) => {
    const reads = makeReads();
    const written = reads.part('archive', { names });
    const topic = () => new Map(written.names.map((name) => [name, { name }]));
    const { topics } = reads.derived('holdings', () => ({ topics: reads.map('topic', topic()) }));
    return { reads, topics };
  };
  const before = topics('sport', 'youth');
  const last = kept(before.reads, ...before.reads.noted(() => before.topics.get('youth')).read);
  expect(last.map(makePartCheck(topics('sport', 'youth').reads))).toEqual([true]);
  expect(last.map(makePartCheck(topics('sport').reads))).toEqual([false]);
});

it('parts are kept as they are now, also those that something was derived of before', () => {
  const before = archive({ a: 'Beja', b: 'Bezons' });
  before.towns();
  const now = archive({ a: 'Bezons', b: 'Beja' });
  now.towns();
  const [, a] = kept(now.reads, ...partsOf(before, 'towns'), now.reads.find('events/a')!);
  expect(makePartCheck(archive({ a: 'Beja', b: 'Bezons' }).reads)(a!)).toBe(false);
  expect(makePartCheck(now.reads)(a!)).toBe(true);
});

it('parts that nobody has asked for stay as they were', () => {
  const before = archive({ a: 'Beja', b: 'Bezons' });
  before.towns();
  const unasked = archive({ a: 'Beja', b: 'Bezons' });
  const [towns] = kept(unasked.reads, ...partsOf(before, 'towns'));
  expect(makePartCheck(archive({ a: 'Beja', b: 'Bezons' }).reads)(towns!)).toBe(true);
  expect(makePartCheck(archive({ a: 'Beja', b: 'Rome' }).reads)(towns!)).toBe(false);
});
