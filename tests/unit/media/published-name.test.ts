import { expect, test } from 'vitest';
import { publishedName, safeName } from '#media/published-name.ts';

test.each([
  ['IMG_0001', 'img-0001'],
  ['Întâlnire la Târgu Secuiesc (2)', 'intalnire-la-targu-secuiesc-2'],
  ['Łódź, Straße, Đakovo', 'lodz-strasse-dakovo'],
  ['Συνάντηση', 'synantisi'],
  ['u\u0308ber', 'uber'],
  ['../../etc/passwd', 'etc-passwd'],
  ['"><script>', 'script'],
  ['— …', 'file'],
  ['', 'file'],
  ['CON', 'file-con'],
  ['lpt1', 'file-lpt1'],
  ['a very long name that somebody wrote out in full', 'a-very-long-name-that-somebody-wrote-out'],
  ['x'.repeat(39) + ' y', 'x'.repeat(39)],
])('%s becomes %s', (name, expected) => {
  expect(safeName(name)).toBe(expected);
});

test('the address tells the bytes apart, and leaves the ending out', () => {
  const sha256 = '0123456789abcdef'.repeat(4);
  expect(publishedName('/photos/2019.05 Béla.JPG', sha256)).toBe('2019-05-bela-0123456789');
});
