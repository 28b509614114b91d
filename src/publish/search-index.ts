import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeAll } from './file-system.ts';
import { readKeptPages, saveKeptPages } from './search-kept.ts';
import { type IndexedPage, type Lexicon, readPages } from './search-pages.ts';
import { type PagefindEntry, readEntry, runPagefind } from './search-pagefind.ts';
import { makePieces, type Piece } from './search-pieces.ts';
import { wrapSearchIndex } from './search-scripts.ts';

/** How many documents Pagefind reads at once, which takes a fifth of a megabyte for each. */
const TOGETHER = 1_000;

/** A document of no page: Pagefind fails where no document has a word. */
const NO_PAGE = '-.html';

/** What a document says it is sorted by; nothing but a mark has a quotation mark there. */
const SORT = /<[^<>]* data-pagefind-sort="([^":]+):([^"]*)"/g;

/** What a page must say: Pagefind has those that don’t go with the language of most that are indexed with them. */
const LANGUAGE = /<html\b[^>]* lang="[^"]/;

/** What Pagefind makes of a document without a word. */
const WORDLESS: IndexedPage = {
  url: '',
  lang: '',
  words: 0,
  fields: [],
  filters: {},
  sorts: {},
  terms: new Uint32Array(),
  places: Buffer.alloc(0),
  told: Buffer.alloc(0),
};

/**
 * Opens the search index of a site. Pagefind indexes what is searched of a page only if it didn’t for an earlier build:
 * what it makes of a document depends on no other, and is kept. The same documents give the same bytes.
 * @param folder for documents that are to be indexed: it isn’t there yet, and is removed at the end
 * @param cache the folder of what is kept between two builds
 */
export function openSearchIndex(folder: string, cache: string): OpenSearchIndex {
  const { lexicon, pages: kept } = readKeptPages(cache);
  const pages = new Map<string, IndexedPage>();
  const batches: Batch[] = [];
  const take = (key: string) => {
    const known = kept.get(key);
    if (known) pages.set(key, known);
    return known !== undefined;
  };
  return {
    folder,
    take,
    put(name, document) {
      if (!LANGUAGE.test(document)) throw new Error(`${name} doesn’t say in what language it is.`);
      const key = hash('sha256', `${name}\n${document}`, 'base64url');
      if (take(key)) return key;
      let batch = batches.at(-1);
      if (!batch || batch.size === TOGETHER)
        batches.push((batch = openBatch(join(folder, `${batches.length}`))));
      batch.put(name, document, key);
      return key;
    },
    async finish(site) {
      let indexing = batches[0]?.index();
      for (const [number, batch] of batches.entries()) {
        const made = await indexing!;
        // Pagefind is a process of its own: it goes on while this one reads.
        indexing = batches[number + 1]?.index();
        for (const [key, page] of batch.read(made, lexicon)) pages.set(key, page);
      }
      if (batches.length > 0 || pages.size < kept.size) saveKeptPages(cache, { lexicon, pages });
      const index = await writeSearchIndex([...pages.values()], lexicon, join(folder, 'engine'), site);
      removeAll(folder);
      return index;
    },
  };
}

/** Puts the search index of pages into a site. */
async function writeSearchIndex(
  pages: readonly IndexedPage[],
  lexicon: Lexicon,
  folder: string,
  site: string,
): Promise<SearchIndex> {
  if (pages.length === 0)
    throw new Error('The search index is empty: no page of the site is marked with data-pagefind-body.');
  const byLang = Map.groupBy(pages, ({ lang }) => lang);
  // Without a word.
  byLang.delete('');
  const languages = [...byLang.keys()].toSorted();
  if (languages.length === 0) throw new Error('The search index is empty: no page has a word.');
  const engine = await makeEngine(folder, languages);
  let words = 0;
  const pieces = function* (): Generator<Piece> {
    for (const lang of languages)
      words += yield* makePieces(lang, byLang.get(lang)!, lexicon, engine.entry.version);
    for (const name of engine.wasm) yield { name, packed: readFileSync(join(engine.folder, name)) };
    const named = languages.map((lang) => [
      lang,
      { ...engine.entry.languages[lang], hash: lang, page_count: byLang.get(lang)!.length },
    ]);
    const entry = { ...engine.entry, languages: Object.fromEntries(named) as object };
    yield { name: 'pagefind-entry.json', packed: Buffer.from(JSON.stringify(entry)) };
  };
  await wrapSearchIndex(readFileSync(join(engine.folder, 'pagefind.js'), 'utf8'), pieces(), site);
  return { pages: Object.fromEntries(languages.map((lang) => [lang, byLang.get(lang)!.length])), words };
}

/** What Pagefind has for pages in these languages, whatever is in them. */
async function makeEngine(folder: string, languages: readonly string[]): Promise<Engine> {
  for (const lang of languages) write(join(folder, `${lang}.html`), documentOf(lang));
  const made = await runPagefind(folder);
  const entry = readEntry(made);
  const wasm = new Set(['unknown', ...languages.flatMap((lang) => entry.languages[lang]?.wasm ?? [])]);
  return { folder: made, entry, wasm: Array.from(wasm, (name) => `wasm.${name}.pagefind`) };
}

/** Opens a folder for documents that Pagefind reads together. */
function openBatch(folder: string): Batch {
  const given = new Map<string, { readonly key: string; readonly sorts: Record<string, string> }>();
  return {
    get size() {
      return given.size;
    },
    put(name, document, key) {
      const sorts = Array.from(document.matchAll(SORT), ([, sort, value]) => [sort!, value!]);
      given.set(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, { key, sorts: Object.fromEntries(sorts) });
      write(join(folder, name), document);
    },
    index() {
      write(join(folder, NO_PAGE), documentOf('en'));
      return runPagefind(folder);
    },
    *read(made, lexicon) {
      for (const page of readPages(made, lexicon)) {
        if (page.url === `/${NO_PAGE}`) continue;
        const { key, sorts } = given.get(page.url)!;
        given.delete(page.url);
        yield [key, { ...page, sorts }];
      }
      for (const { key } of given.values()) yield [key, WORDLESS];
      removeAll(folder);
    },
  };
}

function documentOf(lang: string): string {
  return `<html lang="${lang}"><body data-pagefind-body>a</body></html>`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The search index of a site that is made. */
export interface OpenSearchIndex {
  /** Where documents lie that are to be indexed. */
  readonly folder: string;
  /** Adds what is searched of a page. @param name the page’s, from the site’s root @returns the key of both */
  put(this: void, name: string, document: string): string;
  /** Adds the page that had this key for the last build; false where nothing is kept of it. */
  take(this: void, key: string): boolean;
  /**
   * Puts the index into the site as scripts (`search-scripts.ts`), once all pages were told of.
   * @param site the folder of the site; it has no index yet
   * @throws Error, with its cause, if Pagefind can’t be started, fails, indexes no page, or answers in an unknown form
   */
  finish(site: string): Promise<SearchIndex>;
}

/** What a search index holds. */
export interface SearchIndex {
  /** pages by language, in the order of the languages' codes */
  pages: Record<string, number>;
  words: number;
}

interface Batch {
  /** how many documents it has */
  readonly size: number;
  put(name: string, document: string, key: string): void;
  /** Has Pagefind index them. @returns the folder of what it made */
  index(): Promise<string>;
  /** The pages by the keys of their documents. */
  read(made: string, lexicon: Lexicon): Iterable<[key: string, page: IndexedPage]>;
}

interface Engine {
  readonly folder: string;
  readonly entry: PagefindEntry;
  /** the names of its code’s files */
  readonly wasm: readonly string[];
}
