import { expect, it } from 'vitest';
import { makeHoldings, type Holding } from '#site/holdings.ts';
import { siteOf } from './site-of.ts';

const holdings = () =>
  makeHoldings(
    siteOf({
      'partners/gondomar.yaml': 'name: Gondomar\ncountry: PT\ntown: Gondomar\n',
      'projects/first.yaml': 'title: First\nstart: 2012-05\nend: 2013\ncoordinator: gondomar\n',
      'projects/strings.yaml':
        'title: Strings\nprogramme: e4c-2014-2020\naction: "2.2"\nstart: 2019-05\nend: 2021\ncountries: [PT, FR, PT]\ntopics: [migration]\nsdgs: [10]\n',
      'projects/undated.yaml': 'title: Undated\nprogramme: e4c\ntopics: [migration]\n',
      'events/later.yaml':
        'title: Later\nproject: strings\nstart: 2020-02\nplace: { town: Ceutí, country: ES }\n',
      'events/earlier.yaml':
        'title: Earlier\nstart: 2019-12-30\nend: 2020-01-02\nplace: [{ country: ES }]\nparticipants: { delegations: [{ country: ES, count: 2 }, { country: MT, count: 3 }] }\n',
    }).graph,
  );

const ids = (holding: Holding | undefined) => ({
  projects: holding?.projects.map(({ id }) => id),
  partners: holding?.partners.map(({ id }) => id),
  events: holding?.events.map(({ id }) => id),
  towns: holding?.towns.map(({ id }) => id),
});

it('a country holds projects, partners, events and towns, each once', () => {
  const { country } = holdings();
  expect([...country.keys()].toSorted()).toEqual(['ES', 'FR', 'MT', 'PT']);
  expect(ids(country.get('PT'))).toEqual({
    projects: ['strings', 'first'],
    partners: ['gondomar'],
    events: [],
    towns: ['pt-gondomar'],
  });
  expect(ids(country.get('ES'))).toEqual({
    projects: [],
    partners: [],
    events: ['earlier', 'later'],
    towns: ['es-ceuti'],
  });
});

it('a country holds events that were held there, apart from those elsewhere that it sent a delegation to', () => {
  const { country } = holdings();
  const events = (code: string) => country.get(code)?.events.map(({ id }) => id);
  const visits = (code: string) => country.get(code)?.visits.map(({ id }) => id);
  expect([events('ES'), visits('ES')]).toEqual([['earlier', 'later'], []]);
  expect([events('MT'), visits('MT')]).toEqual([[], ['earlier']]);
});

it('a year holds every project that ran and every event that took place in it', () => {
  const { year } = holdings();
  expect([...year.keys()].toSorted()).toEqual(['2012', '2013', '2019', '2020', '2021']);
  expect(ids(year.get('2020'))).toMatchObject({ projects: ['strings'], events: ['earlier', 'later'] });
  expect(ids(year.get('2021'))).toMatchObject({ projects: ['strings'], events: [] });
});

it('a family holds only what is of no known generation', () => {
  const { action, programme } = holdings();
  expect(ids(programme.get('e4c-2014-2020')).projects).toEqual(['strings']);
  expect(ids(programme.get('e4c')).projects).toEqual(['undated']);
  expect([...action.keys()]).toEqual(['e4c-2014-2020/2.2']);
});

it('topics and goals hold projects, the newest first and undated ones last', () => {
  const { sdg, topic } = holdings();
  expect(ids(topic.get('migration')).projects).toEqual(['strings', 'undated']);
  expect(ids(sdg.get('10')).projects).toEqual(['strings']);
});
