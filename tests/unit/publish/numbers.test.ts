import { expect, it } from 'vitest';
import { openNumbers } from '#publish/numbers.ts';

it('gives each text a number, and the next run the same', () => {
  const numbers = openNumbers();
  expect(['a', 'b', 'a'].map(numbers.numberOf)).toEqual([0, 1, 0]);
  expect(numbers.textOf(1)).toBe('b');
  numbers.use([0, 1]);
  const next = openNumbers(numbers.kept());
  expect(['c', 'b', 'a'].map(next.numberOf)).toEqual([2, 1, 0]);
});

it('gives a number that nobody spoke of in a run to another text in the next', () => {
  const numbers = openNumbers(['a', 'b', 'c']);
  numbers.use([0, 2]);
  expect(numbers.kept()).toEqual(['a', null, 'c']);
  const next = openNumbers(numbers.kept());
  expect(['b', 'd'].map(next.numberOf)).toEqual([1, 3]);
  expect(['a', 'c'].map(next.numberOf)).toEqual([0, 2]);
});
