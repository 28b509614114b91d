import { expect, test } from 'vitest';
import { graphOf } from './reading.ts';

const periodOf = (project: Record<string, unknown>, ...events: Record<string, unknown>[]) =>
  graphOf({
    projects: { p: project },
    events: Object.fromEntries(events.map((event, n) => [`e${n}`, { project: 'p', ...event }])),
  }).projects.get('p')!.period;

test('a project says when it was', () => {
  expect(periodOf({ start: '2017-09', end: '2019-08' }, { start: '2018-01-05' })).toEqual({
    start: '2017-09',
    end: '2019-08',
    derived: false,
  });
});

test('a project without dates began with its first event and ended with its last', () => {
  expect(
    periodOf({}, { start: '2019-05-18', end: '2019-05-20' }, { start: '2018-03' }, { start: '2019-01' }),
  ).toEqual({ start: '2018-03', end: '2019-05-20', derived: true });
});

test('one side may be written and the other told by the events', () => {
  expect(periodOf({ start: '2017' }, { start: '2018-03', end: '2018-03-09' })).toEqual({
    start: '2017',
    end: '2018-03-09',
    derived: true,
    derivedSide: 'end',
  });
  expect(periodOf({ end: '2019' }, { start: '2018-03', end: '2018-03-09' })).toEqual({
    start: '2018-03',
    end: '2019',
    derived: true,
    derivedSide: 'start',
  });
});

test('events that only have years give years', () => {
  expect(periodOf({}, { start: '2019' }, { start: '2018' })).toEqual({
    start: '2018',
    end: '2019',
    derived: true,
  });
});

test('of dates that may begin on the same day, the more precise is taken', () => {
  expect(periodOf({}, { start: '2019' }, { start: '2019-01-01' }, { start: '2019-12-31' })).toEqual({
    start: '2019-01-01',
    end: '2019-12-31',
    derived: true,
  });
  expect(periodOf({}, { start: '2019' }, { start: '2019-05' })).toMatchObject({ start: '2019', end: '2019' });
});

test('an event with an end alone counts as of that day', () => {
  expect(periodOf({}, { end: '2019-05-20' })).toMatchObject({ start: '2019-05-20', end: '2019-05-20' });
});

test('events that were called off tell nothing', () => {
  expect(
    periodOf({}, { start: '2020-04', status: 'cancelled' }, { start: '2021-04', status: 'postponed' }),
  ).toBe(undefined);
});

test('events that contradict a written side leave the other open', () => {
  expect(periodOf({ start: '2020' }, { start: '2019-05' })).toEqual({
    start: '2020',
    end: undefined,
    derived: false,
  });
});

test('nothing is known of a project without dates and events', () => {
  expect(periodOf({})).toBe(undefined);
  expect(periodOf({}, {})).toBe(undefined);
});

test('an event that was in several places at several times lasted from the first to the last', () => {
  const { events } = graphOf({
    events: {
      tour: {
        place: [
          { town: 'Castelmola', start: '2022-02-03', end: '2022-02-07' },
          { town: 'Catania', start: '2022-01-31', end: '2022-02-02' },
        ],
      },
      day: { start: '2022-02-03', place: { town: 'Catania' } },
    },
  });
  expect(events.get('tour')!.period).toEqual({ start: '2022-01-31', end: '2022-02-07', derived: true });
  expect(events.get('day')!.period).toEqual({ start: '2022-02-03', end: undefined, derived: false });
});
