import type { MdastNode } from 'satteri';

/** Containers that one line opens, and levels of the whole tree. Real texts stay below ten of either. */
const MAX_CONTAINERS = 50;
const MAX_DEPTH = 100;
/** Parts of the tree: a megabyte of prose has some 20,000, a table of 10,000 cells as many. */
const MAX_NODES = 100_000;
const MAX_TAGS = 100_000;
const MAX_PIPES = 100_000;
/**
 * How much work the marks of paragraphs and lines may make. satteri 0.10.5 joins a paragraph's pieces of text by
 * copying, and counts columns from a line's start: time grows with length times marks (1e9 of it are a second), memory
 * with length times references (a byte each), until they end the process. A megabyte of prose makes half of it.
 */
const MAX_WORK = 1_000_000_000;
const REFERENCE_WEIGHT = 4;

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const PARAGRAPH_MARKS = /[_*[\]!<&\\~@]/g;
const REFERENCE_MARKS = /&/g;
const TAG_MARKS = /</g;
const PIPES = /\|/g;
/** All of the above, and what begins addresses. */
const LINE_MARKS = /[_*[\]!<&\\~@`|]|www\.|:\/\//gi;
/** Lines that surely begin a paragraph of their own. */
const BEGINS = /^ {0,3}(?:[-*+] +\S|#{1,6} )/;
/** Lines from which on, up to an empty one, everything is HTML and no Markdown (CommonMark 0.31, 4.6, some of kind 6). */
const HTML_BEGINS =
  /^ {0,3}<\/?(?:blockquote|d[dlt]|div|fig(?:ure|caption)|li|[ou]l|p|t(?:able|body|foot|head|[dhr]))[\s/>]/i;
const FENCE = /^[ \t>]*(?:`{3}|~{3})/;

/**
 * Finds what would take a Markdown parser too long, before it is parsed: the line (from 1) from which on it is too
 * much, and of what. Takes time in proportion to the length.
 */
export function findExcess(markdown: string): Excess | undefined {
  let line = 0;
  let work = 0;
  let tags = 0;
  let pipes = 0;
  let paragraph = { length: 0, marks: 0, isHtml: false };
  for (const text of markdown.split('\n')) {
    line++;
    if (countContainers(text) > MAX_CONTAINERS) return { line, of: 'depth' };
    const marks = count(text, LINE_MARKS);
    const countMarks = (pattern: RegExp): number => (marks === 0 ? 0 : count(text, pattern));
    tags += countMarks(TAG_MARKS);
    pipes += countMarks(PIPES);
    if (tags > MAX_TAGS || pipes > MAX_PIPES) return { line, of: 'work' };
    const isHtml = HTML_BEGINS.test(text);
    if (isHtml || BEGINS.test(text) || text.trim() === '') paragraph = { length: 0, marks: 0, isHtml };
    if (FENCE.test(text)) paragraph.isHtml = false;
    if (paragraph.isHtml) continue;
    const before = paragraph.length * paragraph.marks;
    paragraph.length += text.length;
    paragraph.marks += countMarks(PARAGRAPH_MARKS) + (REFERENCE_WEIGHT - 1) * countMarks(REFERENCE_MARKS);
    work += paragraph.length * paragraph.marks - before + text.length * marks;
    if (work > MAX_WORK) return { line, of: 'work' };
  }
  return undefined;
}

/** Finds what would take too long to render: the line (from 1) of a node that lies too deep or is one too many. */
export function findExcessIn(tree: MdastNode): Excess | undefined {
  const stack: [MdastNode, number][] = [[tree, 0]];
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next;
    if (depth > MAX_DEPTH) return { line: node.position?.start.line ?? 1, of: 'depth' };
    if (++count > MAX_NODES) return { line: node.position?.start.line ?? 1, of: 'work' };
    if ('children' in node) for (const child of node.children) stack.push([child, depth + 1]);
  }
  return undefined;
}

function countContainers(line: string): number {
  return count(CONTAINERS.exec(line)?.[0] ?? '', /[>\-*+.)]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export interface Excess {
  line: number;
  of: 'depth' | 'work';
}
