import { describe, expect, test } from 'vitest';
import { placesOf } from '../graph/reading.ts';

const title = 'Strings that unite us';

describe('two projects', () => {
  const alike = (a: object, b: object) =>
    placesOf('projects-alike', { projects: { a: { title, ...a }, b: { title, ...b } } });

  test.each([
    [{}, { title: 'STRINGS THAT UNITE US!' }],
    [{ start: '2021' }, { start: '2021-03' }],
    [{ start: '2021' }, {}],
    [{ agreement: '12' }, { agreement: '12' }],
  ])('look like one: %j, %j', (a, b) => {
    expect(alike(a, b)).toEqual(['projects/b.yaml title']);
  });

  test.each([
    [{}, { title: 'Strings' }],
    [{ start: '2021-03' }, { start: '2021-04' }],
    [{ agreement: '12' }, { agreement: '13' }],
    [{ programme: 'e4c-2007-2013' }, { programme: 'e4c-2014-2020' }],
    [{}, { continues: ['a'] }],
    [{ continues: ['b'] }, {}],
  ])('do not: %j, %j', (a, b) => {
    expect(alike(a, b)).toEqual([]);
  });
});

describe('two events', () => {
  const alike = (a: object, b: object) =>
    placesOf('events-alike', {
      projects: { p: {}, q: {} },
      events: {
        a: { title: 'Kick-off', start: '2021-09-06', ...a },
        b: { title: 'Kick-off', start: '2021-09-06', ...b },
      },
    });

  test.each([
    [{}, {}],
    [{ project: 'p' }, { project: 'p', title: 'KICK-OFF' }],
    [{ place: { town: 'Ceutí', country: 'ES' } }, { place: { town: 'Ceuti', country: 'ES' } }],
    [{ number: '1' }, {}],
  ])('look like one: %j, %j', (a, b) => {
    expect(alike(a, b)).toEqual(['events/b.yaml title']);
  });

  test.each([
    [{ project: 'p' }, { project: 'q' }],
    [{ start: '2021-09-07' }, {}],
    [{ start: '2021-09' }, { start: '2021-09' }],
    [{ number: '1' }, { number: '2' }],
    [{ type: 'workshop' }, { type: 'conference' }],
    [{ place: { town: 'Ceutí', country: 'ES' } }, { place: { town: 'Bezons', country: 'FR' } }],
  ])('do not: %j, %j', (a, b) => {
    expect(alike(a, b)).toEqual([]);
  });
});
