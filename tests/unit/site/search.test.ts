import { describe, expect, it } from 'vitest';
import { searchView } from '#site/search.ts';
import { siteOf } from './site-of.ts';

const files = {
  'projects/strings.yaml':
    'title: Strings\nprogramme: e4c-2014-2020\naction: "2.2"\nstart: 2019\nend: 2020\ncountries: [PT, FR]\ntopics: [migration]\n',
  'partners/gondomar.yaml': 'name: Gondomar\ncountry: PT\ntown: Gondomar\n',
};

/** The search page of an archive. */
function search(lang: string, more: Readonly<Record<string, string>> = {}) {
  const site = siteOf({ ...files, ...more });
  return searchView(site, lang);
}

describe('the search page', () => {
  it('filters by ids that are the same in every language, under names that aren’t', () => {
    const values = (lang: string) =>
      search(lang).filters.map(({ name, values }) => [name, ...values.map(({ value }) => value)]);
    expect(values('en')).toEqual([
      ['kind', 'projects', 'partners', 'towns'],
      ['country', 'FR', 'PT'],
      ['year', '2020', '2019'],
    ]);
    expect(values('fr')).toEqual(values('en'));
    expect(search('fr').filters[0]?.values.map(({ text }) => text)).toEqual([
      'Projets',
      'Partenaires',
      'Villes',
    ]);
  });

  it('offers an action by the id that records are found by', () => {
    const view = search('en', {
      'projects/other.yaml': 'title: Other\nprogramme: e4c-2014-2020\naction: "1"\n',
    });
    const actions = view.filters.find(({ name }) => name === 'action');
    expect(actions?.values.map(({ value }) => value)).toEqual(['e4c-2014-2020/1', 'e4c-2014-2020/2.2']);
  });

  it('names the languages that anything is written in', () => {
    const withoutTowns = { 'partners/gondomar.yaml': 'name: Gondomar\n' };
    expect(search('fr', withoutTowns).script.languages).toEqual({ en: 'anglais' });
    expect(search('fr').script.languages).toEqual({ en: 'anglais', fr: 'français' });
  });

  it('tells its script what to say', () => {
    expect(search('en').script).toMatchObject({
      lang: 'en',
      count: 'Results: {n}',
      kinds: { projects: 'Project', towns: 'Town' },
    });
    expect(search('en').frame.scripts).toEqual(['/scripts/search-index.js', '/scripts/search.js']);
  });

  it('tells its script the names of lists and of the values of facets, with their pages', () => {
    const told = search('fr').script.ways.flatMap(({ line, ways }) =>
      ways.map(({ href, projects, text }) => [line.replace('{name}', text), href, projects]),
    );
    expect(told).toContainEqual(['Liste\u00a0: Projets', '/fr/projects/index.html', undefined]);
    expect(told).toContainEqual(['Pays\u00a0: France', '/fr/countries/fr.html', '1 projet']);
    expect(told).toContainEqual(['Année\u00a0: 2019', '/fr/years/2019.html', '1 projet']);
    expect(told.map(([, href]) => href)).toEqual(
      expect.arrayContaining([
        '/fr/programmes/e4c-2014-2020.html',
        '/fr/programmes/e4c-2014-2020/2.2.html',
        '/fr/topics/migration.html',
      ]),
    );
  });

  it('tells what programmes and actions are called for short', () => {
    const short = (start: string) =>
      search('en')
        .script.ways.flatMap(({ ways }) => ways)
        .find(({ href }) => href.startsWith(start))?.short;
    expect(short('/en/programmes/e4c-2014-2020.html')).toBe('Europe for Citizens 2014–2020');
    expect(short('/en/programmes/e4c-2014-2020/2.2.html')).toBe('Networks of towns');
  });

  it('names a goal without its number, which stands before it', () => {
    const { ways } = search('en', { 'projects/other.yaml': 'title: Other\nsdgs: [5]\n' }).script;
    expect(ways.at(-1)).toEqual({
      line: 'Sustainable Development Goal 5: {name}',
      ways: [{ text: 'Gender equality', href: '/en/sdgs/5.html', projects: '1 project' }],
    });
  });

  it('has ways on where search doesn’t work', () => {
    const { ways } = search('en');
    expect(ways.lists.map(({ href }) => href)).toEqual([
      '/en/projects/index.html',
      '/en/partners/index.html',
      '/en/towns/index.html',
    ]);
    expect(ways.groups.map(({ id }) => id)).toContain('country');
  });
});
