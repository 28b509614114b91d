const NAME = /[A-Za-z][^\s/>]*/y;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y;
const END = /[\s/]*>/y;

/**
 * Takes HTML as an author wrote it apart into tags, comments and the text between. What isn't a complete tag is text.
 * Character references aren't decoded. Takes time in proportion to the length, whatever it holds.
 *
 * @param from offset of the first token.
 */
export function* tokenize(html: string, from = 0): Generator<Token> {
  let textStart = from;
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at)) {
    const token = readToken(html, at);
    if (token === 'unfinished') break;
    if (token === undefined) {
      at++;
      continue;
    }
    if (at > textStart) yield { is: 'text', value: html.slice(textStart, at), start: textStart, end: at };
    yield token;
    at = textStart = token.end;
  }
  if (textStart < html.length)
    yield { is: 'text', value: html.slice(textStart), start: textStart, end: html.length };
}

/** Undefined: a mere `<`. Unfinished: a tag that never ends, so that nothing after it is one either. */
function readToken(html: string, start: number): Token | 'unfinished' | undefined {
  const next = html[start + 1] ?? '';
  if (/[A-Za-z]/.test(next)) return readOpening(html, start);
  if (next === '/') return /[A-Za-z]/.test(html[start + 2] ?? '') ? readClosing(html, start) : undefined;
  if (next === '!' || next === '?') return readComment(html, start);
  return undefined;
}

function readOpening(html: string, start: number): Token | 'unfinished' {
  const name = match(NAME, html, start + 1)![0];
  const attributes: Attribute[] = [];
  let at = start + 1 + name.length;
  for (;;) {
    const end = match(END, html, at);
    if (end) return { is: 'open', name: name.toLowerCase(), attributes, start, end: at + end[0].length };
    const attribute = match(ATTRIBUTE, html, at);
    if (!attribute) return 'unfinished';
    const [all, written, ...values] = attribute;
    attributes.push({
      name: written!.toLowerCase(),
      value: values.find((value) => value !== undefined) ?? '',
    });
    at += all.length;
  }
}

function readClosing(html: string, start: number): Token | 'unfinished' {
  const name = match(NAME, html, start + 2)![0];
  const end = html.indexOf('>', start + 2 + name.length);
  return end < 0 ? 'unfinished' : { is: 'close', name: name.toLowerCase(), start, end: end + 1 };
}

function readComment(html: string, start: number): Token {
  const isComment = html.startsWith('<!--', start);
  if (isComment && /^-?>/.test(html.slice(start + 4, start + 6)))
    return { is: 'comment', closed: true, start, end: html.indexOf('>', start) + 1 };
  const close = isComment ? '-->' : html.startsWith('<![CDATA[', start) ? ']]>' : '>';
  const at = html.indexOf(close, start + (isComment ? 4 : 2));
  const end = at < 0 ? html.length : at + close.length;
  return { is: isComment ? 'comment' : 'declaration', closed: at >= 0, start, end };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `start` and `end` are offsets in the HTML. Names are in lower case. */
export type Token = { start: number; end: number } & (
  | { is: 'text'; value: string }
  | { is: 'open'; name: string; attributes: Attribute[] }
  | { is: 'close'; name: string }
  | { is: 'comment' | 'declaration'; closed: boolean }
);

export type OpeningTag = Extract<Token, { is: 'open' }>;

export interface Attribute {
  name: string;
  /** As it is written, references and all. */
  value: string;
}
