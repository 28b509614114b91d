import { describe, expect, it } from 'vitest';
import { answer } from '#components/search/client/answer.ts';
import type { Query } from '#components/search/client/query.ts';
import { smallEngine, type Indexed } from './small-engine.ts';

const english: Indexed[] = [
  {
    url: '/en/projects/strings.html',
    text: 'Strings: migration in the towns, migration in Gondomar',
    filters: { kind: ['projects'], country: ['PT', 'FR'] },
    date: '2021-09-06',
  },
  {
    url: '/en/events/kick-off.html',
    text: 'Kick-off on migration',
    filters: { kind: ['events'], country: ['PT'] },
    date: '2021-09-07',
  },
  {
    url: '/en/projects/memory.html',
    text: 'Memory of the towns, Thessaloniki',
    filters: { kind: ['projects'], country: ['GR'] },
    date: '2018-01-01',
  },
];
const french: Indexed[] = [
  { url: '/fr/projects/strings.html', text: 'Liens : la migration à Gondomar' },
  { url: '/fr/projects/seul.html', text: 'Seulement en français : migration' },
];
const romanian: Indexed[] = [
  { url: '/ro/projects/seul.html', text: 'Numai în franceză și română: migration' },
];
const indexes: Readonly<Record<string, Indexed[]>> = { en: english, fr: french, ro: romanian };

/** What an English page answers. */
function ask(words: string, filters: Query['filters'] = {}, sort = '') {
  return askWith(['kind', 'country'], words, filters, sort);
}

/** The same, with other filters open. */
async function askWith(counted: readonly string[], words: string, filters: Query['filters'] = {}, sort = '') {
  const found = await answer({ words, filters, sort }, counted, 'en', ['en', 'fr', 'ro'], async (lang) =>
    indexes[lang] ? smallEngine(indexes[lang]) : undefined,
  );
  return { ...found, others: await found.others() };
}

const urls = (pages: readonly { url: string }[]) => pages.map(({ url }) => url);

describe('what is found', () => {
  it('comes in the page’s language first, then what is only in others, each once', async () => {
    const { count, others, pages } = await ask('migration');
    expect(count).toBe(2);
    expect(urls(pages)).toEqual(['/en/projects/strings.html', '/en/events/kick-off.html']);
    expect(others.map(({ lang, page }) => `${lang} ${page.url}`)).toEqual(['fr /fr/projects/seul.html']);
  });

  it('is in other languages alone where the page’s own has nothing', async () => {
    const { count, others } = await ask('Liens');
    expect(count).toBe(0);
    expect(others.map(({ page }) => page.url)).toEqual(['/fr/projects/strings.html']);
  });

  it('has every filter’s value, and any of one filter’s values', async () => {
    expect(urls((await ask('migration', { kind: ['events'] })).pages)).toEqual(['/en/events/kick-off.html']);
    expect(urls((await ask('towns', { country: ['FR', 'GR'] })).pages)).toHaveLength(2);
    expect(urls((await ask('towns', { country: ['GR'], kind: ['events'] })).pages)).toEqual([]);
  });

  it('is counted for every choice, a filter’s own choice left aside', async () => {
    const { counts } = await ask('migration', { kind: ['events'] });
    expect(counts['kind']).toEqual({ projects: 1, events: 1 });
    expect(counts['country']).toEqual({ PT: 1 });
  });

  it('is counted for the filters that are open, and those chosen, alone', async () => {
    expect((await askWith(['country'], 'migration')).counts).toEqual({ country: { PT: 2, FR: 1 } });
    expect((await askWith([], '', { kind: ['events'] })).counts).toEqual({
      kind: { projects: 2, events: 1 },
    });
    expect((await askWith([], '')).counts).toEqual({});
  });

  it('is all that a filter lets by where there are no words, the newest first', async () => {
    const { pages } = await ask('', { kind: ['projects'] });
    expect(urls(pages)).toEqual(['/en/projects/strings.html', '/en/projects/memory.html']);
  });

  it('stands in the order of dates where one asks for it', async () => {
    expect(urls((await ask('migration', {}, 'date')).pages)[0]).toBe('/en/events/kick-off.html');
  });

  it('is nothing where nothing was asked, but the filters are counted', async () => {
    const { count, counts, others, pages } = await ask('');
    expect([count, pages, others]).toEqual([undefined, [], []]);
    expect(counts['kind']).toEqual({ projects: 2, events: 1 });
  });
});

describe('a word that the index doesn’t know', () => {
  it('finds nothing, not what its beginning would find', async () => {
    expect((await ask('Thessalonique')).count).toBe(0);
    expect((await ask('migration Thessalonique')).count).toBe(0);
  });

  it('finds what begins like it while one still types', async () => {
    expect(urls((await ask('thess')).pages)).toEqual(['/en/projects/memory.html']);
  });

  it('may be a part of a compound', async () => {
    const engine = smallEngine([{ url: '/en/events/e.html', text: 'Fonds-Saint-Denis and Le Marin' }]);
    const { count } = await answer(
      { words: 'fonds', filters: {}, sort: '' },
      [],
      'en',
      ['en'],
      async () => engine,
    );
    expect(count).toBe(1);
  });
});

it('a long list comes in portions', async () => {
  const pages = Array.from({ length: 45 }, (_, index) => ({ url: `/en/events/${index}.html`, text: 'town' }));
  const engine = smallEngine(pages);
  const found = await answer({ words: 'town', filters: {}, sort: '' }, [], 'en', ['en'], async () => engine);
  expect([found.count, found.pages.length]).toEqual([45, 20]);
  expect(urls(await found.more(40))).toHaveLength(5);
});
