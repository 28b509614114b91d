import { expect, it } from 'vitest';
import { licence } from '#site/licence.ts';

it('a licence is named as people do, with its text where that is known', () => {
  expect(licence('CC-BY-NC-SA-4.0')).toEqual({
    text: 'CC BY-NC-SA 4.0',
    href: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  });
  expect(licence('CC0-1.0').href).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
  expect(licence('all rights reserved')).toEqual({ text: 'all rights reserved' });
  expect(licence('CC-BY-4.0"><script>')).toEqual({ text: 'CC-BY-4.0"><script>' });
});
