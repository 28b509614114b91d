import { expect, it } from 'vitest';
import { memoryShortage, type Room, roomHere } from '#publish/memory.ts';

const one = (records: number) => ({ records, languages: 1 });
/** A machine with nothing else on it, and what V8 takes of it by itself. */
const machine = (gigabytes: number, room: Partial<Room> = {}): Room => {
  const total = gigabytes * 1000;
  return {
    total,
    free: total * 0.9,
    heap: Math.min(total / 4, 4000),
    isBounded: false,
    mayOverflow: false,
    ...room,
  };
};

it('says nothing where there is enough', () => {
  for (const [records, gigabytes] of [
    [0, 1],
    [1000, 1],
    [10_000, 2],
    [30_000, 4],
    [100_000, 16],
  ] as const)
    expect(memoryShortage(one(records), machine(gigabytes))).toBeUndefined();
});

it('refuses what a machine, or what a job may use of it, can’t hold', () => {
  expect(memoryShortage(one(30_000), machine(1))).toMatchInlineSnapshot(`
    {
      "isCertain": true,
      "words": "To build 30,000 records in one language takes about 1.9 GB of memory, and this machine has 1.0 GB. Nothing was built: build on a machine with more, or give this one more. \`npm run check\` takes less.",
    }
  `);
  expect(
    memoryShortage({ records: 100_000, languages: 3 }, machine(4, { isBounded: true }))?.words,
  ).toMatchInlineSnapshot(
    `"To build 100,000 records in 3 languages takes about 8.8 GB of memory, and this job may use 4.0 GB. Nothing was built: build on a machine with more, or give this one more. \`npm run check\` takes less."`,
  );
});

it('warns of what would fill a disk with what memory can’t hold', () => {
  const shortage = memoryShortage(one(30_000), machine(1, { mayOverflow: true, heap: 2000 }));
  expect(shortage).toMatchObject({ isCertain: false, words: expect.stringContaining('900 MB are free') });
  const job = machine(1, { isBounded: true, mayOverflow: true, heap: 2000 });
  expect(memoryShortage(one(30_000), job)?.words).toMatchInlineSnapshot(
    `"To build 30,000 records in one language takes about 1.9 GB of memory, and this job may use 1.0 GB. It may be stopped by the system, or take long: give it more, or build on a machine with more."`,
  );
});

it('refuses what Node may not hold, and says how it may', () => {
  expect(memoryShortage(one(30_000), machine(16, { heap: 500 }))).toMatchInlineSnapshot(`
    {
      "isCertain": true,
      "words": "To build 30,000 records in one language takes about 1.9 GB of memory, and Node may use 500 MB for what it holds. Nothing was built: set NODE_OPTIONS=--max-old-space-size=1600, and build again.",
    }
  `);
});

it('warns where other programs leave too little', () => {
  expect(memoryShortage(one(10_000), machine(4, { free: 900 }))).toMatchInlineSnapshot(`
    {
      "isCertain": false,
      "words": "To build 10,000 records in one language takes about 950 MB of memory, and 900 MB are free. It may be stopped by the system, or take long: close other programs, or build on a machine with more.",
    }
  `);
});

it('needs more for more records and more languages', () => {
  const least = (records: number, languages: number) => {
    let total = 100;
    while (memoryShortage({ records, languages }, machine(0, { total, free: total, heap: total })))
      total += 10;
    return total;
  };
  expect(least(10_000, 1)).toBeGreaterThan(least(1000, 1));
  expect(least(10_000, 3)).toBeGreaterThan(least(10_000, 1));
});

it('knows what this machine has', () => {
  const { total, free, heap } = roomHere();
  expect(total).toBeGreaterThanOrEqual(free);
  expect(heap).toBeGreaterThan(0);
});
