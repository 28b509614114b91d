import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep, readKept } from '#content/kept-file.ts';
import { type IndexedPage, type Lexicon, openLexicon } from './search-pages.ts';
import type { JoinedPages, PackedPiece } from './search-pieces.ts';

const FILE = 'searched.bin';
const LINE_FEED = 10;
/** How many bytes a number of a word has. */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;
/** The program that what is kept is of: its own files, its packages and Node, as they were when it was loaded. */
const edition = editionOf(import.meta.dirname);

/**
 * Reads what an earlier run kept of a search index, in `searched.bin` in a cache folder. What is missing, damaged or of
 * another edition of the program counts as not kept.
 */
export function readKeptSearch(folder: string): KeptSearch {
  const bytes = edition === undefined ? undefined : readKept(join(folder, FILE), edition);
  if (!bytes) return { lexicon: openLexicon(), pages: new Map(), joined: new Map() };
  let at = bytes.indexOf(LINE_FEED) + 1;
  const { texts, pages, joined } = JSON.parse(bytes.toString('utf8', 0, at)) as Head;
  const take = (size: number) => bytes.subarray(at, (at += size));
  const terms = numbersIn(take(pages.reduce((sum, page) => sum + page.terms, 0) * NUMBER));
  let term = 0;
  return {
    lexicon: openLexicon(texts),
    pages: new Map(
      pages.map(({ key, facts, terms: count, places, told }) => [
        key,
        { ...facts, terms: terms.subarray(term, (term += count)), places: take(places), told: take(told) },
      ]),
    ),
    joined: new Map(
      joined.map(({ key, words, pieces }) => [
        key,
        { words, pieces: pieces.map(({ size, ...piece }) => ({ ...piece, text: take(size) })) },
      ]),
    ),
  };
}

/** Keeps all of it for the next run, or nothing: a run beside this one reads the old file or the new one. */
export function keepSearch(folder: string, { lexicon, pages, joined }: KeptSearch): void {
  if (edition === undefined) return;
  const all = [...pages.values()];
  const used = new Uint8Array(lexicon.texts.length);
  for (const { terms } of all) for (const term of terms) used[term] = 1;
  const head: Head = {
    // What no page says any more isn’t kept.
    texts: lexicon.texts.map((text, number) => (used[number] === 1 ? text : '')),
    pages: Array.from(pages, ([key, { terms, places, told, ...facts }]) => ({
      key,
      facts,
      terms: terms.length,
      places: places.length,
      told: told.length,
    })),
    joined: Array.from(joined, ([key, { words, pieces }]) => ({
      key,
      words,
      pieces: pieces.map(({ text, ...piece }) => ({ ...piece, size: text.length })),
    })),
  };
  const parts = [
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...all.map(({ terms }) => Buffer.from(terms.buffer, terms.byteOffset, terms.byteLength)),
    ...all.flatMap(({ places, told }) => [places, told]),
    ...Array.from(joined.values(), ({ pieces }) => pieces.map(({ text }) => text)).flat(),
  ];
  keep(join(folder, FILE), edition, parts);
}

/** Numbers lie in a file where its bytes happen to, and in memory where theirs may. */
function numbersIn(bytes: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}

/** Undefined where the program's files can't be told, as in a bundle: then nothing is kept. */
function editionOf(folder: string): string | undefined {
  const lock = join(folder, '../../package-lock.json');
  if (!existsSync(join(folder, 'search-kept.ts')) || !existsSync(lock)) return undefined;
  const own = readdirSync(folder).filter((name) => /^(?:search-.+|cbor|byte-writer)\.ts$/.test(name));
  const paths = [lock, ...own.toSorted().map((name) => join(folder, name))];
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  return hash('sha256', [process.version, process.arch, ...texts].join('\0'), 'base64url');
}

/** What is kept of a search index. */
export interface KeptSearch {
  readonly lexicon: Lexicon;
  /** by the keys of their documents */
  readonly pages: ReadonlyMap<string, IndexedPage>;
  /** by the key of all pages of a language */
  readonly joined: ReadonlyMap<string, JoinedPages>;
}

/** The first line. Below it are the terms of all pages, where each has them and what is told of it, and the pieces. */
interface Head {
  readonly texts: readonly string[];
  readonly pages: readonly {
    readonly key: string;
    readonly facts: Omit<IndexedPage, 'terms' | 'places' | 'told'>;
    /** how many */
    readonly terms: number;
    /** how many bytes */
    readonly places: number;
    readonly told: number;
  }[];
  readonly joined: readonly {
    readonly key: string;
    readonly words: number;
    readonly pieces: readonly (Omit<PackedPiece, 'text'> & { readonly size: number })[];
  }[];
}
