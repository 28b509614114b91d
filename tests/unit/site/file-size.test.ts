import { expect, it } from 'vitest';
import { fileSize } from '#site/file-size.ts';

it('the size of a file is written in the unit that suits it', () => {
  expect(
    [0, 999, 1000, 999_499, 999_500, 2_449_000, 45_600_000].map((bytes) => fileSize(bytes, 'en')),
  ).toEqual(['0 bytes', '999 bytes', '1 kB', '999 kB', '1 MB', '2.4 MB', '46 MB']);
  expect(fileSize(587, 'fr')).toMatch(/^587\soctets$/);
  expect(fileSize(587, 'ro')).toMatch(/^587\sde\sbyți$/);
  expect(fileSize(2_400_000, 'fr')).toMatch(/^2,4\sMo$/);
});
