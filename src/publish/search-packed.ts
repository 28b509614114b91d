import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CborReader, CborWriter } from './cbor.ts';
import { SIGNATURE } from './search-names.ts';

/** How much pains are taken: a third less time than by default, and a hundredth more bytes. */
const LEVEL = 5;

/** Reads a piece that Pagefind wrote. @throws Error where it isn't in the form that Pagefind 1.6 writes */
export function unpacked(path: string): Buffer {
  const piece = gunzipSync(readFileSync(path));
  if (piece.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`Pagefind wrote ${path} in a form that isn’t known.`);
  return piece.subarray(SIGNATURE.length);
}

/**
 * Writes pieces, one after the other, as the engine knows them, not yet packed.
 * @returns what gives the bytes that `write` writes, until it is asked for others
 */
export function openWriter(): (write: (to: CborWriter) => void) => Buffer {
  const to = new CborWriter();
  const signature = Buffer.from(SIGNATURE);
  return (write) => {
    to.clear();
    to.copy(signature, 0, signature.length);
    write(to);
    return to.written();
  };
}

/** Packs a piece, as the engine takes it. */
export function packed(piece: Buffer): Buffer {
  const bytes = gzipSync(piece, { level: LEVEL });
  // The system that packed it (RFC 1952, 2.3): none.
  bytes[9] = 255;
  return bytes;
}

export function readMeta(bytes: Buffer): Meta {
  const from = new CborReader(bytes);
  const struct = <T>(items: number, read: () => T): T => {
    from.array(items);
    return read();
  };
  return struct(6, () => ({
    version: from.text(),
    pages: from.list(() =>
      struct(3, () => ({ hash: from.text(), words: from.unsigned(), group: from.text() })),
    ),
    chunks: from.list(() => struct(3, () => ({ from: from.text(), to: from.text(), hash: from.text() }))),
    filters: from.list(() => struct(2, () => ({ filter: from.text(), hash: from.text() }))),
    sorts: from.list(() => struct(2, () => ({ sort: from.text(), pages: from.list(() => from.unsigned()) }))),
    fields: from.list(() => from.text()),
  }));
}

export function writeMeta(to: CborWriter, { version, pages, chunks, filters, sorts, fields }: Meta): void {
  const texts = (...values: string[]) => {
    to.array(values.length);
    for (const value of values) to.text(value);
  };
  to.array(6);
  to.text(version);
  to.list(pages, ({ hash, words, group }) => {
    to.array(3);
    to.text(hash);
    to.unsigned(words);
    to.text(group);
  });
  to.list(chunks, (chunk) => texts(chunk.from, chunk.to, chunk.hash));
  to.list(filters, ({ filter, hash }) => texts(filter, hash));
  to.list(sorts, ({ sort, pages }) => {
    to.array(2);
    to.text(sort);
    to.list(pages, (page) => to.unsigned(page));
  });
  to.list(fields, (field) => to.text(field));
}

/** What the engine reads first (pagefind/src/index/index_metadata.rs). */
export interface Meta {
  /** of Pagefind */
  readonly version: string;
  /** Pages by their numbers; what is told of one lies in a piece of its own, or in one with others if that is named. */
  readonly pages: readonly { readonly hash: string; readonly words: number; readonly group: string }[];
  /** Where words lie: each piece holds those between two. */
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly hash: string }[];
  readonly filters: readonly { readonly filter: string; readonly hash: string }[];
  /** The numbers of the pages that have a value to be sorted by, in that order. */
  readonly sorts: readonly { readonly sort: string; readonly pages: readonly number[] }[];
  /** The names of facts whose words are searched. */
  readonly fields: readonly string[];
}
