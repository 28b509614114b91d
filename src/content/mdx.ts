import { markdownToMdast, type MdastNode } from 'satteri';
import { findExcess, findExcessIn } from './body/limits.ts';
import { tokenize } from './body/raw-html.ts';
import type { Position } from './issue.ts';

/** Components that a page may use beside the HTML of bodies. */
export const components: readonly string[] = [];

type Fault = Position & {
  readonly code: string;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
};

/**
 * Makes plain Markdown of a page in MDX, which is Markdown with HTML, components and comments and never a program:
 * imports, exports, expressions and components that the archive doesn't offer are faults. Comments become spaces,
 * so that every line and column stays where it was. Nothing is run, and nothing is parsed as a program: what is left
 * is Markdown, in which a brace would be a mere sign.
 *
 * @param firstLine the line of the file on which the source starts.
 */
export function plainMdx(source: string, firstLine: number): { markdown: string; faults: Fault[] } {
  const faults: Fault[] = [];
  // A text that can't be parsed in time is refused where bodies are.
  const codeIn = (text: string) => (findExcess(text) ? undefined : parsed(text));
  const before = codeIn(source);
  if (!before) return { markdown: source, faults };
  const comments = findComments(source, before.code);
  const markdown = blanked(source, comments.found);
  const { code, tags, paragraphs } = comments.found.length > 0 ? (codeIn(markdown) ?? before) : before;

  const place = placer(markdown, firstLine);
  const fault = (code: string, offset: number, params: Fault['params'] = {}) =>
    faults.push({ code, params, ...place(offset) });
  if (comments.open !== undefined) fault('mdx-syntax', comments.open);
  const lastClosed = markdown.lastIndexOf('}');
  for (const offset of braces(markdown, code))
    if (offset !== comments.open) fault(offset < lastClosed ? 'mdx-code' : 'mdx-syntax', offset);
  for (const offset of paragraphs)
    if (module.test(markdown.slice(offset, offset + 500))) fault('mdx-code', offset);
  for (const { name, offset } of tags)
    if (/[A-Z.]/.test(name) && !components.includes(name))
      fault('mdx-component', offset, { value: name, known: components });
  faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return faults.length > 0 ? { markdown: '', faults } : { markdown, faults };
}

/** How a line begins that has a module take something in or give something out. */
const module =
  /^(?:import\s*(?:["'{*]|[\w$]+(?:\s*,[^'"]*)?\s+from\s*["'])|export\s*(?:[{*]|(?:const|let|var|function|class|default|async|enum|type|interface)\b))/;

type Piece = readonly [from: number, to: number];

/** What a page's Markdown holds, by offsets: code, opening tags, paragraphs at its outermost level. */
function parsed(markdown: string): Parsed | undefined {
  const tree = markdownToMdast(markdown, { features: { frontmatter: false } });
  if (findExcessIn(tree)) return undefined;
  const found: Parsed = { code: [], tags: [], paragraphs: [] };
  const visit = (node: MdastNode, depth: number): void => {
    const from = node.position?.start.offset ?? 0;
    if (node.type === 'code' || node.type === 'inlineCode')
      found.code.push([from, node.position?.end.offset ?? from]);
    if (node.type === 'paragraph' && depth === 1) found.paragraphs.push(from);
    if (node.type === 'html')
      for (const token of tokenize(node.value))
        if (token.is === 'open') {
          const name = node.value.slice(token.start + 1, token.start + 1 + token.name.length);
          found.tags.push({ name, offset: from + token.start });
        }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, depth + 1);
  };
  visit(tree, 0);
  return found;
}

interface Parsed {
  readonly code: Piece[];
  readonly tags: { readonly name: string; readonly offset: number }[];
  readonly paragraphs: number[];
}

/** Comments outside of code, and where one begins that never ends. */
function findComments(text: string, code: readonly Piece[]): { found: Piece[]; open?: number } {
  const found: Piece[] = [];
  const inCode = within(code);
  const opening = /\{\s{0,100}\/\*/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    if (inCode(match.index)) continue;
    let end = match.index + match[0].length - 2;
    while (text.startsWith('/*', end)) {
      const close = text.indexOf('*/', end + 2);
      if (close < 0) return { found, open: match.index };
      end = close + 2;
      while (/\s/.test(text[end] ?? '')) end++;
    }
    if (text[end] !== '}') continue;
    found.push([match.index, end + 1]);
    opening.lastIndex = end + 1;
  }
  return { found };
}

/** The first brace of each line that opens an expression: not in code, nor behind a backslash. */
function* braces(text: string, code: readonly Piece[]): Generator<number> {
  const inCode = within(code);
  let line = -1;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    if (text[at - 1] === '\\' || at < line || inCode(at)) continue;
    yield at;
    line = text.indexOf('\n', at);
    if (line < 0) return;
  }
}

/** Whether an offset lies in one of these pieces, which are in order; asked for ascending offsets. */
function within(pieces: readonly Piece[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < pieces.length && pieces[next]![1] <= offset) next++;
    return next < pieces.length && pieces[next]![0] <= offset;
  };
}

function blanked(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [from, to] of pieces) {
    parts.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]/g, ' '));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** Where offsets of a text are in its file. */
function placer(text: string, firstLine: number): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [line, beyond] = [0, starts.length];
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else beyond = middle;
    }
    return { line: line + firstLine, column: offset - starts[line]! + 1 };
  };
}
