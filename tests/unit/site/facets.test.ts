import { describe, expect, it } from 'vitest';
import { facetPage, facetPaths } from '#site/facet-page.ts';
import { facetGroups } from '#site/facets.ts';
import { siteOf, textsOf } from './site-of.ts';

const archive = () =>
  siteOf({
    'archive.yaml':
      'name: Small\nowner: { name: A town }\nlanguages: [en, fr]\ntopics: { youth: Young people }\n',
    'archive.fr.yaml': 'topics: { youth: Jeunesse }\n',
    'projects/strings.yaml':
      'title: Strings\nprogramme: e4c-2014-2020\naction: "2.2"\nstart: 2019\nend: 2020\ncountries: [EE, AT, ES]\ntopics: [youth, migration]\nsdgs: [11, 4]\nparticipants: 120\n',
    'projects/old.yaml': 'title: Old\nprogramme: e4c-2007-2013\nstart: 2012\ncountries: [EE, XK]\n',
    'projects/vague.yaml': 'title: Vague\nprogramme: e4c\n',
    'partners/tallinn.yaml': 'name: Tallinn\ncountry: EE\ntown: Tallinn\n',
    'events/meeting.yaml': 'title: Meeting\nproject: strings\nstart: 2019-05-18\nplace: { country: ES }\n',
  });

/** A facet's page of that archive. */
function pageOf(id: Parameters<typeof facetPage>[2], value: string, lang = 'en') {
  const site = archive();
  return facetPage(site, lang, id, value);
}

describe('links to the values of a facet', () => {
  const groups = (lang: string) => {
    const site = archive();
    return facetGroups(site, lang, ['country', 'year', 'programme', 'topic', 'sdg']);
  };

  it('stand in the order in which readers look for them, each with its count', () => {
    const lists = groups('en').map(({ values }) => values.map(({ count, text }) => `${text} ${count}`));
    expect(lists).toEqual([
      ['Austria 1', 'Estonia 2', 'Kosovo 1', 'Spain 1'],
      ['2020 1', '2019 1', '2012 1'],
      [
        'Europe for Citizens Programme 2007–2013 1',
        'Europe for Citizens Programme 2014–2020 1',
        'Europe for Citizens 1',
      ],
      ['migration 1', 'Young people 1'],
      ['4 Quality education 1', '11 Sustainable cities and communities 1'],
    ]);
  });

  it('go by the reader’s alphabet and lead to pages in the reader’s language', () => {
    const [countries, , , topics] = groups('fr');
    expect(textsOf(countries?.values)).toEqual(['Autriche', 'Espagne', 'Estonie', 'Kosovo']);
    expect(countries?.values[0]?.href).toBe('/fr/countries/at.html');
    expect(textsOf(topics?.values)).toEqual(['Jeunesse', 'migration']);
  });

  it('aren’t there for facets that hold no project', () => {
    const site = siteOf({ 'events/debate.yaml': 'title: Debate\nplace: { town: Beja, country: PT }\n' });
    expect(facetGroups(site, 'en', ['country', 'topic'])).toEqual([]);
  });
});

describe('the page of', () => {
  it('a country lists all that it holds, and no sum of it', () => {
    const view = pageOf('country', 'ES');
    expect(view.title.text).toBe('Spain');
    expect(view.listings.map(({ count, id }) => `${id} ${count}`)).toEqual(['projects 1', 'events 1']);
    expect(view.tally).toEqual([]);
    expect(view.frame.breadcrumbs.map(({ label }) => label)).toEqual(['Home', 'Spain']);
  });

  it('a country names partners without a record, with their town and projects, and leads nowhere from them', () => {
    const site = siteOf({
      'partners/tartu.yaml': 'name: Tartu\ncountry: EE\ntown: Tartu\n',
      'projects/strings.yaml':
        'title: Strings\ntitleSupplied: true\npartners: [tartu, { name: A choir, country: EE, town: Narva, type: ngo }]\n',
    });
    const { listings } = facetPage(site, 'en', 'country', 'EE');
    const partners = listings.find(({ id }) => id === 'partners');
    expect(partners?.count).toBe('2');
    expect(partners?.roll[0]).toEqual({
      title: { text: 'A choir' },
      meta: [
        { text: 'Narva, Estonia' },
        { text: expect.stringMatching(/organi[sz]ation/) },
        { text: '[Strings]' },
      ],
    });
    expect(listings.find(({ id }) => id === 'towns')?.roll.map(({ meta }) => textsOf(meta))).toEqual([
      ['1 partner'],
      ['1 partner'],
    ]);
  });

  it('a country names who from there took part in each project, and tells of its last event first', () => {
    const site = siteOf({
      'partners/tartu.yaml': 'name: Tartu\ncountry: EE\ntown: Tartu\n',
      'partners/lyon.yaml': 'name: Lyon\ncountry: FR\ntown: Lyon\n',
      'projects/strings.yaml':
        'title: Strings\nparticipants: 5\npartners: [lyon, { partner: tartu, role: coordinator }, { name: A choir, country: EE }]\n',
      'events/first.yaml': 'title: First\nstart: 2019\nplace: { country: EE }\n',
      'events/last.yaml': 'title: Last\nstart: 2021\nplace: { country: EE }\n',
    });
    const view = facetPage(site, 'en', 'country', 'EE');
    const [projects, events] = view.listings;
    expect(projects?.rows[0]?.meta.slice(-2)).toEqual([
      { text: 'A choir' },
      { text: 'Tartu', href: '/en/partners/tartu.html' },
    ]);
    expect(textsOf(events?.rows.map(({ title }) => title))).toEqual(['Last', 'First']);
    expect(view.contents?.items.map(({ href }) => href)).toEqual([
      '#projects',
      '#events',
      '#partners',
      '#towns',
    ]);
  });

  it('a country names a few of many who took part, and how many more', () => {
    const site = siteOf({
      'projects/strings.yaml': `title: Strings\npartners: [${['F', 'E', 'D', 'C', 'B', 'A'].map((name) => `{ name: ${name}, country: EE }`).join(', ')}]\n`,
    });
    const { listings } = facetPage(site, 'en', 'country', 'EE');
    expect(textsOf(listings[0]?.rows[0]?.meta.slice(-4))).toEqual(['A', 'B', 'C', 'and 3 more']);
  });

  it('Kosovo carries the footnote on its name', () => {
    expect(pageOf('country', 'XK').notes[0]?.text).toContain('UNSCR 1244');
    expect(pageOf('country', 'ES').notes).toEqual([]);
  });

  it('a generation says what its projects add up to, and leads to its actions and the other generations', () => {
    const view = pageOf('programme', 'e4c-2014-2020');
    expect(view.title.text).toBe('Europe for Citizens Programme 2014–2020');
    expect(textsOf(view.tally)).toEqual(['1 project', '3 countries', '1 event', '120 people']);
    expect(view.related.map(({ id, values }) => [id, ...values.map(({ href }) => href)])).toEqual([
      ['actions', '/en/programmes/e4c-2014-2020/2.2.html'],
      ['generations', '/en/programmes/e4c-2007-2013.html', '/en/programmes/e4c.html'],
    ]);
  });

  it('a generation says how exact its number of people is', () => {
    const people = (...fields: string[]) => {
      const site = siteOf(
        Object.fromEntries(
          fields.map((field, n) => [
            `projects/p${n}.yaml`,
            `title: P\nprogramme: e4c-2014-2020\n${field && `participants: ${field}\n`}`,
          ]),
        ),
      );
      const { tally } = facetPage(site, 'en', 'programme', 'e4c-2014-2020');
      return tally.at(-1)?.text;
    };
    expect(people('120', '')).toBe('120+ people (known for 1 of 2)');
    expect(people('120', '{ total: 750, atLeast: true }')).toBe('870+ people');
    expect(people('{ total: 750, atLeast: true }', '')).toBe('750+ people (known for 1 of 2)');
    expect(people('120', '{ total: 30, estimated: true }')).toBe('~150 people');
    expect(people('{ total: 30, estimated: true }', '')).toBe('~30+ people (known for 1 of 2)');
  });

  it('an action says for each year how many events were held and who is known to have come, out of how many', () => {
    const event = (fields: string) => `title: E\nproject: a\n${fields}`;
    const files = {
      'projects/a.yaml': 'title: A\nprogramme: e4c-2014-2020\naction: "2.2"\nstart: 2018\nend: 2019\n',
      'projects/other.yaml': 'title: Other\nprogramme: e4c-2014-2020\naction: "1"\nstart: 2018\nend: 2018\n',
      'events/one.yaml': event('start: 2018-05\nparticipants: 40\n'),
      'events/two.yaml': event('start: 2018-06\n'),
      'events/three.yaml': event('start: 2019-06\nparticipants: { total: 30, estimated: true }\n'),
      'events/off.yaml': event('start: 2019-07\nstatus: cancelled\n'),
      'events/elsewhere.yaml': 'title: F\nproject: other\nstart: 2018-05\nparticipants: 1000\n',
    };
    const site = siteOf(files);
    const yearsOf = (id: 'action' | 'country', value: string) => facetPage(site, 'en', id, value).years;
    const years = yearsOf('action', 'e4c-2014-2020/2.2');
    const rows = [...years!.table.rows, years!.table.all!].map(({ cells, label }) => [
      label.text,
      ...cells.slice(0, 4).map(({ text }) => text),
    ]);
    expect(years!.table.columns.slice(0, 5).map(({ text }) => text)).toEqual([
      'Year',
      'Projects',
      'Events',
      'People',
      'Known for',
    ]);
    expect(rows).toEqual([
      ['2018', '1', '2', '40+', '1 of 2'],
      ['2019', '1', '1', '~30', '1 of 1'],
      ['All, each once', '1', '3', '~70+', '2 of 3'],
    ]);
    // The number of people at the top carries both signs already.
    expect(years!.signs).toEqual([]);
    expect(years!.file.href).toBe('/en/numbers/by-programme-and-year.csv');
    expect(pageOf('programme', 'e4c').years).toBeUndefined();
  });

  it('a family says that the generation isn’t known', () => {
    const view = pageOf('programme', 'e4c');
    expect(view.notes).toHaveLength(1);
    expect(view.listings[0]?.rows.map(({ title }) => title.text)).toEqual(['Vague']);
    expect(view.related.map(({ id }) => id)).toEqual(['generations']);
  });

  it('an action stands below its programme', () => {
    const view = pageOf('action', 'e4c-2014-2020/2.2');
    expect(view.kicker).toMatchObject({ href: '/en/programmes/e4c-2014-2020.html' });
    expect(view.frame.breadcrumbs.map(({ href }) => href)).toEqual([
      '/en/index.html',
      '/en/programmes/e4c-2014-2020.html',
      undefined,
    ]);
    expect(pageOf('country', 'ES').kicker.href).toBeUndefined();
  });

  it('a year leads to the years before and after it in which anything happened', () => {
    const { neighbours } = pageOf('year', '2019');
    expect(neighbours?.previous).toMatchObject({ href: '/en/years/2012.html' });
    expect(neighbours?.next).toMatchObject({ href: '/en/years/2020.html' });
    expect(pageOf('year', '2020').neighbours?.next).toBeUndefined();
  });

  it('a goal has its official name', () => {
    const view = pageOf('sdg', '11', 'fr');
    expect(view.title.text).toBe('Villes et communautés durables');
    expect(view.frame.title).toContain('11');
  });
});

it('every value of a facet has a page in every language', () => {
  expect(facetPaths(archive(), 'sdg').map(({ lang, value }) => `${lang} ${value}`)).toEqual([
    'en 11',
    'en 4',
    'fr 11',
    'fr 4',
  ]);
});
