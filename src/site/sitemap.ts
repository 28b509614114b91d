import type { KindId } from '#schema/kinds.ts';
import {
  homeAddress,
  inLanguage,
  listAddress,
  ownAddress,
  recordAddress,
  timelineAddress,
  townAddress,
} from './addresses.ts';
import { absolute } from './archive.ts';
import { facetAddress } from './facets.ts';
import type { FacetId } from './holdings.ts';
import { pagesOf } from './list.ts';
import { heldLists } from './list-ids.ts';
import { overviewsOf } from './overviews.ts';
import { timelinePages } from './timeline.ts';
import type { Site } from './site.ts';

/** How many addresses one file may hold (sitemaps.org, protocol 0.9). */
const addressesInFile = 50_000;

/** What an archive says of itself. */
const statements = ['accessibility', 'privacy'];

const kinds: readonly KindId[] = ['projects', 'partners', 'events', 'pages'];

/**
 * The site's map for search engines: files by name, with every page in every language and its other languages. A
 * map too long for one file is cut into several, and `sitemap` lists them. None without an address of the archive's own.
 */
export function sitemaps(site: Site): Map<string, string> {
  const { archive } = site.graph;
  if (archive.data.url === undefined) return new Map();
  const { languages } = archive;
  const own = pages(site, languages[0]);
  const entries = languages.flatMap((lang) => own.map((address) => entry(site, inLanguage(address, lang))));
  if (entries.length <= addressesInFile) return new Map([['sitemap', urlset(entries)]]);
  const parts = Array.from({ length: Math.ceil(entries.length / addressesInFile) }, (_, index) => ({
    name: `sitemap-${index + 1}`,
    text: urlset(entries.slice(index * addressesInFile, (index + 1) * addressesInFile)),
  }));
  const index = parts.map(
    ({ name }) => `<sitemap><loc>${escaped(absolute(archive, `/${name}.xml`)!)}</loc></sitemap>`,
  );
  return new Map([
    ['sitemap', document('sitemapindex', index)],
    ...parts.map(({ name, text }) => [name, text] as const),
  ]);
}

/** The addresses of a language's pages that are worth finding. */
function pages(site: Site, lang: string): string[] {
  const { graph, holdings } = site;
  const lists = heldLists(graph).flatMap((list) =>
    Array.from({ length: pagesOf(site, lang, list) }, (_, index) => listAddress(lang, list, index + 1)),
  );
  const facets = (Object.keys(holdings) as FacetId[]).flatMap((id) =>
    [...holdings[id].keys()].map((value) => facetAddress(lang, id, value)),
  );
  return [
    homeAddress(lang),
    ...lists,
    ...kinds.flatMap((kind) => [...graph[kind].keys()].map((id) => recordAddress(lang, kind, id))),
    ...[...graph.towns.keys()].map((town) => townAddress(lang, town)),
    ...facets,
    ...overviewsOf(graph).map((page) => ownAddress(lang, page)),
    ...Array.from({ length: Math.max(0, timelinePages(graph) - 1) }, (_, n) => timelineAddress(lang, n + 2)),
    ...statements.map((name) => ownAddress(lang, name)),
  ];
}

function entry({ graph: { archive } }: Site, address: string): string {
  const link = (lang: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(absolute(archive, href)!)}"/>`;
  const { languages } = archive;
  const others =
    languages.length === 1
      ? []
      : [
          ...languages.map((lang) => link(lang, inLanguage(address, lang))),
          link('x-default', inLanguage(address, languages[0])),
        ];
  return `<url><loc>${escaped(absolute(archive, address)!)}</loc>${others.join('')}</url>`;
}

const urlset = (entries: readonly string[]): string => document('urlset', entries);

function document(root: string, entries: readonly string[]): string {
  const names =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${names}>\n${entries.join('\n')}\n</${root}>\n`;
}

const escaped = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
