import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawLand } from '../../../scripts/land/draw-land.ts';

it('the picture of the land is the one that its command draws, and light', { timeout: 60_000 }, () => {
  const file = new URL('../../../public/land.svg', import.meta.url);
  const land = readFileSync(file, 'utf8');
  expect(land === drawLand()).toBe(true);
  expect(land.length).toBeLessThanOrEqual(66_000);
});
