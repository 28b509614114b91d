import { describe, expect, it } from 'vitest';
import { makeReads } from '#content/reads.ts';

/** The keys of the parts that are read by some steps. */
function readBy(reads: ReturnType<typeof makeReads>, steps: () => unknown): string[] {
  return reads.noted(steps).read.map(({ key }) => key);
}

describe('a part', () => {
  it('is read by who asks it for a field, not by who only passes it on', () => {
    const reads = makeReads();
    const part = reads.part('projects/a', { title: 'A', end: undefined });
    expect(readBy(reads, () => part.title)).toEqual(['projects/a']);
    expect(readBy(reads, () => part.end)).toEqual(['projects/a']);
    expect(readBy(reads, () => [part])).toEqual([]);
  });

  it('can be told what it holds, but has no other fields than those that it began with', () => {
    const reads = makeReads();
    const part: { title: string; end?: string } = reads.part('projects/a', { title: 'A' });
    part.title = 'B';
    expect(part.title).toBe('B');
    expect(() => (part.end = '2012')).toThrow(TypeError);
  });

  it('is never asked for all of its fields without their names', () => {
    const reads = makeReads();
    const [a, b] = ['A', 'B'].map((title) => reads.part(`projects/${title}`, { title }));
    expect(() => ({ ...a })).toThrow(/name its fields/);
    expect(() => expect(a).toEqual(b)).toThrow(/name its fields/);
    expect(() => JSON.stringify([a])).toThrow(/name its fields/);
  });

  it('that refers to another isn’t changed by what that holds, but by which it is', () => {
    const digest = (host: string, town: string) => {
      const reads = makeReads();
      const partner = reads.part(`partners/${host}`, { town });
      const event = reads.part<{ host: object | undefined }>('events/e', { host: undefined });
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

  it('are as in any map', () => {
    const { events } = some();
    expect([events.size, events.has('b'), events.has('c')]).toEqual([2, true, false]);
    expect([...events].map(([id, { title }]) => [id, title])).toEqual(
      [...events.keys()].map((id) => [id, id]),
    );
  });

  it('are called by their names', () => {
    const reads = makeReads();
    const part = reads.part('events/a', {});
    expect(() => reads.map('events', new Map([['b', part]]))).toThrow('events/a can’t be b of events.');
  });

  it('are a part themselves, which others refer to', () => {
    const digest = (...ids: string[]) => {
      const reads = makeReads();
      const events = reads.map('events', new Map(ids.map((id) => [id, reads.part(`events/${id}`, {})])));
      reads.part('archive', { events });
      return reads.find('archive')!.digest();
    };
    expect(digest('a', 'b')).toBe(digest('a'));
  });
});

it('values that are no parts are read one by one as well', () => {
  const files = (alt: string) => {
    const reads = makeReads();
    return {
      reads,
      files: reads.map(
        'files',
        new Map([
          ['a.jpg', { alt }],
          ['b.jpg', { alt: '' }],
        ]),
      ),
    };
  };
  const [one, other] = [files('A bridge'), files('A hall')];
  expect(readBy(one.reads, () => one.files.get('a.jpg'))).toEqual(['files/a.jpg']);
  expect(readBy(one.reads, () => one.files.get('c.jpg'))).toEqual(['files']);
  const digests = (key: string) => [one, other].map(({ reads }) => reads.find(key)!.digest());
  expect(new Set(digests('files/a.jpg')).size).toBe(2);
  expect(new Set(digests('files/b.jpg')).size).toBe(1);
  // Who goes through all of them reads what they hold.
  expect(new Set(digests('files')).size).toBe(2);
});

it('what has a name counts by that alone', () => {
  const digest = (name: string | undefined, town: string) => {
    const data = { town };
    const reads = makeReads(new Map(name === undefined ? [] : [[data, name]]));
    reads.part('events/a', { data });
    return reads.find('events/a')!.digest();
  };
  expect(digest('data 1', 'Beja')).toBe(digest('data 1', 'Rome'));
  expect(digest('data 1', 'Beja')).not.toBe(digest('data 2', 'Beja'));
  expect(digest(undefined, 'Beja')).not.toBe(digest(undefined, 'Rome'));
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

  it('is another as soon as it has other parts, and is not derived of those', () => {
    const topics = (...names: string[]) => {
      const reads = makeReads();
      const topic = () => reads.map('topic', new Map(names.map((name) => [name, { name }])));
      reads.derived('holdings', () => ({ first: topic().get(names[0]!)!.name }));
      const { digest, from } = reads.find('holdings')!;
      return { digest: digest(), from };
    };
    expect(topics('sport').from).toEqual([]);
    expect(topics('sport').digest).toBe(topics('sport').digest);
    expect(topics('sport').digest).not.toBe(topics('sport', 'youth').digest);
  });

  it('may be derived of very many', () => {
    const reads = makeReads();
    const events = Array.from({ length: 300_000 }, (_, id) => reads.part(`events/${id}`, { id }));
    reads.derived('last', () => ({ last: events.map(({ id }) => id).at(-1) }));
    expect(reads.find('last')!.from.length).toBe(300_000);
  });

  it('leaves nothing behind where it fails', () => {
    const reads = makeReads();
    const part = reads.part('events/a', { title: 'A' });
    const broken = () =>
      reads.derived('broken', () => {
        reads.part('broken/part', {});
        throw new Error('broken');
      });
    expect(broken).toThrow('broken');
    expect(broken).toThrow('broken');
    expect(readBy(reads, () => part.title)).toEqual(['events/a']);
    for (const key of ['broken', 'broken/part']) expect(reads.find(key)).toBeUndefined();
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
