import { describe, expect, it } from 'vitest';
import { makeReads } from '#content/reads.ts';

/** The keys of the parts that are read by some steps. */
function readBy(reads: ReturnType<typeof makeReads>, steps: () => unknown): string[] {
  return reads.noted(steps).read.map(({ key }) => key);
}

const isMade = 'title';

describe('a part', () => {
  it.each<[string, (part: { title?: string }) => unknown]>([
    ['for a field', (part) => part.title],
    ['for a field that it hasn’t', (part) => (part as { end?: string }).end],
    ['whether it has a field', (part) => isMade in part],
    ['for all of its fields', (part) => ({ ...part })],
    ['for the names of its fields', (part) => Object.keys(part)],
  ])('is read by who asks it %s', (_, ask) => {
    const reads = makeReads();
    const part = reads.part('projects/a', { title: 'A' });
    expect(readBy(reads, () => ask(part))).toEqual(['projects/a']);
    expect(readBy(reads, () => [part])).toEqual([]);
  });

  it('that refers to another isn’t changed by what that holds, but by which it is', () => {
    const digest = (host: string, town: string) => {
      const reads = makeReads();
      const partner = reads.part(`partners/${host}`, { town });
      const event: { host?: object } = reads.part('events/e', {});
      event.host = partner;
      return reads.find('events/e')!.digest();
    };
    expect(digest('a', 'Beja')).toBe(digest('a', 'Bezons'));
    expect(digest('a', 'Beja')).not.toBe(digest('b', 'Beja'));
  });

  it('has a key of its own', () => {
    const reads = makeReads();
    reads.part('projects/a', {});
    expect(() => reads.part('projects/a', {})).toThrow(/projects\/a/);
  });
});

describe('parts by their names', () => {
  const some = () => {
    const reads = makeReads();
    const events = reads.map(
      'events',
      new Map(['a', 'b'].map((id) => [id, reads.part(`events/${id}`, { title: id })])),
    );
    return { reads, events };
  };

  it.each<[string, string[], (events: ReadonlyMap<string, { title: string }>) => unknown]>([
    ['one of them', ['events/a'], (events) => events.get('a')],
    ['one that isn’t there', ['events'], (events) => events.get('c')],
    ['whether one is there', ['events'], (events) => events.has('a')],
    ['how many they are', ['events'], (events) => events.size],
    ['which they are', ['events'], (events) => [...events.keys()]],
    ['each', ['events'], (events) => [...events]],
    [
      'each, and what it holds',
      ['events', 'events/a', 'events/b'],
      (events) => [...events.values()].map(({ title }) => title),
    ],
  ])('are read by who asks for %s', (_, read, ask) => {
    const { events, reads } = some();
    expect(readBy(reads, () => ask(events))).toEqual(read);
  });
});

describe('what is derived', () => {
  it('is derived once, and is all that its readers have read', () => {
    const reads = makeReads();
    const event = reads.part('events/a', { year: 2012 });
    let times = 0;
    const years = () =>
      reads.derived('years', () => {
        times += 1;
        return { first: event.year };
      });
    expect(readBy(reads, () => years().first)).toEqual(['years']);
    expect(readBy(reads, () => years().first)).toEqual(['years']);
    expect(times).toBe(1);
    expect(reads.find('years')!.from.map(({ key }) => key)).toEqual(['events/a']);
  });

  it('gives the parts in it the same origin', () => {
    const reads = makeReads();
    reads.derived('holdings', () => ({ pt: reads.part('country/pt', { events: [] }) }));
    expect(reads.find('country/pt')!.from.map(({ key }) => key)).toEqual(['holdings']);
    reads.part('events/later', {});
    expect(reads.find('events/later')!.from).toEqual([]);
  });

  it('leaves nothing behind where it fails', () => {
    const reads = makeReads();
    const part = reads.part('events/a', { title: 'A' });
    expect(() =>
      reads.derived('broken', () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(readBy(reads, () => part.title)).toEqual(['events/a']);
    expect(reads.find('broken')).toBeUndefined();
  });
});

it('who makes something within something else reads for itself alone', () => {
  const reads = makeReads();
  const [a, b] = ['a', 'b'].map((id) => reads.part(`events/${id}`, { title: id })) as [
    { title: string },
    { title: string },
  ];
  let inner: readonly { key: string }[] = [];
  const outer = readBy(reads, () => {
    inner = reads.noted(() => a.title).read;
    return b.title;
  });
  expect(inner.map(({ key }) => key)).toEqual(['events/a']);
  expect(outer).toEqual(['events/b']);
});
