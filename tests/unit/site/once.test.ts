import { expect, it } from 'vitest';
import { once } from '#site/once.ts';
import { makeSite, type Site } from '#site/site.ts';
import { siteOf } from './site-of.ts';

it('a view is made once of each node in each language, and once in none', () => {
  const site = siteOf({ 'projects/a.yaml': 'title: A\n', 'projects/b.yaml': 'title: B\n' });
  const [a, b] = [...site.graph.projects.values()] as [object, object];
  const view = (_: Site, node: object, lang: string) => ({ node, lang });
  const made = once(site, view, a, 'en');
  expect(made).toEqual({ node: a, lang: 'en' });
  expect(once(site, view, a, 'en')).toBe(made);
  expect(once(site, view, b, 'en').node).toBe(b);
  expect(once(site, view, a, 'fr').lang).toBe('fr');
  expect(once(site, view, a).lang).toBe('');
  const other = (_: Site, __: object, lang: string) => `in ${lang}`;
  expect(once(site, other, a, 'en')).toBe('in en');
});

it('one of another site is another', () => {
  const site = siteOf({ 'projects/a.yaml': 'title: A\n' });
  const view = (_: Site, node: object) => ({ node });
  const again = makeSite(site.graph, (lang) => site.texts(lang));
  expect(once(again, view, site.graph)).not.toBe(once(site, view, site.graph));
});

it('what is made of what is made in its turn is kept too', () => {
  const site = siteOf({ 'projects/a.yaml': 'title: A\n', 'projects/b.yaml': 'title: B\n' });
  const [a, b] = [...site.graph.projects.values()] as [object, object];
  const view = (of: Site, node: object, lang: string): { others: object[] } => ({
    others: node === a ? [once(of, view, b, lang)] : [],
  });
  expect(once(site, view, a, 'en').others).toEqual([once(site, view, b, 'en')]);
  expect(once(site, view, a, 'en').others[0]).toBe(once(site, view, b, 'en'));
});

it('whoever has it has read what was read for it', () => {
  const site = siteOf({ 'projects/a.yaml': 'title: A\n', 'projects/b.yaml': 'title: B\n' });
  const { projects, reads } = site.graph;
  const view = (of: Site) => of.graph.projects.get('b')!.data.title;
  const read = () => reads.noted(() => once(site, view, projects.get('a')!)).read.map(({ key }) => key);
  expect(read()).toEqual(['projects/a', 'projects/b']);
  expect(read()).toEqual(['projects/a', 'projects/b']);
});
