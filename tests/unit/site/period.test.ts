import { expect, it } from 'vitest';
import { yearsOf } from '#site/period.ts';

it('a time span has every year of it, and one that is half known the year that is', () => {
  expect(yearsOf({ start: '2017-09', end: '2019', derived: false })).toEqual([2017, 2018, 2019]);
  expect(yearsOf({ end: '2019-08', derived: false })).toEqual([2019]);
  expect(yearsOf({ start: '0201', end: '2019', derived: false })).toHaveLength(61);
  expect(yearsOf(undefined)).toEqual([]);
});
