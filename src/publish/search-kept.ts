import { join } from 'node:path';
import { editionOf } from '#content/edition.ts';
import { keep, readKept } from '#content/kept-file.ts';
import { keepInParts, readKeptParts } from '#content/kept-parts.ts';
import { namesIn } from './file-system.ts';
import { type IndexedPage, type Lexicon, openLexicon } from './search-pages.ts';
import type { JoinedPages, PackedPiece } from './search-pieces.ts';

/** Pages, in parts: an edit changes few of them. */
const PAGES = 'searched.bin';
/** Pieces, together: an edit changes most of them. */
const PIECES = 'joined.bin';
const LINE_FEED = 10;
/** The program that what is kept is of. */
const edition = editionOf(
  ...namesIn(import.meta.dirname)
    .filter((name) => /^(?:search-.+|cbor|byte-writer)\.ts$/.test(name))
    .map((name) => join(import.meta.dirname, name)),
);

/**
 * Opens what earlier runs kept of a search index in a cache folder: pages by the keys of their documents, in `searched.bin`
 * and its parts, and packed pieces by their checksums, in `joined.bin`. What is missing, damaged or of another edition of
 * the program counts as not kept.
 */
export function openKeptSearch(folder: string): KeptSearch {
  const path = join(folder, PAGES);
  const before = readKeptParts(path, edition ?? '');
  const lexicon = openLexicon(
    before.head.length === 0 ? [] : (JSON.parse(before.head.toString()) as string[]),
  );
  const joined = readJoined(folder);
  const texts = new Map(
    [...joined.values()].flatMap(({ pieces }) => pieces.map(({ sum, text }) => [sum, text])),
  );
  return {
    lexicon,
    pageOf(key) {
      const kept = before.entries.get(key);
      return kept && pageIn(kept);
    },
    joinedOf: (key) => joined.get(key),
    pieceOf: (sum) => texts.get(sum),
    keep(pages, languages) {
      if (edition === undefined) return;
      const entries = Array.from(pages, ([key, page]) => [key, () => bytesOf(page)] as const);
      keepInParts(path, edition, new Map(entries), before, (isWhole) =>
        Buffer.from(JSON.stringify(isWhole ? textsOf(pages.values(), lexicon) : lexicon.texts)),
      );
      const isSame = languages.size === joined.size && [...languages.keys()].every((key) => joined.has(key));
      if (!isSame) keepJoined(folder, edition, languages);
    },
  };
}

/** The pieces of languages, by the keys of all documents of each. */
function readJoined(folder: string): ReadonlyMap<string, JoinedPages> {
  const bytes = edition === undefined ? undefined : readKept(join(folder, PIECES), edition);
  if (!bytes) return new Map();
  let at = bytes.indexOf(LINE_FEED) + 1;
  const languages = JSON.parse(bytes.toString('utf8', 0, at)) as Languages;
  return new Map(
    languages.map(({ key, words, pieces }) => [
      key,
      {
        words,
        pieces: pieces.map(({ size, ...piece }) => ({ ...piece, text: bytes.subarray(at, (at += size)) })),
      },
    ]),
  );
}

function keepJoined(folder: string, edition: string, languages: ReadonlyMap<string, JoinedPages>): void {
  const head: Languages = Array.from(languages, ([key, { words, pieces }]) => ({
    key,
    words,
    pieces: pieces.map(({ text, ...piece }) => ({ ...piece, size: text.length })),
  }));
  const texts = [...languages.values()].flatMap(({ pieces }) => pieces.map(({ text }) => text));
  keep(join(folder, PIECES), edition, [Buffer.from(`${JSON.stringify(head)}\n`), ...texts]);
}

/** The words of a lexicon, without those that no page says any more. */
function textsOf(pages: Iterable<IndexedPage>, { texts }: Lexicon): string[] {
  const used = new Uint8Array(texts.length);
  for (const { terms } of pages) for (const term of terms) used[term] = 1;
  return texts.map((text, number) => (used[number] === 1 ? text : ''));
}

/** A line of facts, then the terms, where the page has each, and what is told of it. */
function bytesOf({ terms, places, told, ...facts }: IndexedPage): Uint8Array[] {
  const line: Line = { facts, terms: terms.byteLength, places: places.length };
  return [
    Buffer.from(`${JSON.stringify(line)}\n`),
    Buffer.from(terms.buffer, terms.byteOffset, terms.byteLength),
    places,
    told,
  ];
}

function pageIn(bytes: Buffer): IndexedPage {
  const from = bytes.indexOf(LINE_FEED) + 1;
  const { facts, terms, places } = JSON.parse(bytes.toString('utf8', 0, from)) as Line;
  const at = from + terms;
  return {
    ...facts,
    // Numbers lie in a file where its bytes happen to, and in memory where theirs may.
    terms: new Uint32Array(Uint8Array.prototype.slice.call(bytes, from, at).buffer),
    places: bytes.subarray(at, at + places),
    told: bytes.subarray(at + places),
  };
}

/** What is kept of a search index. */
export interface KeptSearch {
  readonly lexicon: Lexicon;
  /** @param key of a page’s document */
  pageOf(this: void, key: string): IndexedPage | undefined;
  /** @param key of all documents of a language */
  joinedOf(this: void, key: string): JoinedPages | undefined;
  /** The text of a packed piece. @param sum of what was packed */
  pieceOf(this: void, sum: string): Buffer | undefined;
  /**
   * Keeps what an index is made of for the next run.
   * @param pages by the keys of their documents @param languages by the keys of all of their documents
   */
  keep(
    this: void,
    pages: ReadonlyMap<string, IndexedPage>,
    languages: ReadonlyMap<string, JoinedPages>,
  ): void;
}

/** What is kept of a page, beside its bytes. */
interface Line {
  readonly facts: Omit<IndexedPage, 'terms' | 'places' | 'told'>;
  /** how many bytes */
  readonly terms: number;
  readonly places: number;
}

/** The first line of the pieces. */
type Languages = readonly {
  readonly key: string;
  readonly words: number;
  readonly pieces: readonly (Omit<PackedPiece, 'text'> & { readonly size: number })[];
}[];
