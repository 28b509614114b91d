import type { Counts, Engine, Page } from './engine.ts';
import { find, findOthers, nothing, type Other } from './find.ts';
import { isEmpty, type Query } from './query.ts';

/** How many results are shown at a time. */
const portion = 20;

/** What there is to say to a query. */
export interface Answer {
  /** How many pages were found in the page's language; undefined where nothing was asked. */
  readonly count: number | undefined;
  readonly counts: Counts;
  /** The first of them. */
  readonly pages: readonly Page[];
  /** What was found in other languages only; it may take a while. */
  others(): Promise<Other[]>;
  /** The next of them, from the nth on. */
  more(from: number): Promise<Page[]>;
}

/** The answer where nothing was asked. */
export const unasked: Answer = {
  count: undefined,
  counts: {},
  pages: [],
  others: async () => [],
  more: async () => [],
};

/**
 * Answers a query from the pages in the page's language, and then from those in the others.
 * @param counted the filters by which results are counted: each costs a good part of a first search
 * @param engineOf the engine of a language; undefined where nothing is written in it
 */
export async function answer(
  query: Query,
  counted: readonly string[],
  lang: string,
  languages: readonly string[],
  engineOf: (lang: string) => Promise<Engine | undefined>,
): Promise<Answer> {
  const engine = await engineOf(lang);
  if (isEmpty(query) && counted.length === 0) return unasked;
  const every = Object.fromEntries(counted.map((name) => [name, { any: [] }]));
  await engine?.preload(null, { filters: every, sort: {} });
  const { counts, results } = engine ? await find(engine, query) : nothing;
  if (isEmpty(query)) return { ...unasked, counts };
  const more = (from: number) =>
    Promise.all(results.slice(from, from + portion).map((result) => result.data()));
  const findIn = async (other: string) => {
    const engine = await engineOf(other);
    return [other, engine ? await find(engine, query) : nothing] as const;
  };
  return {
    counts,
    count: results.length,
    pages: await more(0),
    more,
    others: async () => {
      const elsewhere = languages.filter((other) => other !== lang);
      return findOthers(new Map(await Promise.all(elsewhere.map(findIn))), results);
    },
  };
}
