import { Tokenizer } from 'htmlparser2';

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
      const closed = { name: word(html, at + 2, nameEnd(html, at + 2)), from: at, to };
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

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** HTML, “ASCII whitespace”. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

/** A tag, letter by letter: a site has millions of them. Undefined if it never ends. */
function readTag(html: string, from: number): Tag | undefined {
  const start = nameEnd(html, from + 1);
  const attributes: Attribute[] = [];
  let at = start;
  while (at < html.length) {
    const behind = at;
    let code = html.charCodeAt(at);
    while (code === SLASH || isSpace(code)) code = html.charCodeAt(++at);
    if (code === GREATER) {
      const closed = at > behind && html.charCodeAt(at - 1) === SLASH;
      return { name: word(html, from + 1, start), attributes, from, to: at + 1, closed };
    }
    if (at === html.length) return undefined;
    const attribute = readAttribute(html, at);
    attributes.push(attribute);
    at = attribute.to;
  }
  return undefined;
}

/** HTML, “Attributes”: a name, and a value in quotes of either kind or without. */
function readAttribute(html: string, from: number): Attribute {
  // Whatever the name begins with belongs to it, an equals sign too.
  const named = attributeNameEnd(html, from + 1);
  const equals = skipSpace(html, named);
  if (html.charCodeAt(equals) !== EQUALS) return new Attribute(html, from, named, named, named, named);
  const start = skipSpace(html, equals + 1);
  const sign = html.charCodeAt(start);
  if (sign === QUOTE || sign === APOSTROPHE) {
    const end = html.indexOf(sign === QUOTE ? '"' : "'", start + 1);
    if (end !== -1) return new Attribute(html, from, named, start + 1, end, end + 1);
  }
  let end = start;
  while (end < html.length && html.charCodeAt(end) !== GREATER && !isSpace(html.charCodeAt(end))) end += 1;
  return end > start
    ? new Attribute(html, from, named, start, end, end)
    : new Attribute(html, from, named, named, named, named);
}

function nameEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER || code === SLASH || isSpace(code)) return at;
  }
  return html.length;
}

function attributeNameEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) return at;
  }
  return html.length;
}

function skipSpace(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
}

/** A name in lower case. */
function word(html: string, from: number, to: number): string {
  const written = html.slice(from, to);
  for (let at = from; at < to; at += 1) {
    const code = html.charCodeAt(at);
    if (code >= 65 && code <= 90) return written.toLowerCase();
  }
  return written;
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
  readonly #html: string;
  /** In lower case. */
  readonly name: string;
  /** Where the whole attribute begins and ends in the document. */
  readonly from: number;
  readonly to: number;
  /** Where its value begins and ends, without quotes. */
  readonly start: number;
  readonly end: number;

  /** @param named where its name ends */
  constructor(html: string, from: number, named: number, start: number, end: number, to: number) {
    this.#html = html;
    this.name = word(html, from, named);
    this.from = from;
    this.to = to;
    this.start = start;
    this.end = end;
  }

  get quoted(): boolean {
    return this.to > this.end;
  }

  /** With its entities decoded; empty where there is none. */
  get value(): string {
    const written = this.#html.slice(this.start, this.end);
    return written.includes('&') ? decoded(written) : written;
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
