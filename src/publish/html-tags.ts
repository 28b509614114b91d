import { QuoteType, Tokenizer } from 'htmlparser2';

/** What stands between an attribute’s name and its value. */
const VALUE = /\s*=\s*["']?/y;

/**
 * Reads the opening tags of an HTML document in their order. Texts, comments and what stands in scripts and styles are
 * passed over; nothing is repaired.
 * @param html a finished page
 * @param visit gets each element with its attributes
 */
export function readTags(html: string, visit: (tag: Tag) => void): void {
  let tag: { name: string; attributes: Attribute[] } = { name: '', attributes: [] };
  let name = '';
  let value = '';
  let nameEnd = 0;
  const open = () => visit(tag);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (from, to) => (tag = { name: html.slice(from, to).toLowerCase(), attributes: [] }),
      onattribname(from, to) {
        name = html.slice(from, to).toLowerCase();
        value = '';
        nameEnd = to;
      },
      onattribdata(from, to) {
        value += html.slice(from, to);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend(quote, end) {
        const quoted = quote === QuoteType.Double || quote === QuoteType.Single;
        VALUE.lastIndex = nameEnd;
        const start = nameEnd + (VALUE.exec(html)?.[0].length ?? 0);
        tag.attributes.push({ name, value, start, end: quoted ? end - 1 : end, quoted });
      },
      onopentagend: open,
      onselfclosingtag: open,
      ...ignored,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

const nothing = () => {};

/** What a tokenizer tells beside opening tags, to nobody. */
export const ignored = {
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onprocessinginstruction: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

/** An element as its opening tag is written. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** With its entities decoded; empty where there is none. */
  readonly value: string;
  /** Where the value begins and ends in the document, without quotes. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}
