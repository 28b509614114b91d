import { describe, expect, test } from 'vitest';
import { issuesOf, paramsOf } from './graph/reading.ts';

describe('refused', () => {
  test('a partner that an event has among those who came and those who did not', () => {
    expect(
      issuesOf({ partners: { a: {}, b: {} }, events: { e: { partners: ['a', 'b'], absent: ['c', 'b'] } } }),
    ).toEqual(['present-and-absent events/e.yaml absent.1']);
  });

  test('a former id that another record of its kind has or had', () => {
    const written = {
      projects: {
        a: { formerIds: ['old', 'b'] },
        b: {},
        c: { formerIds: ['older', 'old'] },
        d: { formerIds: ['d'] },
      },
      partners: { old: {}, x: { formerIds: ['a'] } },
    };
    expect(issuesOf(written)).toEqual([
      'former-id-taken projects/a.yaml formerIds.1',
      'former-id-taken projects/c.yaml formerIds.1',
      'former-id-taken projects/d.yaml formerIds.0',
    ]);
    expect(paramsOf(written)[1]).toEqual({ value: 'old', other: 'projects/a.yaml' });
  });

  describe('an action', () => {
    const issues = (project: Record<string, unknown>, events = {}) =>
      issuesOf({ projects: { p: project }, events });

    test('that the derived generation of its family does not have', () => {
      const project = { programme: 'e4c', action: '2.2', start: '2010' };
      expect(issues(project)).toEqual(['action-of-other-generation projects/p.yaml action']);
      expect(paramsOf({ projects: { p: project } })).toEqual([
        { action: '2.2', programme: 'e4c', generation: 'e4c-2007-2013', known: ['e4c-2014-2020'] },
      ]);
      expect(issues({ ...project, start: undefined }, { e: { project: 'p', start: '2012' } })).toHaveLength(
        1,
      );
    });

    test('of a family whose generation is not certain, where several have it', () => {
      const project = { programme: 'erasmus', action: 'ka2' };
      expect(issues(project)).toEqual(['action-needs-generation projects/p.yaml programme']);
      expect(paramsOf({ projects: { p: project } })).toEqual([
        { action: 'ka2', programme: 'erasmus', known: ['erasmus-2014-2020', 'erasmus-2021-2027'] },
      ]);
    });

    test.each([
      { programme: 'e4c', action: '2.2', start: '2016' },
      { programme: 'e4c', action: '2.2', start: '2014' },
      { programme: 'e4c', action: '2.2' },
      { programme: 'erasmus', action: 'ka2', start: '2016' },
      { programme: 'e4c-2014-2020', action: '2.2', start: '2010' },
      { programme: 'e4c', start: '2014' },
    ])('but not in %j', (project) => {
      expect(issues(project)).toEqual([]);
    });
  });
});

describe('warned of', () => {
  test.each([
    [{ start: '2019-08-30' }, []],
    [{ start: '2019-08', end: '2019' }, []],
    [{ start: '2019' }, []],
    [{ start: '2019-08-30', end: '2019-09-02' }, ['event-outside-project events/e.yaml end']],
    [{ start: '2019-09-01' }, ['event-outside-project events/e.yaml start']],
    [{ start: '2020' }, ['event-outside-project events/e.yaml start']],
    [{ end: '2017-08' }, ['event-outside-project events/e.yaml end']],
    [{ start: '2017-08-31', end: '2017-09-02' }, ['event-outside-project events/e.yaml start']],
    [{}, []],
  ])('an event of %j in a project of 2017-09 to 2019-08: %j', (event, issues) => {
    expect(
      issuesOf({
        projects: { p: { start: '2017-09', end: '2019-08' } },
        events: { e: { project: 'p', ...event } },
      }),
    ).toEqual(issues);
  });

  test('an event outside says which side, and of what', () => {
    expect(
      paramsOf({ projects: { p: { end: '2019-08' } }, events: { e: { project: 'p', start: '2020-01' } } }),
    ).toEqual([
      { date: '2020-01', side: 'end', limit: '2019-08', project: 'p', projectFile: 'projects/p.yaml' },
    ]);
  });

  test.each([
    [{ total: 30 }, []],
    [{ total: 31 }, ['delegation-sum']],
    [{ total: 29 }, ['delegation-sum']],
    [{ total: 29, atLeast: true }, []],
    [{ total: 31, atLeast: true }, ['delegation-sum']],
    [{ total: 300, estimated: true }, []],
    [{}, []],
    [{ direct: 40 }, ['delegation-sum']],
  ])('delegations of 30 under %j: %j', (people, codes) => {
    const delegations = [
      { country: 'PT', count: 25 },
      { country: 'ES', count: 5 },
    ];
    const field = { ...people, delegations };
    const told = issuesOf({ projects: { p: { expected: field } }, events: { e: { participants: field } } });
    expect(told).toEqual(
      codes.flatMap((code) => [
        `${code} events/e.yaml participants.delegations`,
        `${code} projects/p.yaml expected.delegations`,
      ]),
    );
  });

  test.each([
    [150, []],
    [149, ['people-exceed-project projects/p.yaml participants']],
    [{ total: 100, atLeast: true }, []],
    [{ total: 140, estimated: true }, []],
    [undefined, []],
  ])('150 people of events in a project of %j: %j', (participants, issues) => {
    expect(
      issuesOf({
        projects: { p: { participants } },
        events: {
          a: { project: 'p', participants: { total: 100, atLeast: true } },
          b: { project: 'p', participants: { delegations: [{ country: 'PT', count: 50 }] } },
          off: { project: 'p', participants: 1000, status: 'cancelled' },
        },
      }),
    ).toEqual(issues);
  });

  test("a host and delegations' partners that aren't among the project's", () => {
    const delegations = ['a', 'b', 'c', 'b'].map((partner) => ({ partner, count: 1 }));
    const naming = (partners: string[]) => ({
      partners: { a: {}, b: {}, c: {} },
      projects: {
        p: { coordinator: 'a', partners, participants: { delegations: [{ partner: 'b', count: 4 }] } },
      },
      events: {
        e: { project: 'p', host: 'b', participants: { delegations } },
        f: { project: 'p', host: 'a', partners: ['b'] },
        free: { host: 'b', participants: { delegations } },
      },
    });
    const written = naming(['c']);
    expect(issuesOf(written)).toEqual([
      'host-not-partner events/e.yaml host',
      'delegation-not-partner events/e.yaml participants.delegations.1.partner',
      'delegation-not-partner projects/p.yaml participants.delegations.0.partner',
    ]);
    expect(paramsOf(written)).toContainEqual({ value: 'b', project: 'p', projectFile: 'projects/p.yaml' });
    // The one that nobody knows may be meant for it.
    expect(issuesOf(naming(['c', 'broken']))).toEqual([]);
  });

  test('a delegation from another country than its partner', () => {
    const written = {
      partners: { a: { country: 'PT' }, b: {} },
      events: {
        e: {
          participants: {
            delegations: [
              { partner: 'a', country: 'PT', count: 1 },
              { partner: 'a', country: 'ES', count: 2 },
              { partner: 'b', country: 'ES', count: 3 },
            ],
          },
        },
      },
    };
    expect(issuesOf(written)).toEqual(['country-differs events/e.yaml participants.delegations.1.country']);
    expect(paramsOf(written)).toEqual([
      { value: 'ES', other: 'PT', partner: 'a', partnerFile: 'partners/a.yaml' },
    ]);
  });
});
