import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeStockSearch } from '../../scripts/bench/search/stock-search.ts';
import { showing } from './browser.ts';
import { engineScript } from './engine-script.ts';

const site = join(mkdtempSync(join(tmpdir(), 'jumelage-stock-')), 'site');

const languages = ['en', 'fr', 'ro'];
const queriesEach = 30;

describe('search', () => {
  beforeAll(() => {
    cpSync(inject('real'), site, { recursive: true });
    makeStockSearch(site, site);
    // Pages without a policy, which refuses what Pagefind itself does.
    for (const lang of languages)
      writeFileSync(
        join(site, `stock-${lang}.html`),
        `<!doctype html><html lang="${lang}"><link rel="icon" href="/favicon.svg"><title>Stock</title>`,
      );
  });
  afterAll(() => rmSync(join(site, '..'), { recursive: true, force: true }));

  const { open } = showing(() => site);

  it.each(languages)('finds, counts, orders and quotes in %s what Pagefind itself does', async (lang) => {
    const stock = await open(`/stock-${lang}.html`);
    await stock.page.evaluate(`globalThis.engine = import('/pagefind/pagefind.js').then(async (stock) => {
      await stock.options({ excerptLength: 32 });
      await stock.init();
      return stock;
    })`);
    const { counts, texts } = await stock.page.evaluate<Indexed>(indexed);
    const queries = makeQueries(texts, counts);
    expect(queries).toHaveLength(queriesEach);
    const theirs = await stock.page.evaluate<Answer[]>(answering(queries));
    const own = await open(`/${lang}/search.html`);
    // The page’s own engine must have all that it asks for: each piece goes to the engine that was loaded last.
    await own.page.locator('.count', { hasText: /\d/ }).first().waitFor({ state: 'attached' });
    await own.page.evaluate(await engineScript());
    const ours = await own.page.evaluate<Answer[]>(answering(queries));

    for (const [index, query] of queries.entries())
      expect(ours[index], JSON.stringify(query)).toEqual(theirs[index]);
    expect(await own.page.evaluate<Indexed>(indexed)).toEqual({ counts, texts });
    const telling = theirs.filter(({ pages }) => pages.length > 0);
    expect(telling.length).toBeGreaterThanOrEqual(queriesEach / 3);
    expect([...stock.complaints, ...own.complaints]).toEqual([]);
    await Promise.all([stock.close(), own.close()]);
  });
});

/** All texts of the index, and what may be filtered by. */
const indexed = `(async () => {
  const engine = await globalThis.engine;
  const counts = await engine.filters();
  const { results } = await engine.search(null, { filters: {}, sort: { date: 'desc' } });
  const pages = await Promise.all(results.map((result) => result.data()));
  return { counts, texts: pages.map(({ content }) => content) };
})()`;

/** Everything that an engine says to each of these queries. */
const answering = (queries: readonly Query[]): string => `(async () => {
  const engine = await globalThis.engine;
  // Makes it load its filters: it counts no others.
  await engine.filters();
  const answers = [];
  for (const { words, filters, sort } of ${JSON.stringify(queries)}) {
    const { results, filters: counts, totalFilters, unfilteredResultCount } = await engine.search(words, { filters, sort });
    const scores = results.map(({ id, score, words }) => [id, score, words]);
    const pages = await Promise.all(results.map((result) => result.data()));
    answers.push({ counts, totalFilters, unfilteredResultCount, scores, pages });
  }
  return JSON.parse(JSON.stringify(answers));
})()`;

/**
 * Queries with words that are in the texts: a word, a word’s beginning, two words that stand far from each other, a phrase
 * in quotes; with no filter, with one, with two, and with two values of one.
 */
function makeQueries(texts: readonly string[], counts: Counts): Query[] {
  const pages = texts
    .map((text) => text.match(/[\p{L}\p{N}’-]{4,}/gu) ?? [])
    .filter(({ length }) => length > 20);
  const common = (values: Counts[string]) => Object.keys(values).toSorted((a, b) => values[b]! - values[a]!);
  const filters = Object.entries(counts).map(([name, values]) => [name, common(values).slice(0, 3)] as const);
  return Array.from({ length: queriesEach }, (_, index) => {
    const page = pages[(index * 7) % pages.length]!;
    const word = page[(index * 11) % page.length]!;
    const next = page[((index * 11) % page.length) + 1] ?? page[0]!;
    const words = [word, word.slice(0, 4), `${word} ${page.at(-1)!}`, `"${word} ${next}"`, `"${word}"`][
      index % 5
    ]!;
    const [name, values] = filters[index % filters.length]!;
    const value = values[index % values.length]!;
    const chosen: Query['filters'] = [
      {},
      { [name]: { any: [value] } },
      { kind: { any: ['projects', 'partners'] } },
      { kind: { any: ['partners'] }, [name]: { any: values } },
    ][index % 4]!;
    const sort: Query['sort'] = index % 6 === 5 ? { date: 'desc' } : {};
    return { words, filters: chosen, sort };
  });
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Indexed {
  readonly counts: Counts;
  readonly texts: readonly string[];
}

interface Query {
  readonly words: string;
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, string>>;
}

interface Answer {
  readonly pages: readonly unknown[];
}
