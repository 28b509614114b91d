import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LastSite, noLastSite } from './last-site.ts';
import { type Batch, type Engine, makeEngine, openBatch } from './search-batch.ts';
import { openKeptSearch } from './search-kept.ts';
import type { IndexedPage } from './search-pages.ts';
import { type JoinedPages, joinPages, type Piece, takenPiece, tellPages } from './search-pieces.ts';
import { wrapSearchIndex } from './search-scripts.ts';

/** How many documents Pagefind reads at once: each takes up to a quarter of a megabyte. */
export const TOGETHER = 500;

/** What a page must say: Pagefind has those that don’t go with the language of most that are indexed with them. */
const LANGUAGE = /<html\b[^>]* lang="[^"]/;

/**
 * Opens the search index of a site. Pagefind indexes what is searched of a page only if it didn’t for an earlier build:
 * what it makes of a document depends on no other, and is kept. The same documents give the same bytes. Pagefind is a
 * process of its own, which begins as soon as there are documents enough, and goes on while this one makes others.
 * @param folder for documents that are to be indexed: it isn’t there yet, and is of no use afterwards
 * @param cache the folder of what is kept between two builds
 */
export function openSearchIndex(folder: string, cache: string): OpenSearchIndex {
  const kept = openKeptSearch(cache);
  const pages = new Map<string, IndexedPage>();
  const full: { batch: Batch; made: Promise<string> }[] = [];
  let open: Batch | undefined;
  const take = (key: string) => {
    const known = kept.pageOf(key);
    if (known) pages.set(key, known);
    return known !== undefined;
  };
  /** Has Pagefind index what was put, once it is done with what was put before: each run takes memory. */
  const index = (batch: Batch) => {
    const before = full.at(-1)?.made ?? Promise.resolve();
    const made = before.then(batch.index);
    // A failure is told of to whoever finishes; until then nobody asks.
    made.catch(() => {});
    full.push({ batch, made });
  };
  return {
    take,
    put(name, document) {
      if (!LANGUAGE.test(document)) throw new Error(`${name} doesn’t say in what language it is.`);
      const key = hash('sha256', `${name}\n${document}`, 'base64url');
      if (take(key)) return key;
      open ??= openBatch(join(folder, `${full.length}`));
      open.put(name, document, key);
      if (open.size === TOGETHER) {
        index(open);
        open = undefined;
      }
      return key;
    },
    async finish(site, last = noLastSite()) {
      if (open) index(open);
      for (const { batch, made } of full)
        for (const [key, page] of batch.read(await made, kept.lexicon)) pages.set(key, page);
      const languages = languagesOf(pages);
      const engine = await makeEngine(
        join(folder, 'engine'),
        languages.map(({ lang }) => lang),
      );
      const joined = languages.map(
        ({ lang, pages, key }) =>
          kept.joinedOf(key) ?? joinPages(lang, pages, kept.lexicon, engine.entry.version, kept.pieceOf),
      );
      const module = readFileSync(join(engine.folder, 'pagefind.js'), 'utf8');
      await wrapSearchIndex(module, piecesOf(languages, joined, engine), site, last);
      kept.keep(pages, new Map(languages.map(({ key }, number) => [key, joined[number]!])));
      return {
        pages: Object.fromEntries(languages.map(({ lang, pages }) => [lang, pages.length])),
        words: joined.reduce((sum, { words }) => sum + words, 0),
      };
    },
  };
}

/** The languages of pages, in order, each with its pages in the order of their addresses. */
function languagesOf(pages: ReadonlyMap<string, IndexedPage>): Language[] {
  if (pages.size === 0)
    throw new Error('The search index is empty: no page of the site is marked with data-pagefind-body.');
  const byLang = Map.groupBy(pages, ([, { lang }]) => lang);
  // Pages without a word have none.
  byLang.delete('');
  if (byLang.size === 0) throw new Error('The search index is empty: no page has a word.');
  return [...byLang.keys()].toSorted().map((lang) => {
    const ordered = byLang.get(lang)!.toSorted(([, a], [, b]) => (a.url < b.url ? -1 : 1));
    return {
      lang,
      pages: ordered.map(([, page]) => page),
      key: hash('sha256', ordered.map(([key]) => key).join('\n'), 'base64url'),
    };
  });
}

/** All that a search may ask for. */
function* piecesOf(
  languages: readonly Language[],
  joined: readonly JoinedPages[],
  engine: Engine,
): Generator<Piece> {
  for (const [number, { lang, pages }] of languages.entries()) {
    yield* tellPages(lang, pages);
    yield* joined[number]!.pieces;
  }
  for (const name of engine.wasm) yield takenPiece(name, readFileSync(join(engine.folder, name)));
  const named = languages.map(({ lang, pages }) => [
    lang,
    { ...engine.entry.languages[lang], hash: lang, page_count: pages.length },
  ]);
  const entry = { ...engine.entry, languages: Object.fromEntries(named) as object };
  yield takenPiece('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
}

/** The search index of a site that is made. */
export interface OpenSearchIndex {
  /** Adds what is searched of a page. @param name the page’s, from the site’s root @returns the key of both */
  put(this: void, name: string, document: string): string;
  /** Adds the page that had this key for the last build; false where nothing is kept of it. */
  take(this: void, key: string): boolean;
  /**
   * Puts the index into the site as scripts (`search-scripts.ts`), once all pages were told of.
   * @param site the folder of the site; it has no index yet
   * @param last the site that was published last
   * @throws Error, with its cause, if Pagefind can’t be started, fails, indexes no page, or answers in an unknown form
   */
  finish(site: string, last?: Pick<LastSite, 'takeBytes'>): Promise<SearchIndex>;
}

/** What a search index holds. */
export interface SearchIndex {
  /** pages by language, in the order of the languages' codes */
  pages: Record<string, number>;
  words: number;
}

/** The pages of one language. */
interface Language {
  readonly lang: string;
  readonly pages: readonly IndexedPage[];
  /** the key of all their documents */
  readonly key: string;
}
