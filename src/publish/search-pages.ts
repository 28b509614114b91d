import { join } from 'node:path';
import { CborReader, CborWriter } from './cbor.ts';
import { type Meta, readMeta, unpacked } from './search-packed.ts';
import { readEntry } from './search-pagefind.ts';

/** Parts a form of a word with other accents from the word; neither holds it. */
export const FORM = '\n';

/**
 * Goes on numbering words and forms of words.
 * @param texts those that are numbered already; an empty one is a number that nothing has
 */
export function openLexicon(texts: readonly string[] = []): Lexicon {
  const all = [...texts];
  const numbers = new Map(all.map((text, number) => [text, number]));
  const free = all.flatMap((text, number) => (text === '' ? number : []));
  return {
    texts: all,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = free.pop() ?? all.length;
      numbers.set(text, number);
      all[number] = text;
      return number;
    },
  };
}

/**
 * Reads what Pagefind 1.6 made of each page (pagefind/src/index/). Nothing of it depends on the other pages of that run:
 * words have the numbers of the lexicon, facts those that they have among the page's own.
 * @param folder Pagefind's output
 */
export function* readPages(folder: string, lexicon: Lexicon): Generator<Omit<IndexedPage, 'sorts'>> {
  for (const [lang, { hash }] of Object.entries(readEntry(folder).languages)) {
    const meta = readMeta(unpacked(join(folder, `pagefind.${hash}.pf_meta`)));
    const told = readTold(folder, meta.pages);
    const pages = meta.pages.map(({ words }, page) => {
      const fields = Object.keys(told[page]!.meta).toSorted(compareBytes);
      const numberOf = meta.fields.map((field) => fields.indexOf(field));
      return {
        told: told[page]!,
        words,
        fields,
        numberOf,
        terms: [] as number[],
        places: new CborWriter(1 << 10),
      };
    });
    for (const chunk of meta.chunks)
      readWords(unpacked(join(folder, `index/${chunk.hash}.pf_index`)), (text, page, from) => {
        const { terms, places, numberOf } = pages[page]!;
        terms.push(lexicon.numberOf(text));
        copyPlaces(from, places, numberOf);
      });
    for (const { told, words, fields, terms, places } of pages)
      yield {
        url: told.url,
        lang,
        words,
        fields,
        filters: told.filters,
        terms: Uint32Array.from(terms),
        places: Buffer.from(places.written()),
        told: Buffer.from(JSON.stringify(jsonOf(told))),
      };
  }
}

/** The order in which Pagefind has texts: that of their bytes in UTF-8. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** What is told of each page: it lies with that of others, or alone where a language has one page. */
function readTold(folder: string, pages: Meta['pages']): Told[] {
  const read = (name: string) =>
    JSON.parse(unpacked(join(folder, `fragment/${name}.pf_fragment`)).toString()) as unknown;
  const groups = new Map<string, Record<string, Told>>();
  return pages.map(({ hash, group }) => {
    if (group === '') return read(hash) as Told;
    const known = groups.get(group) ?? (read(group) as Record<string, Told>);
    groups.set(group, known);
    return known[hash]!;
  });
}

/** JSON as Pagefind writes it of a page that lies alone (pagefind/src/fragments/). */
function jsonOf({ url, content, word_count, filters, meta, anchors }: Told): string {
  const ordered = anchors.map(({ element, id, text, title, location }) => ({
    element,
    id,
    text,
    title,
    location,
  }));
  return JSON.stringify({ url, content, word_count, filters, meta, anchors: ordered });
}

/**
 * Copies where a word is on a page: its places in the text, then those in facts, each fact’s after its number, which is
 * written as a number below nothing.
 * @param numberOf what a fact’s number becomes
 */
function copyPlaces(from: CborReader, to: CborWriter, numberOf: readonly number[]): void {
  const start = from.at;
  from.skipNumbers();
  to.copy(from.bytes, start, from.at);
  const inFacts = from.array();
  to.array(inFacts);
  for (let left = inFacts; left > 0; left -= 1) {
    const number = from.integer();
    to.integer(number < 0 ? -1 - numberOf[-1 - number]! : number);
  }
}

/** Words and their forms, each with every page that has it; `read` reads where. */
function readWords(bytes: Buffer, read: (text: string, page: number, from: CborReader) => void): void {
  const from = new CborReader(bytes);
  const readPages = (text: string) => {
    let page = 0;
    for (let left = from.array(); left > 0; left -= 1) {
      from.array(3);
      page += from.unsigned();
      read(text, page, from);
    }
  };
  from.array(1);
  for (let words = from.array(); words > 0; words -= 1) {
    from.array(3);
    const word = from.text();
    readPages(word);
    for (let forms = from.array(); forms > 0; forms -= 1) {
      from.array(2);
      readPages(word + FORM + from.text());
    }
  }
}

/** Words, and forms of words with other accents, each after its word and `FORM`. */
export interface Lexicon {
  /** by their numbers */
  readonly texts: readonly string[];
  numberOf(text: string): number;
}

/** What Pagefind makes of a page. */
export interface IndexedPage {
  readonly url: string;
  readonly lang: string;
  /** how many it has */
  readonly words: number;
  /** the names of facts whose words are searched, in order */
  readonly fields: readonly string[];
  /** values by filter */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** what it is sorted by, by the name of the order */
  readonly sorts: Readonly<Record<string, string>>;
  /** the numbers of its words and forms of words in the lexicon */
  readonly terms: Uint32Array;
  /** for each of them two arrays of numbers: where it is in the text, and in facts, by their numbers in `fields` */
  readonly places: Buffer;
  /** what is told of the page when it is found: JSON, as a string of JavaScript */
  readonly told: Buffer;
}

/** What is told of a page. */
interface Told {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Readonly<Record<'element' | 'id' | 'text' | 'title' | 'location', unknown>>[];
}
