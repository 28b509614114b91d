import { describe, expect, it } from 'vitest';
import { makeReads } from '#content/reads.ts';
import { type KeptPart, openParts } from '#publish/last-parts.ts';

/** An archive of events by their towns, and all of its towns in order, which are derived when they are asked for. */
function archive(events: Readonly<Record<string, string>>) {
  const reads = makeReads();
  const all = Object.entries(events).map(([id, town]) => reads.part(`events/${id}`, { town }));
  const towns = () => reads.derived('towns', () => ({ towns: all.map(({ town }) => town).toSorted() })).towns;
  return { reads, towns };
}

/** What is kept of parts, as the next build reads it, and the numbers of those in it. */
interface Kept {
  readonly parts: readonly (KeptPart | null)[];
  readonly numbers: readonly number[];
}

/** Keeps parts of an archive by their keys. @param last what was kept before, of which all is spoken of as well */
function keep({ reads }: ReturnType<typeof archive>, keys: readonly string[], last: Kept = none): Kept {
  const parts = openParts(last.parts, reads);
  const numbers = [...last.numbers, ...keys.map((key) => parts.numberOf(reads.find(key)!))];
  parts.use(numbers);
  return { parts: JSON.parse(JSON.stringify(parts.kept())) as Kept['parts'], numbers };
}

/** Whether each of them holds what it held. */
const check = ({ numbers, parts }: Kept, { reads }: Pick<ReturnType<typeof archive>, 'reads'>) =>
  numbers.map(openParts(parts, reads).isSame);

const none: Kept = { parts: [], numbers: [] };

describe('a part of the archive of the last site', () => {
  const before = archive({ a: 'Beja', b: 'Bezons' });
  before.towns();
  const last = keep(before, ['events/a', 'events/b', 'towns']);

  it('holds what it held, was changed, or is gone', () => {
    expect(check(last, archive({ a: 'Beja', b: 'Bezons' }))).toEqual([true, true, true]);
    expect(check(last, archive({ a: 'Beja', b: 'Rome' }))).toEqual([true, false, false]);
    expect(check(last, archive({ a: 'Beja' }))).toEqual([true, false, false]);
  });

  it('that is derived is judged by what it came to, as soon as somebody has derived it', () => {
    const now = archive({ a: 'Bezons', b: 'Beja' });
    const { isSame } = openParts(last.parts, now.reads);
    expect(isSame(last.numbers[2]!)).toBe(false);
    now.towns();
    expect(isSame(last.numbers[2]!)).toBe(true);
  });
});

it('a part of what is derived is known to be gone, though all else that was derived is as it was', () => {
  const topics = (...names: string[]) => {
    const reads = makeReads();
    const written = reads.part('archive', { names });
    const topic = () => new Map(written.names.map((name) => [name, { name }]));
    const { topics } = reads.derived('holdings', () => ({ topics: reads.map('topic', topic()) }));
    return { reads, topics, towns: () => [] };
  };
  const before = topics('sport', 'youth');
  const [youth] = before.reads.noted(() => before.topics.get('youth')).read;
  const last = keep(before, [youth!.key]);
  expect(check(last, topics('sport', 'youth'))).toEqual([true]);
  expect(check(last, topics('sport'))).toEqual([false]);
});

it('parts are kept as they are now, also those that something was derived of before', () => {
  const before = archive({ a: 'Beja', b: 'Bezons' });
  before.towns();
  const now = archive({ a: 'Bezons', b: 'Beja' });
  now.towns();
  const last = keep(now, ['events/a'], keep(before, ['towns']));
  expect(check(last, archive({ a: 'Beja', b: 'Bezons' }))).toEqual([false, false]);
  expect(check(last, archive({ a: 'Bezons', b: 'Beja' }))).toEqual([true, true]);
});

it('parts that nobody has asked for stay as they were', () => {
  const before = archive({ a: 'Beja', b: 'Bezons' });
  before.towns();
  const last = keep(archive({ a: 'Beja', b: 'Bezons' }), [], keep(before, ['towns']));
  expect(check(last, archive({ a: 'Beja', b: 'Bezons' }))).toEqual([true]);
  expect(check(last, archive({ a: 'Beja', b: 'Rome' }))).toEqual([false]);
});

it('a part that nobody speaks of any more is forgotten, and its number is another’s', () => {
  const before = keep(archive({ a: 'Beja', b: 'Bezons' }), ['events/a', 'events/b']);
  const [, b] = before.numbers;
  const without = keep(archive({ a: 'Beja' }), [], { ...before, numbers: [b!] });
  expect(without.parts.map((part) => part?.[0])).toEqual([undefined, 'events/b']);
  expect(keep(archive({ c: 'Rome' }), ['events/c'], { ...without, numbers: [] }).numbers).toEqual([0]);
});
