import { ALSO } from '#site/also.ts';
import type { Counts, Engine, Page, Result, SearchOptions } from './engine.ts';
import { knowsAll } from './known.ts';
import type { Query } from './query.ts';

/** How many of the first results of each language are looked at to tell which are the same. */
const compared = 40;

/** How many results in other languages are shown. */
const othersShown = 20;

/** What was found in one language. */
export interface Finding {
  readonly results: readonly Result[];
  /** How many results there would be with each value of each filter, beside those chosen of the other filters. */
  readonly counts: Counts;
}

/** A page that was found in another language. */
export interface Other {
  readonly lang: string;
  readonly page: Page;
}

export const nothing: Finding = { results: [], counts: {} };

/** Searches the pages of one language; a query of nothing finds all. */
export async function find(engine: Engine, query: Query): Promise<Finding> {
  const chosen = Object.keys(query.filters);
  const words = query.words === '' ? null : query.words;
  const found = await engine.search(words, optionsOf(query));
  if (words !== null && !(await knowsAll(engine, words, found.results))) return nothing;
  const without = await Promise.all(chosen.map((name) => engine.search(words, optionsOf(query, name))));
  const freed = chosen.map((name, index) => [name, without[index]!.filters[name] ?? {}]);
  return { results: found.results, counts: { ...found.filters, ...Object.fromEntries(freed) } };
}

/**
 * What was found in other languages, the most relevant of each first, without what was found in the page's own language,
 * and without towns: their pages are made in every language, of the same facts.
 * @param findings by language. @param own what was found in the page's language
 */
export async function findOthers(
  findings: ReadonlyMap<string, Finding>,
  own: readonly Result[],
): Promise<Other[]> {
  if ([...findings.values()].every(({ results }) => results.length === 0)) return [];
  const known = await Promise.all(own.slice(0, compared).map((result) => result.data()));
  const seen = new Set(known.map(({ url }) => pathOf(url)));
  const found = await Promise.all(
    [...findings].map(async ([lang, { results }]) => {
      const pages = await Promise.all(results.slice(0, compared).map((result) => result.data()));
      return pages.map((page) => ({ lang, page }));
    }),
  );
  const others: Other[] = [];
  for (const other of found.flat()) {
    const path = pathOf(other.page.url);
    if (!seen.has(path) && !other.page.filters['kind']?.includes('towns')) others.push(other);
    seen.add(path);
  }
  return others.slice(0, othersShown);
}

/**
 * Where a page that was found in another language leads a reader: to itself, if the page in the reader's language has
 * words of its own, since those that were found aren't among them; else to that one, which shows what was found.
 */
export function addressFor({ filters, url }: Page, lang: string): string {
  return filters[ALSO]?.includes(lang) ? url : `/${lang}${pathOf(url)}`;
}

/** An address without its language. */
const pathOf = (url: string): string => url.replace(/^\/[^/]+/, '');

/** Without words there is no relevance: the newest come first. */
function optionsOf({ filters, sort, words }: Query, without?: string): SearchOptions {
  const chosen = Object.entries(filters).filter(([name]) => name !== without);
  return {
    filters: Object.fromEntries(chosen.map(([name, any]) => [name, { any }])),
    sort: sort === 'oldest' ? { oldest: 'asc' } : sort === 'date' || words === '' ? { date: 'desc' } : {},
  };
}
