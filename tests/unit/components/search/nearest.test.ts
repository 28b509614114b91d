import { expect, it } from 'vitest';
import { nearest } from '#components/search/client/nearest.ts';
import type { Name } from '#site/name.ts';

const names: Name[] = [
  'Hungary',
  'Finestrat',
  'Nuštar',
  'Fonds-Saint-Denis',
  'Santiago de Compostela',
  ['Łódź', 'lodz'],
  ['Θεσσαλονίκη', 'thessaloniki'],
  'Ulm',
  'Municipality',
];

/** What may have been meant by words of which those in capitals are known. */
const meantBy = (written: string) =>
  nearest(
    written.split(' ').map((word) => ({ word, known: /^[A-Z]+$/.test(word) })),
    names,
  );

it('finds a name with a letter too few, too many, or two in the other’s place', () => {
  expect(meantBy('Finstrat')).toEqual(['Finestrat']);
  expect(meantBy('nushtar')).toEqual(['Nuštar']);
  expect(meantBy('Hungray')).toEqual(['Hungary']);
});

it('finds a name in other letters than those that it is written in', () => {
  expect(meantBy('lodzh')).toEqual(['Łódź']);
  expect(meantBy('Tessaloniki')).toEqual(['Θεσσαλονίκη']);
});

it('finds a whole name, also where it is taken apart or joined', () => {
  expect(meantBy('santiago de compostella')[0]).toBe('Santiago de Compostela');
  expect(meantBy('Fine strat')).toEqual(['Finestrat']);
  expect(meantBy('Fonds-Saint-Dennis')).toEqual(['Fonds-Saint-Denis']);
});

it('mends the words alone that nobody knows', () => {
  expect(meantBy('MEETING Finstrat')).toEqual(['MEETING Finestrat']);
  expect(meantBy('Compostella')).toEqual(['Compostela']);
  expect(meantBy('Finstrat qqqqzzzz')).toEqual([]);
});

it('takes no short or distant word for a slip', () => {
  expect(meantBy('Olm')).toEqual([]);
  expect(meantBy('Hanger')).toEqual([]);
  expect(meantBy('zzzzqqqq')).toEqual([]);
  expect(meantBy('…')).toEqual([]);
});
