import { describe, expect, it } from 'vitest';
import { listSheet } from '#site/list-sheets.ts';
import { listView, pagesOf } from '#site/list.ts';
import type { ListId } from '#site/list-ids.ts';
import { listAddress } from '#site/addresses.ts';
import { pager } from '#site/pager.ts';
import { siteOf, textsOf } from './site-of.ts';

const files = {
  'projects/older.yaml':
    'title: Older\nsummary: Towns met.\nprogramme: e4c-2014-2020\naction: "2.1"\nstart: 2017-09\nend: 2019-08\ncountries: [FR, PT, BE, ES, IT, MT, AT]\nparticipants: { total: 750, atLeast: true }\n',
  'projects/newer.yaml': 'title: Newer\nstart: 2021\nlang: fr\n',
  'projects/undated.yaml': 'title: Own title\ntitleSupplied: true\n',
  'partners/zagreb.yaml': 'name: Zagreb\ncountry: HR\ntown: Zagreb\ntype: municipality\n',
  'partners/cesis.yaml': 'name: Čēsis\n',
  'partners/dublin.yaml': 'name: Dublin\n',
  'events/first.yaml':
    'title: First\nproject: older\nstart: 2018-03-01\ntype: debate\nplace: { town: Beja, country: PT }\nparticipants: 40\n',
  'events/second.yaml': 'title: Second\nstart: 2018-05\n',
  'events/some.yaml': 'title: Some day\n',
};

/** The first page of a list. */
function firstPage(list: ListId, lang = 'en', more: Readonly<Record<string, string>> = {}) {
  const site = siteOf({ ...files, ...more });
  return listView(site, lang, { list, number: 1 });
}

describe('the list of projects', () => {
  it('has the newest first and undated ones last', () => {
    const { count, entries } = firstPage('projects');
    expect(entries.map(({ title }) => title.text)).toEqual(['Newer', 'Older', '[Own title]']);
    expect(count).toBe('3');
  });

  it('says time span, summary, countries, programme, events and people of each', () => {
    const [newer, older, undated] = firstPage('projects').entries;
    expect(older).toMatchObject({
      href: '/en/projects/older.html',
      text: { text: 'Towns met.' },
      figure: { text: 'more than 750 people' },
    });
    expect(older?.when).toContain('2017');
    expect(textsOf(older?.meta)).toEqual([
      'Austria, Belgium, France, Italy and 3 more',
      'Europe for Citizens 2014–2020',
      'Strand 2 – Measure 2.1: Town twinning',
      '1 event',
    ]);
    expect(newer?.title).toEqual({ text: 'Newer', lang: 'fr' });
    expect(undated).toEqual({
      title: { text: '[Own title]' },
      href: '/en/projects/undated.html',
      meta: [],
    });
  });

  it('leads to every value of every facet', () => {
    const { filters } = firstPage('projects').finder!;
    expect(filters.map(({ id, values }) => `${id} ${values.length}`)).toEqual([
      'country 7',
      'programme 1',
      'action 1',
      'year 4',
    ]);
    expect(filters[0]?.values[3]).toEqual({
      text: 'Italy',
      value: 'IT',
      href: '/en/countries/it.html#projects',
      count: '1',
    });
  });
});

it('partners stand by name, in the reader’s alphabet', () => {
  const names = (lang: string) => firstPage('partners', lang).entries.map(({ title }) => title.text);
  expect(names('en')).toEqual(['Čēsis', 'Dublin', 'Zagreb']);
  expect(textsOf(firstPage('partners').entries[2]?.meta)).toEqual(['Zagreb, Croatia', 'Municipality']);
  const known = firstPage('partners', 'en', { 'partners/host.yaml': 'name: www.cluj.example\n' });
  expect(known.entries.map(({ title }) => title.text)).toEqual([
    'Čēsis',
    'Dublin',
    'www.cluj.example',
    'Zagreb',
  ]);
  const latvian = 'name: Small\nowner: { name: A town }\nlanguages: [en, lv]\n';
  const inLatvian = firstPage('partners', 'lv', {
    'archive.yaml': latvian,
    'partners/citta.yaml': 'name: Città\n',
    'partners/cz.yaml': 'name: Czempiń\n',
  });
  // In Latvian č is a letter of its own, after all of c.
  expect(inLatvian.entries.map(({ title }) => title.text).slice(0, 3)).toEqual(['Città', 'Czempiń', 'Čēsis']);
});

it('events have the latest first, with place, project and people', () => {
  const { entries } = firstPage('events');
  expect(entries.map(({ title }) => title.text)).toEqual(['Second', 'First', 'Some day']);
  expect(textsOf(entries[1]?.meta)).toEqual(['Debate', 'Beja, Portugal', 'Older']);
  expect(entries[1]?.figure?.text).toBe('40 people');
});

it('events are narrowed down by the country that they were held in, and by the action of their project', () => {
  const visited =
    'title: Visit\nproject: older\nplace: { country: PT }\nparticipants: { delegations: [{ country: FR, count: 3 }] }\n';
  const { filters } = firstPage('events', 'en', { 'events/visit.yaml': visited }).finder!;
  const [country] = filters;
  expect(country?.heading.text).toBe('Held in');
  expect(country?.values.map(({ count, text }) => `${text} ${count}`)).toEqual(['Portugal 2']);
  const action = filters.find(({ id }) => id === 'action');
  expect(action?.values.map(({ count, value }) => `${value} ${count}`)).toEqual(['e4c-2014-2020/2.1 2']);
});

it('partners are narrowed down by the topics of their projects, and results looked through by title', () => {
  const choirs =
    'title: Choirs\npartners: [cesis]\ntopics: [music]\nresults: [{ title: Songs }, { title: Scores }]\n';
  const more = { 'projects/choirs.yaml': choirs };
  const topic = firstPage('partners', 'en', more).finder?.filters.find(({ id }) => id === 'topic');
  expect(topic?.values.map(({ count, value }) => `${value} ${count}`)).toEqual(['music 1']);
  expect(firstPage('results', 'en', more).finder?.name?.text).toBe('Name contains');
});

it('towns stand by name, with their country', () => {
  const { entries } = firstPage('towns');
  expect(entries.map(({ meta, title }) => [title.text, ...textsOf(meta)].join(', '))).toEqual([
    'Beja, Portugal, 1 event',
    'Zagreb, Croatia, 1 partner',
  ]);
});

it('partners without a record stand among the others, each once', () => {
  const named = 'title: Choirs\npartners: [{ name: A choir, country: IT, type: ngo, role: host }, cesis]\n';
  const { entries, finder } = firstPage('partners', 'en', {
    'projects/choirs.yaml': named,
    'projects/again.yaml': named.replace('Choirs', 'Again'),
  });
  expect(entries.map(({ title }) => title.text)).toEqual(['A choir', 'Čēsis', 'Dublin', 'Zagreb']);
  const counts = (id: string) =>
    finder?.filters.find((filter) => filter.id === id)?.values.map(({ count, text }) => `${text} ${count}`);
  expect(counts('country')).toEqual(['Croatia 1', 'Italy 1']);
  expect(counts('role')).toEqual(['Beneficiary 1', 'Host 1']);
  expect(counts('type')?.map((text) => text.replace(/^\D+/, ''))).toEqual(['1', '1']);
});

it('a list of one record has nothing to narrow down', () => {
  const site = siteOf({ 'projects/only.yaml': 'title: Only\ncountries: [PT]\n' });
  const view = listView(site, 'en', { list: 'projects', number: 1 });
  expect(view.finder).toBeUndefined();
  expect(view.frame.scripts).toBeUndefined();
});

it('a list without records has no page', () => {
  expect(pagesOf(siteOf({ 'projects/only.yaml': 'title: Only\n' }), 'en', 'partners')).toBe(0);
});

it('a long list goes on on further pages, fifty to a page', () => {
  const many = Object.fromEntries(
    Array.from({ length: 101 }, (_, index) => [`partners/p-${index}.yaml`, `name: Partner ${index}\n`]),
  );
  const site = siteOf(many);
  expect(pagesOf(site, 'fr', 'partners')).toBe(3);
  const views = [1, 2, 3].map((number) => listView(site, 'fr', { list: 'partners', number }));
  expect(views.map(({ entries }) => entries.length)).toEqual([50, 50, 1]);
  expect(views[2]?.entries[0]?.title.text).toBe('Partner 100');
  expect(views[1]?.frame.title).toContain('page 2 sur 3');
  expect(views[1]?.count).toBe('101');
});

describe('the way through a list', () => {
  const address = (page: number) => listAddress('en', 'projects', page);
  const shown = (number: number, of: number) => {
    const { next, pages, previous } = pager(siteOf({}), 'en', address, number, of)!;
    const numbers = pages.map((page) => (page === 'gap' ? '…' : page.href ? page.text : `(${page.text})`));
    return [previous && '<', ...numbers, next && '>'].filter(Boolean).join(' ');
  };

  it('shows this page, its neighbours, the first and the last', () => {
    expect(shown(1, 2)).toBe('(1) 2 >');
    expect(shown(5, 5)).toBe('< 1 2 3 4 (5)');
    expect(shown(10, 200)).toBe('< 1 … 8 9 (10) 11 12 … 200 >');
  });

  it('leads to the list’s own address from the second page', () => {
    expect(pager(siteOf({}), 'en', address, 2, 3)?.previous).toEqual({
      text: 'Previous',
      href: '/en/projects/index.html',
    });
    expect(pager(siteOf({}), 'en', address, 1, 1)).toBeUndefined();
  });
});

it('a list as a table has a row for each record, with codes and ids', () => {
  const site = siteOf({
    'archive.yaml':
      'name: Small\nowner: { name: A town }\nlanguages: [en]\nurl: https://archive.example/\nasOf: 2026-11-22\n',
    'partners/beja.yaml': 'name: Beja\ncountry: PT\ntown: Beja\n',
    'projects/a.yaml':
      'title: "=A"\nstart: 2019-05\nend: 2020\ncountries: [PT, FR]\nprogramme: e4c-2014-2020\naction: "2.2"\ntopics: [youth, music]\nparticipants: { total: 750, atLeast: true }\npartners: [{ partner: beja, role: coordinator }, { name: A choir, country: FR }]\nresults: [{ title: Songs, languages: [fr, pt], licence: CC-BY-4.0, url: "https://example.org/songs" }]\n',
    'events/e.yaml':
      'title: E\nproject: a\nstart: 2019-06-01\nplace: [{ town: Beja, country: PT }, { town: Faro, country: PT }]\nparticipants: { total: 40, estimated: true }\n',
  });
  const rows = (list: Parameters<typeof listSheet>[2]) => {
    const sheet = listSheet(site, 'en', list);
    return sheet.rows.map((row) => Object.fromEntries(sheet.fields.map((field, at) => [field, row[at]])));
  };
  expect(rows('projects')).toEqual([
    {
      id: 'a',
      title: '=A',
      start: '2019-05',
      end: '2020',
      country_codes: 'FR; PT',
      coordinators: 'Beja',
      programme: 'e4c-2014-2020',
      action: '2.2',
      topics: 'youth; music',
      events: 1,
      partners: 2,
      people: 750,
      people_is: 'at-least',
      address: 'https://archive.example/en/projects/a.html',
    },
  ]);
  expect(rows('events')).toMatchObject([
    { town_names: 'Beja; Faro', country_codes: 'PT', project_id: 'a', status: 'held', people_is: 'about' },
  ]);
  expect(rows('partners')).toMatchObject([
    { id: undefined, name: 'A choir', country: 'FR', projects: 1, address: undefined },
    { id: 'beja', town: 'Beja', projects: 1 },
  ]);
  expect(rows('results')).toMatchObject([{ languages: 'fr; pt', licence: 'CC-BY-4.0', reach: 'web' }]);
  expect(rows('towns').map(({ name }) => name)).toEqual(['Beja', 'Faro']);
});

it('events are narrowed down by what became of them, results by licence and by where they are to be had', () => {
  const more = {
    'events/later.yaml': 'title: Later\nstart: 2999\n',
    'events/off.yaml': 'title: Off\nstatus: cancelled\n',
    'projects/choirs.yaml':
      'title: Choirs\nresults: [{ title: A, licence: CC0-1.0 }, { title: B, url: "https://example.org/b", access: closed }, { title: C, doi: 10.5281/zenodo.1 }]\n',
  };
  const valuesOf = (list: 'events' | 'results', id: string) =>
    firstPage(list, 'en', more)
      .finder!.filters.find((filter) => filter.id === id)
      ?.values.map(({ count, text }) => `${text} ${count}`);
  expect(valuesOf('events', 'status')).toEqual(expect.arrayContaining(['Planned 1', 'Cancelled 1']));
  expect(valuesOf('results', 'licence')).toEqual(['CC0 1.0 1']);
  expect(valuesOf('results', 'reach')).toEqual(['On the web 1', 'Not available 2']);
});
