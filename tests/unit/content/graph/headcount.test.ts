import { describe, expect, test } from 'vitest';
import { graphOf } from './reading.ts';

const exact = { atLeast: false, estimated: false, summed: false };

describe('an event', () => {
  const peopleOf = (participants: unknown) =>
    graphOf({ events: { e: { participants } } }).events.get('e')!.people;

  test.each([
    [120, { total: 120, ...exact }],
    [0, { total: 0, ...exact }],
    [
      { total: 100, atLeast: true },
      { total: 100, ...exact, atLeast: true },
    ],
    [
      { total: 100, estimated: true, indirect: 5000 },
      { total: 100, ...exact, estimated: true },
    ],
    [
      { direct: 80, indirect: 400 },
      { total: 80, ...exact },
    ],
    [
      { total: 90, delegations: [{ country: 'PT', count: 25 }] },
      { total: 90, ...exact },
    ],
    [
      {
        delegations: [
          { country: 'PT', count: 25 },
          { label: 'two schools', count: 30 },
        ],
      },
      { total: 55, ...exact, summed: true },
    ],
    [
      { atLeast: true, delegations: [{ country: 'PT', count: 25 }] },
      { total: 25, ...exact, atLeast: true, summed: true },
    ],
    [{ indirect: 400 }, undefined],
    [{ women: 40, men: 30 }, undefined],
    [{ delegations: [] }, undefined],
  ])('of %j had %o', (participants, people) => {
    expect(peopleOf(participants)).toEqual(people);
  });

  test('of unknown size had unknown people', () => {
    expect(graphOf({ events: { e: {} } }).events.get('e')!.people).toBe(undefined);
  });
});

describe('a project', () => {
  const peopleOf = (participants: unknown, ...events: Record<string, unknown>[]) =>
    graphOf({
      projects: { p: participants === undefined ? {} : { participants } },
      events: Object.fromEntries(events.map((event, n) => [`e${n}`, { project: 'p', ...event }])),
    }).projects.get('p')!.people;

  test('has the people that it tells of', () => {
    expect(peopleOf({ total: 750, atLeast: true }, { participants: 120 })).toEqual({
      total: 750,
      ...exact,
      atLeast: true,
    });
    expect(peopleOf({ delegations: [{ country: 'PT', count: 7 }] }, { participants: 120 })).toEqual({
      total: 7,
      ...exact,
      summed: true,
    });
  });

  test("else its events' sum, of totals, else of delegations, of those that have numbers", () => {
    const delegations = [
      { country: 'PT', count: 25 },
      { country: 'ES', count: 5 },
    ];
    expect(peopleOf(undefined, { participants: 120 }, { participants: { delegations } }, {})).toEqual({
      total: 150,
      ...exact,
      summed: true,
    });
    expect(peopleOf({ indirect: 9000 }, { participants: 120 })).toMatchObject({ total: 120, summed: true });
  });

  test('"at least" and "about" carry over', () => {
    expect(
      peopleOf(undefined, { participants: { total: 100, atLeast: true } }, { participants: 20 }),
    ).toMatchObject({ total: 120, atLeast: true, estimated: false });
    expect(
      peopleOf(
        undefined,
        { participants: { total: 100, atLeast: true } },
        { participants: { total: 20, estimated: true } },
      ),
    ).toMatchObject({ total: 120, atLeast: true, estimated: true });
  });

  test('counts nobody at events that were called off', () => {
    expect(
      peopleOf(undefined, { participants: 120, status: 'cancelled' }, { participants: 20 }),
    ).toMatchObject({
      total: 20,
    });
  });

  test('of which nothing is told has unknown people', () => {
    expect(peopleOf(undefined, {})).toBe(undefined);
  });
});
