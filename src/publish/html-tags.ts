import { Tokenizer } from 'htmlparser2';

/** An attribute: its name, and its value in quotes of either kind or without (HTML, “Attributes”). */
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

/** The rest of a tag behind its attributes. */
const END = /[\s/]*>/y;

const NAME_END = /[\s/>]/g;

/** Elements in which nothing is a tag but their own end (HTML, “Elements”: raw text and escapable raw text). */
const RAW = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);

/**
 * Reads the tags of an HTML document in their order, once for all who want to know of them. Texts, comments and what
 * stands in scripts and styles are passed over; nothing is repaired. A tag that never ends ends the reading.
 * @param html a finished page
 * @param readers each gets every tag
 */
export function readTags(html: string, readers: readonly TagReader[]): void {
  let at = html.indexOf('<');
  while (at !== -1) {
    const sign = html.charCodeAt(at + 1);
    if (isLetter(sign)) {
      const tag = readTag(html, at);
      if (!tag) return;
      for (const reader of readers) reader.open(tag);
      const raw = tag.closed ? undefined : RAW.get(tag.name);
      if (raw) raw.lastIndex = tag.to;
      at = raw ? (raw.exec(html)?.index ?? -1) : html.indexOf('<', tag.to);
    } else if (sign === SLASH && isLetter(html.charCodeAt(at + 2))) {
      const to = html.indexOf('>', at) + 1;
      if (to === 0) return;
      const closed = { name: lowered(html.slice(at + 2, nameEnd(html, at + 2))), from: at, to };
      for (const reader of readers) reader.close?.(closed);
      at = html.indexOf('<', to);
    } else if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2);
      at = end === -1 ? -1 : html.indexOf('<', end);
    } else {
      // Declarations and whatever else isn't a tag end like one; a mere sign is text.
      const end = /[/!?]/.test(html.charAt(at + 1)) ? html.indexOf('>', at) : at + 1;
      at = end === -1 ? -1 : html.indexOf('<', end);
    }
  }
}

const SLASH = 47;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function readTag(html: string, from: number): Tag | undefined {
  const start = nameEnd(html, from + 1);
  const attributes: Attribute[] = [];
  let at = start;
  for (;;) {
    END.lastIndex = at;
    const end = END.exec(html)?.[0];
    if (end !== undefined) {
      const name = lowered(html.slice(from + 1, start));
      return { name, attributes, from, to: at + end.length, closed: end.endsWith('/>') };
    }
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (!found) return undefined;
    at = ATTRIBUTE.lastIndex;
    attributes.push(new Attribute(found, at));
  }
}

function nameEnd(html: string, from: number): number {
  NAME_END.lastIndex = from;
  return NAME_END.exec(html)?.index ?? html.length;
}

function lowered(name: string): string {
  return /[A-Z]/.test(name) ? name.toLowerCase() : name;
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

/** An attribute as it is written. */
export class Attribute {
  /** In lower case. */
  readonly name: string;
  /** Where the whole attribute begins and ends in the document. */
  readonly from: number;
  readonly to: number;
  /** Where its value begins and ends, without quotes. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly #source: string;

  constructor([whole, name, double, single, bare = '']: readonly (string | undefined)[], to: number) {
    const quoted = double ?? single;
    this.name = lowered(name!);
    this.#source = quoted ?? bare;
    this.quoted = quoted !== undefined;
    this.from = to - whole!.length + whole!.indexOf(name!);
    this.to = to;
    this.end = this.quoted ? to - 1 : to;
    this.start = this.end - this.#source.length;
  }

  /** With its entities decoded; empty where there is none. */
  get value(): string {
    return this.#source.includes('&') ? decoded(this.#source) : this.#source;
  }
}

/** An attribute’s value without entities (HTML, “Named character references”). */
function decoded(value: string): string {
  const html = `<a b="${value.replaceAll('"', '&quot;')}">`;
  let text = '';
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribdata: (from, to) => (text += html.slice(from, to)),
      onattribentity: (codepoint) => (text += String.fromCodePoint(codepoint)),
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return text;
}
