import { hash } from 'node:crypto';
import type { CborWriter } from './cbor.ts';
import { listPages, type PageList } from './search-lists.ts';
import { type Meta, openWriter, packed, writeMeta } from './search-packed.ts';
import { compareBytes, FORM, type IndexedPage, type Lexicon } from './search-pages.ts';

/** How many numbers there are about words before the next piece begins (pagefind/src/options.rs). */
const CHUNK = 20_000;

/**
 * Joins the pages of one language to what a search asks for, as Pagefind 1.6 would (pagefind/src/index/mod.rs): the same
 * words with the same places lie together in one piece. But pages have the numbers of the order that they are given in,
 * and pieces are named by their numbers, where Pagefind numbers pages as the disk happens to list them.
 * @param version Pagefind’s
 * @param known gives a piece that was packed before, by its checksum: packing takes longer than all the rest
 */
export function joinPages(
  lang: string,
  pages: readonly IndexedPage[],
  lexicon: Lexicon,
  version: string,
  known: (sum: string) => Buffer | undefined = () => undefined,
): JoinedPages {
  const name = (number: number) => `${lang}_${number}`;
  const fields = [...new Set(pages.flatMap((page) => page.fields))].toSorted(compareBytes);
  const words = wordsOf(pages, fields, lexicon);
  const chunks = chunksOf(words);
  const filters = filtersOf(pages);
  const meta: Meta = {
    version,
    pages: pages.map((page, number) => ({ hash: name(number), words: page.words, group: '' })),
    chunks: rangesOf(chunks).map(({ from, to }, number) => ({ from, to, hash: name(number) })),
    filters: filters.map(([filter], number) => ({ filter, hash: name(number) })),
    sorts: sortsOf(pages),
    fields,
  };
  const written = openWriter();
  const pieceOf = (name: string, write: (to: CborWriter) => void): PackedPiece => {
    const bytes = written(write);
    const sum = hash('sha256', bytes, 'base64url');
    const text = known(sum);
    return { ...(text ? { name, call: 'take', text } : takenPiece(name, packed(bytes))), sum };
  };
  return {
    words: words.length,
    pieces: [
      ...chunks.map((chunk, number) =>
        pieceOf(`index/${name(number)}.pf_index`, (to) => writeWords(to, chunk)),
      ),
      ...filters.map((filter, number) =>
        pieceOf(`filter/${name(number)}.pf_filter`, (to) => writeFilter(to, filter)),
      ),
      pieceOf(`pagefind.${lang}.pf_meta`, (to) => writeMeta(to, meta)),
    ],
  };
}

/** The pieces that tell of each page. */
export function* tellPages(lang: string, pages: readonly IndexedPage[]): Generator<Piece> {
  for (const [number, { told }] of pages.entries())
    yield { name: `fragment/${lang}_${number}.pf_fragment`, call: 'tell', text: told };
}

/** A piece of these bytes. */
export function takenPiece(name: string, bytes: Buffer): Piece {
  return { name, call: 'take', text: Buffer.from(`"${bytes.toString('base64')}"`, 'latin1') };
}

/** All words of the pages in order, with the pages that have each. */
function wordsOf(pages: readonly IndexedPage[], fields: readonly string[], lexicon: Lexicon): Word[] {
  const lists = listPages(pages, fields, lexicon.texts.length);
  const words = new Map<string, Word>();
  for (const [term, list] of lists.entries()) {
    if (list === undefined) continue;
    const [text, form] = lexicon.texts[term]!.split(FORM) as [string, string?];
    const word = words.get(text) ?? { text, list: undefined, forms: [] };
    words.set(text, word);
    if (form === undefined) word.list = list;
    else word.forms.push({ text: form, list });
  }
  return inOrder([...words.values()]);
}

/** In the order of their texts’ bytes. */
function inOrder<T extends { readonly text: string }>(items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: Buffer.from(item.text).toString('latin1') }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = CHUNK;
  for (const word of words) {
    if (size >= CHUNK) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)!.push(word);
    size += word.list?.numbers ?? 0;
    for (const form of word.forms) size += 1 + form.list.numbers;
  }
  return chunks;
}

/** Between which words each piece’s lie: as short as tells it from those beside it. */
function rangesOf(chunks: readonly (readonly Word[])[]): { from: string; to: string }[] {
  const ranges = chunks.map((words) => ({ from: words[0]!.text, to: words.at(-1)!.text }));
  for (const [number, next] of ranges.entries()) {
    const range = ranges[number - 1];
    if (!range) continue;
    const [last, first] = [[...range.to], [...next.from]];
    const alike = first.findIndex((char, at) => char !== last[at]);
    const common = (alike === -1 ? first.length : alike) + 1;
    const to = last.slice(0, common).join('');
    if (compareBytes(to, range.from) >= 0) range.to = to;
    next.from = first.slice(0, common).join('');
  }
  return ranges;
}

function writeWords(to: CborWriter, words: readonly Word[]): void {
  const writePages = (list: PageList | undefined) => {
    to.array(list?.pages ?? 0);
    if (list) to.copy(list.written, 0, list.written.length);
  };
  to.array(1);
  to.list(words, ({ text, list, forms }) => {
    to.array(3);
    to.text(text);
    writePages(list);
    to.list(inOrder(forms), (form) => {
      to.array(2);
      to.text(form.text);
      writePages(form.list);
    });
  });
}

/** The values of each filter with the pages that have them, in order. */
function filtersOf(
  pages: readonly IndexedPage[],
): [filter: string, values: [value: string, pages: number[]][]][] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [number, page] of pages.entries())
    for (const [filter, values] of Object.entries(page.filters)) {
      const known = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, known);
      for (const value of values) {
        const having = known.get(value);
        if (having) having.push(number);
        else known.set(value, [number]);
      }
    }
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => compareBytes(a, b);
  return [...filters]
    .map(([filter, values]): [string, [string, number[]][]] => [filter, [...values].toSorted(byName)])
    .toSorted(byName);
}

function writeFilter(to: CborWriter, [filter, values]: ReturnType<typeof filtersOf>[number]): void {
  to.array(2);
  to.text(filter);
  to.list(values, ([value, pages]) => {
    to.array(2);
    to.text(value);
    to.list(pages, (page) => to.unsigned(page));
  });
}

/** Pages in the order of each thing that they are sorted by; those that are alike in it in the order of their numbers. */
function sortsOf(pages: readonly IndexedPage[]): Meta['sorts'] {
  const sorts = [...new Set(pages.flatMap((page) => Object.keys(page.sorts)))].toSorted(compareBytes);
  return sorts.map((sort) => {
    const valued = pages.flatMap((page, number) => {
      const text = page.sorts[sort];
      return text === undefined ? [] : { text, number };
    });
    return { sort, pages: inOrder(valued).map(({ number }) => number) };
  });
}

/** A piece of a search index. */
export interface Piece {
  /** What the engine calls it. */
  readonly name: string;
  /** How a script gives it: its bytes as the engine takes them, in base64, or what is told of a page, as JSON. */
  readonly call: 'take' | 'tell';
  /** Either, as a string of JavaScript. */
  readonly text: Buffer;
}

/** The index of the pages of one language, but for what is told of them. */
export interface JoinedPages {
  /** how many there are */
  readonly words: number;
  readonly pieces: readonly PackedPiece[];
}

/** A piece that was packed. */
export interface PackedPiece extends Piece {
  /** the checksum of what was packed */
  readonly sum: string;
}

/** A word, the pages that have it as it is, and those that have other forms of it. */
interface Word {
  readonly text: string;
  list: PageList | undefined;
  readonly forms: { readonly text: string; readonly list: PageList }[];
}
