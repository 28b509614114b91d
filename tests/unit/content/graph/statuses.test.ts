import { describe, expect, test } from 'vitest';
import { graphOf } from './reading.ts';

const completed = { value: 'completed', derived: true };

describe('a project', () => {
  const statusOf = (project: Record<string, unknown>, asOf?: string, events = {}) =>
    graphOf({ projects: { p: project }, events }, { asOf }).projects.get('p')!.status;

  test('is what it says', () => {
    expect(statusOf({ end: '2019', status: 'terminated' }, '2026-11-01')).toEqual({
      value: 'terminated',
      derived: false,
    });
  });

  test.each([
    ['2019-08', '2026-11-01', completed],
    ['2026-10-31', '2026-11-01', completed],
    ['2026-11-01', '2026-11-01', undefined],
    ['2026-10', '2026-11-01', completed],
    ['2026-11', '2026-11-01', undefined],
    ['2026', '2026-11-01', undefined],
    ['2025', '2026', completed],
    ['2026-01-01', '2026', undefined],
    ['2027', '2026-11-01', undefined],
    ['2019', undefined, undefined],
  ])('that ended %s is, in an archive of %s, %o', (end, asOf, status) => {
    expect(statusOf({ end }, asOf)).toEqual(status);
  });

  test('that ended with its last event is completed when that is over', () => {
    const events = { e: { project: 'p', start: '2019-05-18' } };
    expect(statusOf({}, '2026-11-01', events)).toEqual(completed);
    expect(statusOf({}, '2019-05-18', events)).toBe(undefined);
  });

  test('that only began may go on', () => {
    expect(statusOf({ start: '2012' }, '2026-11-01')).toBe(undefined);
  });
});

describe('an event', () => {
  const statusOf = (event: Record<string, unknown>, asOf?: string) =>
    graphOf({ events: { e: event } }, { asOf }).events.get('e')!.status;

  test('is what it says', () => {
    expect(statusOf({ start: '2020-04', status: 'cancelled' }, '2026-11-01')).toEqual({
      value: 'cancelled',
      derived: false,
    });
  });

  test.each([
    [{ start: '2026-10-30', end: '2026-10-31' }, 'held'],
    [{ start: '2026-10-30' }, 'held'],
    [{ end: '2026-10-30' }, 'held'],
    [{ start: '2026-10-30', end: '2026-11-02' }, undefined],
    [{ start: '2026-11-01' }, undefined],
    [{ start: '2026-11-02' }, 'planned'],
    [{ start: '2026-11-02', end: '2026-11-03' }, 'planned'],
    [{ start: '2026-11' }, undefined],
    [{ start: '2026-12' }, 'planned'],
    [{ end: '2026-12' }, undefined],
    [{}, undefined],
  ])('of %o is %s on 1 November 2026', (event, value) => {
    expect(statusOf(event, '2026-11-01')).toEqual(value && { value, derived: true });
  });

  test('of an archive without a clock is of no known status', () => {
    expect(statusOf({ start: '1999' })).toBe(undefined);
  });
});

test("the archive's own clock decides", () => {
  const { archive, events } = graphOf({ archive: { asOf: '2019' }, events: { e: { start: '2020' } } });
  expect(archive.asOf).toBe('2019');
  expect(events.get('e')!.status?.value).toBe('planned');
});
