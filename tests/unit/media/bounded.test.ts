import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapBounded } from '#media/bounded.ts';

test('keeps the order of the items and the limit', async () => {
  let running = 0;
  let most = 0;
  const results = await mapBounded([30, 1, 20, 1, 10], 2, async (ms) => {
    most = Math.max(most, (running += 1));
    await setTimeout(ms);
    running -= 1;
    return `${ms} ms`;
  });
  expect(results).toEqual(['30 ms', '1 ms', '20 ms', '1 ms', '10 ms']);
  expect(most).toBe(2);
});

test('begins nothing more after an error, and throws it', async () => {
  const begun: number[] = [];
  const work = mapBounded([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('no space left');
    await setTimeout(5);
  });
  await expect(work).rejects.toThrow('no space left');
  await setTimeout(20);
  expect(begun).toEqual([1, 2]);
});
