import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CborReader, CborWriter } from './cbor.ts';
import { SIGNATURE } from './search-names.ts';

/**
 * Reads what Pagefind 1.6 wrote, and puts it into one order: Pagefind numbers pages as the disk happens to list their
 * files, and names fragments as it meets them; here pages go by their address, and everything is named by its number.
 * Nothing else changes: words, places and filters stay as they were found (pagefind/src/index/, pagefind_web/src/).
 * @param folder Pagefind’s output
 * @returns the pieces that a search asks for, one after the other: they are too many to be held at once
 */
export function* readPieces(folder: string): Generator<Piece> {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => compare(a, b));
  for (const [lang, { hash }] of languages) yield* piecesOf(folder, lang, hash);
  for (const wasm of new Set(['unknown', ...languages.flatMap(([, { wasm }]) => wasm ?? [])]))
    yield { name: `wasm.${wasm}.pagefind`, content: readFileSync(join(folder, `wasm.${wasm}.pagefind`)) };
  const named = Object.fromEntries(languages.map(([lang, language]) => [lang, { ...language, hash: lang }]));
  yield {
    name: 'pagefind-entry.json',
    content: Buffer.from(JSON.stringify({ ...entry, languages: named })),
  };
}

function* piecesOf(folder: string, lang: string, hash: string): Generator<Piece> {
  const read = (name: string) => unpacked(join(folder, name));
  const meta = readMeta(read(`pagefind.${hash}.pf_meta`));
  const fragments = meta.pages.map((page) => read(`fragment/${page.hash}.pf_fragment`));
  const addresses = fragments.map((fragment) => (JSON.parse(fragment.toString()) as { url: string }).url);
  const order = addresses.map((_, page) => page).toSorted((a, b) => compare(addresses[a]!, addresses[b]!));
  const numberOf = new Uint32Array(order.length);
  for (const [number, page] of order.entries()) numberOf[page] = number;

  const name = (number: number) => `${lang}_${number}`;
  for (const [number, page] of order.entries())
    yield { name: `fragment/${name(number)}.pf_fragment`, content: fragments[page]!.toString() };
  for (const [number, chunk] of meta.chunks.entries())
    yield {
      name: `index/${name(number)}.pf_index`,
      content: packed(reorderWords(read(`index/${chunk.hash}.pf_index`), numberOf)),
    };
  const filters = meta.filters.toSorted((a, b) => compare(a.filter, b.filter));
  for (const [number, filter] of filters.entries())
    yield {
      name: `filter/${name(number)}.pf_filter`,
      content: packed(reorderFilter(read(`filter/${filter.hash}.pf_filter`), numberOf)),
    };
  const ordered = {
    ...meta,
    pages: order.map((page, number) => ({ ...meta.pages[page]!, hash: name(number) })),
    chunks: meta.chunks.map((chunk, number) => ({ ...chunk, hash: name(number) })),
    filters: filters.map(({ filter }, number) => ({ filter, hash: name(number) })),
    sorts: meta.sorts.map(({ sort, pages }) => ({ sort, pages: pages.map((page) => numberOf[page]!) })),
  };
  yield { name: `pagefind.${lang}.pf_meta`, content: packed(writeMeta(ordered)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unpacked(path: string): Buffer {
  const piece = gunzipSync(readFileSync(path));
  if (piece.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`Pagefind wrote ${path} in a form that isn’t known.`);
  return piece.subarray(SIGNATURE.length);
}

function packed(piece: Buffer): Buffer {
  const bytes = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), piece]));
  // The system that packed it (RFC 1952, 2.3): none.
  bytes[9] = 255;
  return bytes;
}

function readMeta(bytes: Buffer): Meta {
  const from = new CborReader(bytes);
  const struct = <T>(items: number, read: () => T): T => {
    from.array(items);
    return read();
  };
  return struct(6, () => ({
    version: from.text(),
    pages: from.list(() =>
      struct(3, () => ({ hash: from.text(), words: from.unsigned(), note: from.text() })),
    ),
    chunks: from.list(() => struct(3, () => ({ from: from.text(), to: from.text(), hash: from.text() }))),
    filters: from.list(() => struct(2, () => ({ filter: from.text(), hash: from.text() }))),
    sorts: from.list(() => struct(2, () => ({ sort: from.text(), pages: from.list(() => from.unsigned()) }))),
    fields: from.list(() => from.text()),
  }));
}

function writeMeta({ version, pages, chunks, filters, sorts, fields }: Meta): Buffer {
  const to = new CborWriter();
  const texts = (...values: string[]) => {
    for (const value of values) to.text(value);
  };
  to.array(6);
  to.text(version);
  to.list(pages, ({ hash, words, note }) => {
    to.array(3);
    to.text(hash);
    to.unsigned(words);
    to.text(note);
  });
  to.list(chunks, (chunk) => {
    to.array(3);
    texts(chunk.from, chunk.to, chunk.hash);
  });
  to.list(filters, ({ filter, hash }) => {
    to.array(2);
    texts(filter, hash);
  });
  to.list(sorts, ({ sort, pages }) => {
    to.array(2);
    to.text(sort);
    to.list(pages, (page) => to.unsigned(page));
  });
  to.list(fields, (field) => to.text(field));
  return to.written();
}

/** Words, each with the pages that have it and with forms of it that have other accents. */
function reorderWords(bytes: Buffer, numberOf: Uint32Array): Buffer {
  const from = new CborReader(bytes);
  const to = new CborWriter();
  from.array(1);
  to.array(1);
  const words = from.list(() => {
    from.array(3);
    const word = readWord(from, numberOf);
    const forms = from.list(() => {
      from.array(2);
      return readWord(from, numberOf);
    });
    return { word, forms: forms.toSorted((a, b) => compare(a.text, b.text)) };
  });
  to.list(words, ({ word, forms }) => {
    to.array(3);
    writeWord(to, bytes, word);
    to.list(forms, (form) => {
      to.array(2);
      writeWord(to, bytes, form);
    });
  });
  return to.written();
}

function readWord(from: CborReader, numberOf: Uint32Array): Word {
  const text = from.text();
  let page = 0;
  const places = from.list(() => {
    from.array(3);
    page += from.unsigned();
    const start = from.at;
    from.skipNumbers();
    from.skipNumbers();
    return { page: numberOf[page]!, start, end: from.at };
  });
  return { text, places: places.toSorted((a, b) => a.page - b.page) };
}

function writeWord(to: CborWriter, bytes: Buffer, { text, places }: Word): void {
  to.text(text);
  let last = 0;
  to.list(places, ({ page, start, end }) => {
    to.array(3);
    to.unsigned(page - last);
    to.copy(bytes, start, end);
    last = page;
  });
}

/** The values of a filter, each with its pages. */
function reorderFilter(bytes: Buffer, numberOf: Uint32Array): Buffer {
  const from = new CborReader(bytes);
  const to = new CborWriter();
  from.array(2);
  to.array(2);
  to.text(from.text());
  const values = from.list(() => {
    from.array(2);
    return { value: from.text(), pages: from.list(() => numberOf[from.unsigned()]!) };
  });
  to.list(
    values.toSorted((a, b) => compare(a.value, b.value)),
    ({ value, pages }) => {
      to.array(2);
      to.text(value);
      to.list(
        pages.toSorted((a, b) => a - b),
        (page) => to.unsigned(page),
      );
    },
  );
  return to.written();
}

/** A piece of a search index. */
export interface Piece {
  /** What the engine calls it. */
  readonly name: string;
  /** Its bytes, packed as the engine takes them; what is told of a page that was found, as JSON. */
  readonly content: Buffer | string;
}

interface Entry {
  readonly languages: Record<string, { readonly hash: string; readonly wasm: string | null }>;
}

/** What the engine reads first (pagefind/src/index/index_metadata.rs). */
interface Meta {
  readonly version: string;
  /** What `note` is for isn’t known: version 1.6 leaves it empty. */
  readonly pages: readonly { readonly hash: string; readonly words: number; readonly note: string }[];
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly hash: string }[];
  readonly filters: readonly { readonly filter: string; readonly hash: string }[];
  readonly sorts: readonly { readonly sort: string; readonly pages: readonly number[] }[];
  readonly fields: readonly string[];
}

/** A word, and for each page that has it, where what Pagefind wrote of its places there begins and ends. */
interface Word {
  readonly text: string;
  readonly places: readonly { readonly page: number; readonly start: number; readonly end: number }[];
}
