import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editsOf, run, tell } from '../edits/property.ts';
import { openWorkshop, type Workshop } from '../edits/workshop.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop(tmpdir(), { copied: false });
});
afterAll(() => workshop.close());

/** `npm run test:long` tries hundreds. */
it.each([2, 4])('after the edits of seed %i, an incremental build is as a clean one', async (seed) => {
  const outcome = await run(workshop, seed, editsOf(seed, workshop.editions));
  expect(outcome.wrong === undefined ? '' : tell(outcome)).toBe('');
  // Two builds that are refused are alike, too.
  expect(outcome.words.at(-1)).toBe('compare (well)');
});
