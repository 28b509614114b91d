import { hash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type IndexedPage, type Lexicon, openLexicon } from './search-pages.ts';
import type { JoinedPages } from './search-pieces.ts';

const FILE = 'searched.bin';
/** What a process writes before it takes its place. */
const UNFINISHED = /^searched\.bin\.\d+$/;
const LINE_FEED = 10;
/** The program that what is kept is of: its own files, its packages and Node, as they were when it was loaded. */
const edition = editionOf(import.meta.dirname);

/**
 * Reads what an earlier run kept of a search index, in `searched.bin` in a cache folder. What is missing, damaged or of
 * another edition of the program counts as not kept.
 */
export function readKept(folder: string): KeptSearch {
  const bytes = readWhole(join(folder, FILE));
  if (!bytes) return { lexicon: openLexicon(), pages: new Map(), joined: new Map() };
  let at = bytes.indexOf(LINE_FEED) + 1;
  const { texts, pages, joined } = JSON.parse(bytes.toString('utf8', 0, at)) as Head;
  const take = (size: number) => bytes.subarray(at, (at += size));
  return {
    lexicon: openLexicon(texts),
    pages: new Map(
      pages.map(({ key, facts, sizes: [terms, places, told] }) => [
        key,
        { ...facts, terms: numbersIn(take(terms)), places: take(places), told: take(told) },
      ]),
    ),
    joined: new Map(
      joined.map(({ key, words, pieces }) => [
        key,
        { words, pieces: pieces.map(([name, size]) => ({ name, packed: take(size) })) },
      ]),
    ),
  };
}

/** Keeps all of it for the next run, or nothing: a run beside this one reads the old file or the new one. */
export function saveKept(folder: string, { lexicon, pages, joined }: KeptSearch): void {
  if (edition === undefined) return;
  // Words that no page has any more aren’t kept.
  const used = openLexicon();
  const numbers = new Int32Array(lexicon.texts.length).fill(-1);
  const numberOf = (term: number) => {
    if (numbers[term] === -1) numbers[term] = used.numberOf(lexicon.texts[term]!);
    return numbers[term]!;
  };
  const parts: Buffer[] = [];
  const put = (part: Buffer) => {
    parts.push(part);
    return part.length;
  };
  const head: Head = {
    pages: Array.from(pages, ([key, { terms, places, told, ...facts }]) => ({
      key,
      facts,
      sizes: [put(Buffer.from(terms.map(numberOf).buffer)), put(places), put(told)],
    })),
    joined: Array.from(joined, ([key, { words, pieces }]) => ({
      key,
      words,
      pieces: pieces.map(({ name, packed }) => [name, put(packed)]),
    })),
    texts: used.texts,
  };
  try {
    writeWhole(folder, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]));
  } catch {
    // The next run indexes again: where nothing can be kept, the site can still be searched.
  }
}

function writeWhole(folder: string, bytes: Buffer): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (UNFINISHED.test(name)) rmSync(join(folder, name), { force: true });
  const unfinished = join(folder, `${FILE}.${process.pid}`);
  writeFileSync(unfinished, headLineOf(bytes));
  appendFileSync(unfinished, bytes);
  renameSync(unfinished, join(folder, FILE));
}

/** All below the first line, if that says what it must. */
function readWhole(path: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf(LINE_FEED) + 1;
  const rest = bytes.subarray(end);
  return edition !== undefined && bytes.toString('latin1', 0, end) === headLineOf(rest) ? rest : undefined;
}

function headLineOf(bytes: Buffer): string {
  return `${edition} ${hash('sha256', bytes, 'base64url')}\n`;
}

/** Numbers lie in a file where its bytes happen to, and in memory where theirs may. */
function numbersIn(bytes: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}

/** Undefined where the program's files can't be told, as in a bundle: then nothing is kept. */
function editionOf(folder: string): string | undefined {
  const lock = join(folder, '../../package-lock.json');
  if (!existsSync(join(folder, 'search-kept.ts')) || !existsSync(lock)) return undefined;
  const own = readdirSync(folder).filter((name) => /^(?:search-.+|cbor)\.ts$/.test(name));
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

/** The first line; the bytes of pages and pieces follow in their order. */
interface Head {
  readonly texts: readonly string[];
  readonly pages: readonly {
    readonly key: string;
    readonly facts: Omit<IndexedPage, 'terms' | 'places' | 'told'>;
    readonly sizes: readonly [terms: number, places: number, told: number];
  }[];
  readonly joined: readonly {
    readonly key: string;
    readonly words: number;
    readonly pieces: readonly (readonly [name: string, size: number])[];
  }[];
}
