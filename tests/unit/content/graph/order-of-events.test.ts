import { expect, test } from 'vitest';
import { compareNumbers } from '#content/graph/order-of-events.ts';
import { graphOf, ids } from './reading.ts';

const inOrder = (events: Record<string, Record<string, unknown>>) =>
  ids(
    graphOf({
      projects: { p: {} },
      events: Object.fromEntries(
        Object.entries(events).map(([id, event]) => [id, { project: 'p', ...event }]),
      ),
    }).projects.get('p')!.events,
  );

test('by the earliest day that their date allows, undated last', () => {
  expect(
    inOrder({
      a: {},
      b: { start: '2019-05-18' },
      c: { start: '2019-05' },
      d: { start: '2019' },
      e: { start: '2018-12-31' },
      f: { end: '2019-05-17' },
    }),
  ).toEqual(['e', 'd', 'c', 'f', 'b', 'a']);
});

test('on one day by number, as people count, without one last', () => {
  expect(
    inOrder({
      a: { start: '2019' },
      b: { start: '2019-01', number: '10' },
      c: { start: '2019-01-01', number: '9' },
      d: { start: '2019', number: 'LE10' },
      e: { start: '2019', number: 'LE3' },
    }),
  ).toEqual(['c', 'b', 'e', 'd', 'a']);
});

test('without dates by number too, then by id', () => {
  expect(inOrder({ z: { number: '2' }, b: {}, a: {}, y: { number: '2' }, x: { number: '11' } })).toEqual([
    'y',
    'z',
    'x',
    'a',
    'b',
  ]);
});

test.each([
  ['2', '10'],
  ['9', '09a'],
  ['LE3', 'LE10'],
  ['le3', 'LE4'],
  ['1.9', '1.10'],
  ['1', '1.1'],
  ['3a', '3b'],
  ['99999999999999999998', '99999999999999999999'],
  ['7', 'LE1'],
])('%s comes before %s', (a, b) => {
  expect(Math.sign(compareNumbers(a, b))).toBe(-1);
  expect(Math.sign(compareNumbers(b, a))).toBe(1);
});

test.each([
  ['3', '03'],
  ['LE 3', 'le3'],
])('%s and %s are one number', (a, b) => {
  expect(compareNumbers(a, b)).toBe(0);
});

test('each event of a project knows its neighbours', () => {
  const { events } = graphOf({
    projects: { p: {} },
    events: {
      a: { project: 'p', start: '2019' },
      b: { project: 'p', start: '2018' },
      alone: { start: '2018-05' },
    },
  });
  expect(events.get('b')).toMatchObject({ previous: undefined, next: events.get('a') });
  expect(events.get('a')!.previous).toBe(events.get('b'));
  expect(events.get('a')!.next).toBe(undefined);
  expect(events.get('alone')!.project).toBe(undefined);
  expect(events.get('alone')!.next).toBe(undefined);
});

test('an event of a project whose record is broken has none', () => {
  expect(graphOf({ events: { e: { project: 'broken' } } }).events.get('e')!.project).toBe(undefined);
});
