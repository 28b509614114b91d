import { expect, it } from 'vitest';
import { sitemaps } from '#site/sitemap.ts';
import { makeSite, type Site } from '#site/site.ts';
import { makeTexts } from '#texts/texts.ts';
import { siteOf } from './site-of.ts';

const mapsOf = (site: Site) => sitemaps(site);

const archive = (fields: string) => `name: Small\nowner: { name: A town }\n${fields}`;

it('an archive without an address has no map', () => {
  expect(mapsOf(siteOf({ 'projects/a.yaml': 'title: A\n' })).size).toBe(0);
});

it('names every page in every language, each with the others', () => {
  const maps = mapsOf(
    siteOf({
      'archive.yaml': archive('languages: [en, fr]\nurl: https://example.org/our%26archive/\n'),
      'projects/a.yaml': 'title: A\ncountries: [PT]\nformerIds: [old]\n',
    }),
  );
  expect([...maps.keys()]).toEqual(['sitemap']);
  const text = maps.get('sitemap')!;
  expect([...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual(
    ['en', 'fr'].flatMap((lang) =>
      ['index', 'projects/index', 'projects/a', 'countries/pt', 'numbers', 'accessibility', 'privacy'].map(
        (page) => `https://example.org/our%26archive/${lang}/${page}.html`,
      ),
    ),
  );
  expect(text).toContain(
    '<loc>https://example.org/our%26archive/fr/projects/a.html</loc>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/our%26archive/en/projects/a.html"/>' +
      '<xhtml:link rel="alternate" hreflang="fr" href="https://example.org/our%26archive/fr/projects/a.html"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/our%26archive/en/projects/a.html"/>',
  );
});

it('a map of more addresses than one file may hold is cut into several', () => {
  const site = siteOf({
    'archive.yaml': archive('languages: [en]\nurl: https://example.org\n'),
    'projects/a.yaml': 'title: A\n',
  });
  const project = site.graph.projects.get('a')!;
  const projects = new Map(Array.from({ length: 50_001 }, (_, index) => [`p-${index}`, project]));
  const maps = mapsOf(makeSite({ ...site.graph, projects }, makeTexts));
  expect([...maps.keys()]).toEqual(['sitemap', 'sitemap-1', 'sitemap-2']);
  expect(maps.get('sitemap')).toContain('<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>');
  expect(maps.get('sitemap-1')!.match(/<url>/g)).toHaveLength(50_000);
});
