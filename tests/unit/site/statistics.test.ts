import { describe, expect, it } from 'vitest';
import { makeStatistics } from '#site/statistics.ts';
import { siteOf } from './site-of.ts';

function statisticsOf(files: Readonly<Record<string, string>>) {
  return makeStatistics(siteOf(files));
}

describe('figures by year', () => {
  it('count a project in every year in which it ran, and an event in the year in which it began', () => {
    const { all, years } = statisticsOf({
      'projects/strings.yaml': 'title: Strings\nstart: 2019\nend: 2020\ncountries: [PT, FR]\n',
      'projects/later.yaml': 'title: Later\nstart: 2020\nend: 2020\ncountries: [PT]\n',
      'events/new-year.yaml':
        'title: New year\nproject: strings\nstart: 2019-12-30\nend: 2020-01-02\nparticipants: 40\n',
    });
    expect(years).toEqual([
      expect.objectContaining({ year: 2019, projects: 1, events: 1, countries: 2 }),
      expect.objectContaining({ year: 2020, projects: 2, events: 0, countries: 2 }),
    ]);
    expect(years.map(({ people }) => people?.total)).toEqual([40, undefined]);
    expect(all).toMatchObject({ projects: 2, events: 1, countries: 2, people: { total: 40 } });
  });

  it('tell of what has no year, and leave out years that hold nothing', () => {
    const { years } = statisticsOf({
      'projects/old.yaml': 'title: Old\nstart: 1998\nend: 1998\n',
      'projects/new.yaml': 'title: New\nstart: 2020\nend: 2020\n',
      'projects/vague.yaml': 'title: Vague\n',
      'events/undated.yaml': 'title: Undated\nparticipants: 12\n',
    });
    expect(years.map(({ events, projects, year }) => [year, projects, events])).toEqual([
      [1998, 1, 0],
      [2020, 1, 0],
      [undefined, 1, 1],
    ]);
  });

  it('leave out events that were called off or are still to come', () => {
    const { all, calledOff, planned, years } = statisticsOf({
      'events/held.yaml': 'title: Held\nstart: 2019\n',
      'events/cancelled.yaml': 'title: Cancelled\nstart: 2019\nstatus: cancelled\nparticipants: 50\n',
      'events/postponed.yaml': 'title: Postponed\nstart: 2019\nstatus: postponed\n',
      'events/to-come.yaml': 'title: To come\nstart: 2030\n',
    });
    expect([all.events, all.people?.of, calledOff, planned]).toEqual([1, 1, 2, 1]);
    expect(years.map(({ events, year }) => [year, events])).toEqual([[2019, 1]]);
  });
});

describe('the number of people', () => {
  it('says how many records tell it, and how many of those are vague', () => {
    const { all } = statisticsOf({
      'events/a.yaml': 'title: A\nparticipants: 100\n',
      'events/b.yaml': 'title: B\nparticipants: { total: 50, estimated: true }\n',
      'events/c.yaml': 'title: C\nparticipants: { total: 20, atLeast: true }\n',
      'events/d.yaml': 'title: D\n',
    });
    expect(all.people).toEqual({ total: 170, more: true, about: true, known: 3, of: 4, vague: 2 });
  });

  it('is exact where every record is', () => {
    const { all } = statisticsOf({ 'events/a.yaml': 'title: A\nparticipants: 100\n' });
    expect(all.people).toMatchObject({ total: 100, more: false, about: false });
  });

  it('of a project that some events don’t tell is at least so', () => {
    const { allProjects } = statisticsOf({
      'projects/strings.yaml': 'title: Strings\n',
      'events/a.yaml': 'title: A\nproject: strings\nparticipants: 100\n',
      'events/b.yaml': 'title: B\nproject: strings\n',
    });
    expect(allProjects.people).toMatchObject({ total: 100, more: true });
  });
});

it('figures by programme stand in the programmes’ order, each with its actions, then what has none', () => {
  const { allProjects, programmes } = statisticsOf({
    'projects/new.yaml': 'title: New\nprogramme: cerv-2021-2027\naction: remembrance\nparticipants: 10\n',
    'projects/old.yaml': 'title: Old\nprogramme: e4c-2014-2020\naction: "2.2"\nparticipants: 120\n',
    'projects/older.yaml': 'title: Older\nprogramme: e4c-2014-2020\n',
    'projects/own.yaml': 'title: Own\n',
    'events/of-old.yaml': 'title: E\nproject: old\nparticipants: 70\n',
  });
  expect(
    programmes.map(({ action, people, programme, projects }) => [programme, action, projects, people?.total]),
  ).toEqual([
    ['e4c-2014-2020', undefined, 2, 120],
    ['e4c-2014-2020', '2.2', 1, 120],
    ['cerv-2021-2027', undefined, 1, 10],
    ['cerv-2021-2027', 'remembrance', 1, 10],
    [undefined, undefined, 1, undefined],
  ]);
  expect(allProjects).toMatchObject({ projects: 4, events: 1, people: { total: 130, known: 2, of: 4 } });
});

it('figures by country tell what was held there, and who came from there to anywhere', () => {
  const { countries } = statisticsOf({
    'projects/strings.yaml': 'title: Strings\npartners: [beja, { name: A choir, country: IT, town: Roma }]\n',
    'partners/beja.yaml': 'name: Beja\ntown: Beja\ncountry: PT\n',
    'events/here.yaml':
      'title: Here\nproject: strings\nplace: { town: Beja, country: PT }\nparticipants: { delegations: [{ country: IT, count: 7 }, { country: PT, count: 30 }] }\n',
    'events/there.yaml':
      'title: There\nplace: { country: IT }\nparticipants: { delegations: [{ partner: beja, count: 5 }] }\n',
  });
  expect(countries).toEqual([
    {
      country: 'IT',
      projects: 1,
      partners: 1,
      towns: 1,
      events: 1,
      people: expect.objectContaining({ total: 5 }),
      cameFrom: 7,
    },
    {
      country: 'PT',
      projects: 1,
      partners: 1,
      towns: 1,
      events: 1,
      people: expect.objectContaining({ total: 37 }),
      cameFrom: 35,
    },
  ]);
});

it('tells how many records answer each question, of those that could', () => {
  const { completeness } = statisticsOf({
    'projects/strings.yaml': 'title: Strings\nstart: 2019\nstated: { events: 6 }\npartners: [beja]\n',
    'projects/vague.yaml': 'title: Vague\nprogramme: e4c\n',
    'partners/beja.yaml': 'name: Beja\n',
    'events/a.yaml': 'title: A\nproject: strings\nstart: 2019\nparticipants: { total: 5, estimated: true }\n',
  });
  expect(completeness).toEqual([
    { id: 'project-dates', known: 1, of: 2 },
    { id: 'project-programme', known: 1, of: 2 },
    { id: 'project-people', known: 1, of: 2, vague: 1 },
    { id: 'event-recorded', known: 1, of: 6 },
    { id: 'event-dates', known: 1, of: 1 },
    { id: 'event-place', known: 0, of: 1 },
    { id: 'event-people', known: 1, of: 1, vague: 1 },
    { id: 'event-origin', known: 0, of: 1 },
    { id: 'partner-country', known: 0, of: 1 },
    { id: 'partner-town', known: 0, of: 1 },
  ]);
});
