import { ARRAY, CborReader, headLength, headLengthOf, NEGATIVE, UNSIGNED, writeHead } from './cbor.ts';
import type { IndexedPage } from './search-pages.ts';

/** How many kinds of facts there may be, so that the number of each is one byte. */
const MOST_FIELDS = 24;

/**
 * Turns the words of pages into the pages of words: all that there are of one language. There are millions, so that bytes
 * are moved rather than read: a first round tells how long each list is, a second writes each to its place.
 * @param pages by their numbers
 * @param fields the names of facts whose words are searched, by the numbers that they get
 * @param terms how many words and forms of words the lexicon has
 * @returns by their numbers there; undefined where no page has one
 */
export function listPages(
  pages: readonly IndexedPage[],
  fields: readonly string[],
  terms: number,
): (PageList | undefined)[] {
  if (fields.length > MOST_FIELDS)
    throw new Error(
      `Pages have ${fields.length} kinds of facts that are searched, more than ${MOST_FIELDS}.`,
    );
  const counts = new Uint32Array(terms);
  const numbers = new Uint32Array(terms);
  const lengths = new Uint32Array(terms);
  const last = new Uint32Array(terms);
  for (const [number, page] of pages.entries()) {
    const from = new CborReader(page.places);
    for (const term of page.terms) {
      const start = from.at;
      numbers[term]! += 1 + from.skipNumbers() + from.skipNumbers();
      lengths[term]! += 1 + headLengthOf(number - last[term]!) + from.at - start;
      counts[term]! += 1;
      last[term] = number;
    }
  }

  const ends = new Uint32Array(terms);
  let total = 0;
  for (const [term, length] of lengths.entries()) {
    ends[term] = total;
    total += length;
  }
  const written = Buffer.allocUnsafe(total);
  last.fill(0);
  for (const [number, page] of pages.entries()) {
    const from = new CborReader(page.places);
    const numberOf = page.fields.map((field) => fields.indexOf(field));
    for (const term of page.terms) {
      const start = from.at;
      from.skipNumbers();
      const facts = from.at;
      const hasFacts = from.skipNumbers() > 0;
      let at = writeHead(written, ends[term]!, ARRAY, 3);
      at = writeHead(written, at, UNSIGNED, number - last[term]!);
      const moved = at - start;
      for (let byte = start; byte < from.at; byte += 1) written[byte + moved] = page.places[byte]!;
      ends[term] = from.at + moved;
      if (hasFacts) renumber(written, facts + moved, ends[term]!, numberOf);
      last[term] = number;
    }
  }
  return Array.from(counts, (count, term) =>
    count === 0
      ? undefined
      : {
          pages: count,
          numbers: numbers[term]!,
          written: written.subarray(ends[term]! - lengths[term]!, ends[term]),
        },
  );
}

/** Gives facts other numbers in an array that says where in each a word is. */
function renumber(bytes: Buffer, start: number, end: number, numberOf: readonly number[]): void {
  for (let at = start + headLength(bytes[start]!); at < end; at += headLength(bytes[at]!))
    if (bytes[at]! >> 5 === NEGATIVE) writeHead(bytes, at, NEGATIVE, numberOf[bytes[at]! & 31]!);
}

/** The pages that have a word. */
export interface PageList {
  readonly pages: number;
  /** how many numbers are said of them */
  readonly numbers: number;
  /** each page’s distance from the one before it, and where on it the word is */
  readonly written: Buffer;
}
