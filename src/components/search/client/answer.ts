import type { Counts, Engine, Page, Result } from './engine.ts';
import { find, findOthers, type Finding, type Other } from './find.ts';
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
  readonly others: readonly Other[];
  /** The next of them, from the nth on. */
  more(from: number): Promise<Page[]>;
}

/**
 * Answers a query from the pages in the page's language, and then from those in the others.
 * @param engineOf the engine of a language; undefined where nothing is written in it
 */
export async function answer(
  query: Query,
  lang: string,
  languages: readonly string[],
  engineOf: (lang: string) => Promise<Engine | undefined>,
): Promise<Answer> {
  const engine = await engineOf(lang);
  // Also makes the engine load its filters: it counts no others.
  const all = (await engine?.filters()) ?? {};
  if (isEmpty(query)) return said(undefined, [], all, []);
  const finding = engine && (await find(engine, query));
  const results = finding?.results ?? [];
  const findings = await Promise.all(
    languages.filter((other) => other !== lang).map(async (other) => [other, await findIn(other)] as const),
  );
  const others = await findOthers(new Map(findings), results);
  return said(results.length, results, finding?.counts ?? {}, others);

  async function findIn(other: string): Promise<Finding> {
    const engine = await engineOf(other);
    return engine ? find(engine, query) : { results: [], counts: {} };
  }
}

async function said(
  count: number | undefined,
  results: readonly Result[],
  counts: Counts,
  others: readonly Other[],
): Promise<Answer> {
  const more = (from: number) =>
    Promise.all(results.slice(from, from + portion).map((result) => result.data()));
  return { count, counts, pages: await more(0), others, more };
}
