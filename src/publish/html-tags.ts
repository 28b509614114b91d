import { QuoteType, Tokenizer } from 'htmlparser2';

/** What stands between an attribute’s name and its value. */
const VALUE = /\s*=\s*["']?/y;

const nothing = () => {};

/**
 * Reads the tags of an HTML document in their order, once for all who want to know of them. Texts, comments and what
 * stands in scripts and styles are passed over; nothing is repaired.
 * @param html a finished page
 * @param readers each gets every tag
 */
export function readTags(html: string, readers: readonly TagReader[]): void {
  let tag: { name: string; from: number; attributes: Attribute[] } = { name: '', from: 0, attributes: [] };
  let name = '';
  let value = '';
  let from = 0;
  let nameEnd = 0;
  const open = (at: number, closed: boolean) => {
    const opened = { ...tag, to: at + 1, closed };
    for (const reader of readers) reader.open(opened);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), from: start - 1, attributes: [] };
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
        value = '';
        from = start;
        nameEnd = end;
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend(quote, to) {
        const quoted = quote === QuoteType.Double || quote === QuoteType.Single;
        VALUE.lastIndex = nameEnd;
        const start = nameEnd + (VALUE.exec(html)?.[0].length ?? 0);
        tag.attributes.push({ name, value, from, to, start, end: quoted ? to - 1 : to, quoted });
      },
      onopentagend: (at) => open(at, false),
      onselfclosingtag: (at) => open(at, true),
      onclosetag(start, end) {
        const closed = {
          name: html.slice(start, end).toLowerCase(),
          from: html.lastIndexOf('<', start),
          to: html.indexOf('>', end) + 1,
        };
        for (const reader of readers) reader.close?.(closed);
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** What wants to know of the tags of a document. */
export interface TagReader {
  open(this: void, tag: Tag): void;
  close?(this: void, tag: ClosingTag): void;
}

/** An opening tag as it is written. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** Where it begins and ends in the document, brackets and all. */
  readonly from: number;
  readonly to: number;
  /** Whether it ends with `/>`. */
  readonly closed: boolean;
}

export interface ClosingTag {
  /** In lower case. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** With its entities decoded; empty where there is none. */
  readonly value: string;
  /** Where the whole attribute begins and ends in the document. */
  readonly from: number;
  readonly to: number;
  /** Where its value begins and ends, without quotes. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}
