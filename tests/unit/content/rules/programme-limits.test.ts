import { describe, expect, test } from 'vitest';
import { issuesOf, paramsOf, placesOf } from '../graph/reading.ts';

const network = { programme: 'e4c-2014-2020', action: '2.2' };
const twinning = { programme: 'cerv-2021-2027', action: 'town-twinning' };
const country = (code: string) => ({ name: `Town in ${code}`, country: code });
const asOf = '2026-01-01';

const broken = (project: object, events: Record<string, object> = {}) =>
  issuesOf(
    {
      partners: { pt: { country: 'PT' }, unknown: {} },
      projects: { p: { ...network, ...project } },
      events: Object.fromEntries(
        Object.entries(events).map(([id, fields]) => [id, { project: 'p', ...fields }]),
      ),
    },
    { asOf },
  );

describe('fewer countries', () => {
  const three = ['PT', 'ES', 'FR'].map(country);

  test.each<[object, string]>([
    [{ partners: three }, 'partners'],
    [{ partners: [...three, country('FR')], coordinator: 'pt' }, 'partners'],
    [{ countries: ['PT', 'ES'] }, 'countries'],
    [{ partners: three, stated: { countries: 3 } }, 'stated.countries'],
    [{ stated: { countries: 3 } }, 'stated.countries'],
    [{ partners: three, programme: 'e4c', start: '2017' }, 'partners'],
  ])('%j', (project, path) => {
    expect(broken(project)).toEqual([`fewer-countries projects/p.yaml ${path}`]);
  });

  test.each([
    { partners: [...three, country('HU')] },
    { partners: three, countries: ['LV'] },
    { partners: three, stated: { countries: 5 } },
    { partners: three, stated: { partners: 6 } },
    { partners: [...three, 'unknown'] },
    { partners: [...three, 'gone'] },
    { partners: [...three, { name: 'Somewhere' }] },
    { coordinator: 'pt' },
    {},
    { partners: three, programme: 'e4c', action: undefined, start: '2017' },
    { partners: three, programme: 'rec', action: undefined },
  ])('but not in %j', (project) => {
    expect(broken(project)).toEqual([]);
  });

  test('but not where people came from another', () => {
    expect(broken({ partners: three }, { e: { place: { town: 'Jelgava', country: 'LV' } } })).toEqual([]);
    const delegations = [{ country: 'LV', count: 4 }];
    expect(broken({ partners: three }, { e: { participants: { delegations } } })).toEqual([]);
  });

  test('says the number, the rule and its source', () => {
    expect(paramsOf({ projects: { p: { ...network, partners: three } } })).toEqual([
      {
        programme: 'e4c-2014-2020',
        action: '2.2',
        n: 3,
        limit: 4,
        source: 'Europe for Citizens Programme Guide 2014–2020, Measure 2.2',
      },
    ]);
  });
});

describe('fewer events', () => {
  const two = { a: {}, b: {}, off: { status: 'cancelled' } };

  test('in a completed project that records some', () => {
    expect(broken({ status: 'completed' }, two)).toEqual(['fewer-events projects/p.yaml action']);
    expect(broken({ end: '2019' }, two)).toHaveLength(1);
  });

  test('as a source states', () => {
    expect(broken({ stated: { events: 3 } }, two)).toEqual(['fewer-events projects/p.yaml stated.events']);
  });

  test('but not where more may be to come, or are told of', () => {
    expect(broken({}, two)).toEqual([]);
    expect(broken({ status: 'running' }, two)).toEqual([]);
    expect(broken({ status: 'completed', stated: { events: 5 } }, two)).toEqual([]);
    expect(broken({ status: 'completed' })).toEqual([]);
    expect(broken({ status: 'completed' }, { ...two, c: {}, d: {} })).toEqual([]);
  });
});

describe('fewer participants', () => {
  const people = (project: object, events: Record<string, object> = {}) =>
    broken({ ...twinning, ...project }, events);

  test.each([
    { participants: 49 },
    { participants: { total: 40, invited: 30 } },
    { participants: 49, status: 'completed' },
  ])('%j', (project) => {
    expect(people(project)).toEqual(['fewer-participants projects/p.yaml participants']);
  });

  test.each([
    { participants: 50 },
    { participants: { total: 40, atLeast: true } },
    { participants: { total: 40, estimated: true } },
    { participants: 20, status: 'running' },
    { participants: { delegations: [{ country: 'PT', count: 12 }] } },
    { expected: 20 },
  ])('but not in %j', (project) => {
    expect(people(project)).toEqual([]);
  });

  test('by the sum of all events, if each tells a number', () => {
    const events = { a: { participants: 20 }, b: { participants: 25 } };
    expect(people({ status: 'completed' }, events)).toEqual(['fewer-participants projects/p.yaml action']);
    expect(people({}, events)).toEqual([]);
    expect(people({ status: 'completed', stated: { events: 3 } }, events)).toEqual([]);
    expect(people({ status: 'completed' }, { ...events, c: {} })).toEqual([]);
    expect(people({ status: 'completed' }, { ...events, c: { participants: 5 } })).toEqual([]);
  });

  test('fewer invited ones', () => {
    const code = 'fewer-invited';
    expect(people({ participants: { total: 90, invited: 24 } })).toEqual([
      `${code} projects/p.yaml participants.invited`,
    ]);
    expect(broken({ action: '2.1', participants: 20 })).toEqual([`${code} projects/p.yaml participants`]);
    expect(people({ participants: { total: 90, invited: 25 } })).toEqual([]);
  });
});

describe('longer', () => {
  test.each([
    ['2021-09-01', '2021-09-21', 0],
    ['2021-09-01', '2021-09-22', 1],
    ['2021-09', '2021-10', 0],
    ['2021-09', '2021-11', 1],
    ['2021', '2021', 0],
  ])('event from %s to %s', (start, end, count) => {
    const written = { projects: { p: network }, events: { e: { project: 'p', start, end } } };
    expect(placesOf('longer-event', written)).toHaveLength(count);
  });

  test.each([
    ['2017-09-01', '2019-08-31', 0],
    ['2017-09-01', '2019-09-01', 0],
    ['2017-09-01', '2019-09-02', 1],
    ['2017-09', '2019-10', 1],
    ['2017-09', '2019-09', 0],
    ['2017', '2019', 0],
    ['2017', '2020', 1],
  ])('project from %s to %s', (start, end, count) => {
    expect(placesOf('longer-project', { projects: { p: { ...network, start, end } } })).toHaveLength(count);
  });

  test('project as a source states it', () => {
    expect(broken({ stated: { months: 25 } })).toEqual(['longer-project projects/p.yaml stated.months']);
    expect(broken({ start: '2016', end: '2019', stated: { months: 24 } })).toEqual([]);
  });
});

describe('larger grant', () => {
  const grants = (project: object) =>
    placesOf('larger-grant', { projects: { p: { ...network, ...project } } });

  test('is one in euros above the limit', () => {
    expect(grants({ grant: '150000.50' })).toEqual(['projects/p.yaml grant']);
    expect(grants({ grant: 150000 })).toEqual([]);
    expect(grants({ grant: { amount: 4000000, currency: 'HUF' } })).toEqual([]);
    expect(grants({ budget: 400000 })).toEqual([]);
  });

  test('is one by the year of the call, if that is certain', () => {
    const grant = 60000;
    expect(grants({ ...twinning, grant, call: 'CERV-2024-CITIZENS-TOWN-TT' })).toHaveLength(1);
    expect(grants({ ...twinning, grant, call: 'CERV-2022-CITIZENS-TOWN-TT' })).toEqual([]);
    expect(grants({ ...twinning, grant, start: '2025-03' })).toHaveLength(1);
    expect(grants({ ...twinning, grant, start: '2024' })).toEqual([]);
    expect(grants({ ...twinning, grant })).toEqual([]);
  });
});

describe('a grant agreement number', () => {
  const places = (programme: string, agreement: string, more: object = {}) =>
    placesOf('agreement-form', { projects: { p: { programme, agreement, ...more } } });

  test.each([
    ['e4c-2014-2020', '2016-1460/001-001'],
    ['e4c-2014-2020', '2016 - 1460 / 001 - 001'],
    ['e4c-2014-2020', 'Grant agreement 2016–1460/001–001'],
    ['e4c-2014-2020', '589733-CITIZ-1-2017-1-PT-CITIZ-NT'],
    ['e4c', '530347'],
    ['rec', '881985'],
    ['rec-2014-2020', 'REC-RCIT-CITI-AG-2017 / 809177'],
    ['cerv', '101054251'],
    ['erasmus', '2022-2-BE01-KA220-SCH-000100260'],
    ['erasmus', '2015-1-RO01-KA219-015000_1'],
    ['interreg', '2S51-0019'],
    ['national', 'X/12'],
  ])('of %s: %s', (programme, agreement) => {
    expect(places(programme, agreement)).toEqual([]);
  });

  test.each([
    ['e4c-2014-2020', '2016-1460/001-01'],
    ['e4c-2014-2020', '2016-146/001-001'],
    ['e4c', 'unknown'],
    ['rec', '88198'],
    ['cerv', '881985'],
    ['cerv', '1010542510'],
    ['erasmus-2021-2027', '2022-2-BE01-KA220-000100260'],
  ])('not of %s: %s', (programme, agreement) => {
    expect(places(programme, agreement)).toEqual(['projects/p.yaml agreement']);
  });
});

describe('a very long time', () => {
  const lasting = (start: string, end: string, project: object = {}) =>
    placesOf('long-span', { projects: { p: { start, end, ...project } }, events: { e: { start, end } } });

  test.each([
    ['2012-05', '2102-06', ['events/e.yaml end', 'projects/p.yaml end']],
    ['2012', '2014', ['events/e.yaml end']],
    ['2012-05-01', '2013-04-30', []],
    ['2012', '2013', []],
    ['2012', '2022', ['events/e.yaml end']],
  ])('from %s to %s: %j', (start, end, places) => {
    expect(lasting(start, end)).toEqual(places);
  });

  test('is told of by a programme’s own limit where it has one', () => {
    expect(lasting('2012', '2102', network)).toEqual(['events/e.yaml end']);
  });
});

test('a result isn’t titled like a file or like a list of people', () => {
  const results = [
    { title: 'Document 3' },
    { title: 'Lista de presenças', file: 'meeting.pdf' },
    { title: 'Attendance list', kept: 'town archive' },
    { title: 'Attendance list', file: 'x.pdf', access: 'closed' },
    { title: 'Attendance list', file: 'attendance-list.pdf' },
    { title: 'Minutes', file: 'File1.pdf' },
  ];
  expect(issuesOf({ projects: { p: { results } } })).toEqual([
    'document-unnamed projects/p.yaml results.0.title',
    'document-attendance projects/p.yaml results.1.title',
  ]);
});
