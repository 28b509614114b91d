import { expect, test } from 'vitest';
import { graphOf } from './reading.ts';

const programmeOf = (project: Record<string, unknown>, events = {}) =>
  graphOf({ projects: { p: project }, events }).projects.get('p')!.programme;

test('a generation that is written is as written', () => {
  expect(programmeOf({ programme: 'e4c-2014-2020', start: '2012' })).toEqual({
    value: 'e4c-2014-2020',
    derived: false,
  });
  expect(programmeOf({ programme: 'national' })).toEqual({ value: 'national', derived: false });
  expect(programmeOf({})).toBe(undefined);
});

test.each([
  ['2009', 'e4c-2007-2013'],
  ['2013-12-31', 'e4c-2007-2013'],
  ['2014', undefined],
  ['2015-01', 'e4c-2014-2020'],
  ['2020', 'e4c-2014-2020'],
  ['2021', undefined],
  ['2022', undefined],
])('Europe for Citizens from %s is %s', (start, generation) => {
  expect(programmeOf({ programme: 'e4c', start })).toEqual(
    generation ? { value: generation, derived: true } : { value: 'e4c', derived: false },
  );
});

test("without a start, its first event's decides", () => {
  const events = { b: { project: 'p', start: '2015-02' }, a: { project: 'p', start: '2017' } };
  expect(programmeOf({ programme: 'e4c' }, events)).toEqual({ value: 'e4c-2014-2020', derived: true });
  expect(programmeOf({ programme: 'e4c', start: '2014' }, events)).toEqual({ value: 'e4c', derived: false });
});

test('an action that only one generation has tells which it is', () => {
  expect(programmeOf({ programme: 'e4c', action: '2.2', start: '2014-06' })).toEqual({
    value: 'e4c-2014-2020',
    derived: true,
  });
  expect(programmeOf({ programme: 'erasmus', action: 'ka2' })).toEqual({ value: 'erasmus', derived: false });
});
