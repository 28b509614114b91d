import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IndexedPage, type Lexicon, readPages } from './search-pages.ts';
import { type PagefindEntry, readEntry, runPagefind } from './search-pagefind.ts';

/** A document of no page: Pagefind fails where no document has a word. */
const NO_PAGE = '-.html';

/** What a document says it is sorted by; nothing but a mark has a quotation mark there. */
const SORT = /<[^<>]* data-pagefind-sort="([^":]+):([^"]*)"/g;

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

/** Opens a folder for documents that Pagefind reads together. */
export function openBatch(folder: string): Batch {
  const given = new Map<string, { readonly key: string; readonly sorts: Record<string, string> }>();
  return {
    get size() {
      return given.size;
    },
    put(name, document, key) {
      const sorts = Array.from(document.matchAll(SORT), ([, sort, value]) => [sort, value]);
      // Texts of their own: parts of the document would keep all of it in memory.
      const own = JSON.parse(JSON.stringify(Object.fromEntries(sorts))) as Record<string, string>;
      given.set(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, { key, sorts: own });
      write(join(folder, name), document);
    },
    index() {
      write(join(folder, NO_PAGE), documentOf('en'));
      return runPagefind(folder);
    },
    *read(made, lexicon) {
      for (const page of readPages(made, lexicon)) {
        if (page.url === `/${NO_PAGE}`) continue;
        const document = given.get(page.url);
        if (!document) throw new Error(`Pagefind tells of ${page.url}, which is no page.`);
        given.delete(page.url);
        yield [document.key, { ...page, sorts: document.sorts }];
      }
      for (const { key } of given.values()) yield [key, WORDLESS];
    },
  };
}

/**
 * Has Pagefind write what it has for pages in these languages, whatever is in them.
 * @returns the folder of its module and of what the module loads
 */
export async function makeEngine(folder: string, languages: readonly string[]): Promise<Engine> {
  for (const lang of languages) write(join(folder, `${lang}.html`), documentOf(lang));
  const made = await runPagefind(folder);
  const entry = readEntry(made);
  const wasm = new Set(['unknown', ...languages.flatMap((lang) => entry.languages[lang]?.wasm ?? [])]);
  return { folder: made, entry, wasm: Array.from(wasm, (name) => `wasm.${name}.pagefind`) };
}

/** A document that has a word. */
function documentOf(lang: string): string {
  return `<html lang="${lang}"><body data-pagefind-body>a</body></html>`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Documents that Pagefind reads together. */
export interface Batch {
  /** how many there are */
  readonly size: number;
  put(name: string, document: string, key: string): void;
  /** Has Pagefind index them. @returns the folder of what it made */
  index(): Promise<string>;
  /** Reads the pages, by the keys of their documents. @param made what `index` gave */
  read(made: string, lexicon: Lexicon): Iterable<[key: string, page: IndexedPage]>;
}

/** What searches an index. */
export interface Engine {
  readonly folder: string;
  readonly entry: PagefindEntry;
  /** the names of the files that its module runs, for each language that has one of its own and for all others */
  readonly wasm: readonly string[];
}
