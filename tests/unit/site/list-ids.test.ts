import { expect, it } from 'vitest';
import { homeView } from '#site/home.ts';
import { listPaths } from '#site/list.ts';
import { notFoundView } from '#site/not-found.ts';
import { searchView } from '#site/search.ts';
import { siteOf } from './site-of.ts';

const isList = (href: string | undefined) => href !== undefined && /^\/en\/\w+\/index\.html$/.test(href);

it.each<[what: string, files: Readonly<Record<string, string>>, lists: string[]]>([
  ['nothing but a page', { 'pages/about.md': '---\ntitle: About\n---\nText\n' }, []],
  [
    'partners without a record of their own',
    {
      'projects/a.yaml':
        'title: A\npartners: [{ name: Bezons, country: FR, town: Bezons }]\nresults: [{ title: A book }]\n',
    },
    ['projects', 'partners', 'results', 'towns'],
  ],
  [
    'partners whose names are all that is known',
    { 'projects/a.yaml': 'title: A\npartners: [{ name: Bezons }]\n' },
    ['projects', 'partners'],
  ],
  ['a partner alone', { 'partners/a.yaml': 'name: A\n' }, ['partners']],
  [
    'a place alone',
    { 'events/a.yaml': 'title: A\nplace: { town: Bezons, country: FR }\n' },
    ['events', 'towns'],
  ],
])('an archive that holds %s has its lists, and links no others', (_, files, lists) => {
  const site = siteOf(files);
  const existing = lists.map((list) => `/en/${list}/index.html`);
  const made = listPaths(site).filter(({ lang }) => lang === 'en');
  expect(made.map(({ list }) => list)).toEqual(lists);

  const home = homeView(site, 'en');
  const search = searchView(site, 'en');
  const [notFound] = notFoundView(site).parts;
  const linked = [home.tally, [home.all], home.frame.nav, search.ways.lists, notFound!.links]
    .flat()
    .map((link) => link?.href)
    .filter(isList);
  expect(linked.filter((href) => !existing.includes(href!))).toEqual([]);
  expect(search.ways.lists.map(({ href }) => href)).toEqual(existing);
});
