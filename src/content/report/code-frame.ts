import type { Issue } from '../issue.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/**
 * The line that an issue is about, with a second one that marks the piece it means; nothing where there is no frame.
 * @param width how many characters a line of the frame may have
 */
export function codeFrame(issue: Issue, source: SourceText, width: number, paint: Paint): string[] {
  const number = `${issue.line}`;
  const frame = frameOf(issue, source, width - number.length - ' | '.length);
  if (!frame) return [];
  const { before, marked, after } = frame;
  const gutter = ' '.repeat(number.length);
  return [
    `${paint('dim', `${number} |`)} ${before}${marked}${after}`,
    `${paint('dim', `${gutter} |`)} ${' '.repeat(widthOf(before))}${paint('red', '^'.repeat(Math.max(1, widthOf(marked))))}`,
  ];
}

/**
 * The line that an issue is about, cut where it is long. None where there is no such line, and where an issue at the
 * very start of a file is about the file rather than about what stands there.
 * @param width how many characters of the line are shown
 */
export function frameOf(issue: Issue, { lines, proseFrom }: SourceText, width: number): Frame | undefined {
  const source = lines[issue.line - 1];
  if (source === undefined || source.trim() === '') return undefined;
  const start = Math.min(issue.column - 1, source.length);
  const named = namedPiece(issue, source.slice(start));
  if (issue.line === 1 && issue.column === 1 && named === undefined) return undefined;
  const piece = named ?? pieceAt(source.slice(start, start + LONGEST_PIECE), issue.line >= proseFrom);
  const end = start + piece;
  const shown = windowOf(source, start, end, Math.max(MIN_ROOM, width));
  const cut = Math.min(end, shown.to);
  return {
    before: `${shown.from > 0 ? ELLIPSIS : ''}${visible(source.slice(shown.from, start))}`,
    marked: visible(source.slice(start, cut)),
    after: `${visible(source.slice(Math.max(start, cut), shown.to))}${shown.to < source.length ? ELLIPSIS : ''}`,
  };
}

const ELLIPSIS = '…';
const MIN_ROOM = 20;
/** As far as is looked for a piece's end; more fits no terminal. */
const LONGEST_PIECE = 500;

/** How long what the issue's message names is, where that is just what stands at its position. */
function namedPiece({ params }: Issue, rest: string): number | undefined {
  const lengths = Object.entries(params)
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([, value]) => value as string)
    .filter((value) => rest.startsWith(value) && !/^[\p{L}\p{N}]{2}/u.test(rest.slice(value.length - 1)))
    .map(({ length }) => length);
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}

/** How long the piece is that begins here: a link, an element or a word in prose; a quoted text, a field's name or a value in data. */
function pieceAt(rest: string, prose: boolean): number {
  const forms = prose
    ? [/^[\p{Cc}\p{Cf}]/u, /^!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/, /^<[^>]*>/, /^\S+/]
    : [/^"(?:[^"\\]|\\.)*"/, /^'(?:[^']|'')*'/, /^[\w-]+(?=\s*:(?:\s|$))/, /^[^\s#].*?(?=\s+#|\s*$)/, /^\S+/];
  for (const form of forms) {
    const found = form.exec(rest)?.[0];
    if (found) return found.length;
  }
  return 1;
}

/** Which part of a long line is shown: the piece, and about as much before it as there is room for behind it. */
function windowOf(source: string, start: number, end: number, room: number): { from: number; to: number } {
  if (source.length <= room) return { from: 0, to: source.length };
  const inner = room - 2;
  const spare = Math.max(0, inner - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(spare / 2), source.length - inner));
  return { from, to: Math.min(source.length, from + inner) };
}

/** How many columns a text takes: an accent of its own takes none. */
function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}

/** A text file as the reader sees it: its positions count in these lines. */
export interface SourceText {
  readonly lines: readonly string[];
  /** The first line of a Markdown file's prose, infinite in a file of data. */
  readonly proseFrom: number;
}

/** A line of a file as it may be shown, in three parts. */
export interface Frame {
  readonly before: string;
  /** The piece that the issue means; may be empty, at a line's end. */
  readonly marked: string;
  readonly after: string;
}
