import { decode } from './address.ts';
import GithubSlugger from 'github-slugger';
import { element, elementsIn, textOf, type Element, type Node } from './element.ts';
import { ruleOf } from './vocabulary.ts';

const HEADING = /^h[1-6]$/;
/** The page's title is the only heading above. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;
/** The order in which a table has its parts. */
const PARTS = ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'];

/**
 * Gives a body's tree what only the whole can tell: levels and ids of headings, text for links that have none,
 * tables in order and in a frame that scrolls, paragraphs around loose text. Headings without text are taken out.
 *
 * Levels follow the outline that the author's levels make: the outermost is 2, each subsection one more than what
 * it is in, none is skipped.
 */
export function finish(root: Element): BodyHeading[] {
  arrange(root, false);
  root.children = gatherLoose(root.children);
  const slugger = new GithubSlugger();
  const headings: BodyHeading[] = [];
  const outline: number[] = [];
  for (const heading of elementsIn(root)) {
    if (!HEADING.test(heading.name)) continue;
    const level = Number(heading.name[1]);
    while (outline.length > 0 && outline.at(-1)! >= level) outline.pop();
    const depth = Math.min(FIRST_LEVEL + outline.length, LAST_LEVEL);
    outline.push(level);
    const text = textOf(heading).replace(/\s+/g, ' ').trim();
    const id = slugger.slug(text);
    heading.name = `h${depth}`;
    if (id) heading.attributes.set('id', id);
    headings.push({ depth, text, id });
  }
  return headings;
}

function arrange(node: Element, inTable: boolean): void {
  const isTable = node.name === 'table';
  for (const child of node.children) if (typeof child === 'object') arrange(child, inTable || isTable);
  if (isTable) orderParts(node);
  if (node.name === 'tr') scopeHeaders(node);
  if (node.name === 'a' && isSilent(node)) node.children.push(addressOf(node));
  node.children = node.children
    .filter((child) => typeof child === 'string' || !HEADING.test(child.name) || !isSilent(child))
    .map((child) =>
      typeof child === 'object' && child.name === 'table' && !inTable && !isTable ? framed(child) : child,
    );
}

/** No text, and no picture that says something in its place. */
function isSilent(node: Element): boolean {
  if (textOf(node).trim() !== '') return false;
  return !elementsIn(node).some(({ name, attributes }) => name === 'img' && attributes.get('alt'));
}

/** What a link without text shows: its address, of a file its name. */
function addressOf({ attributes }: Element): string {
  const href = attributes.get('href') ?? '';
  const isFile = /^jumelage(?:-file)?:/.test(href);
  return decode(isFile ? href.slice(href.search(/[:/][^:/]*$/) + 1) : href.replace(/^[a-z]+:(?!\/\/)/, ''));
}

/** One caption, one head and one foot at most, each in its place; further ones become rows like others. */
function orderParts(table: Element): void {
  const seen = new Set<string>();
  for (const part of elementsOf(table)) {
    const isLate = part.name === 'thead' && seen.has('tbody');
    if (isLate || (seen.has(part.name) && /^(?:caption|thead|tfoot)$/.test(part.name))) {
      if (part.name === 'caption') part.children = [element('tr', {}, [element('td', {}, part.children)])];
      part.name = 'tbody';
    }
    seen.add(part.name);
  }
  table.children = elementsOf(table).toSorted((a, b) => PARTS.indexOf(a.name) - PARTS.indexOf(b.name));
}

/** A header cell without a scope heads its column in a row of headers, its row elsewhere. */
function scopeHeaders(row: Element): void {
  const cells = elementsOf(row);
  const scope = cells.every(({ name }) => name === 'th') ? 'col' : 'row';
  for (const { name, attributes } of cells)
    if (name === 'th' && !attributes.has('scope')) attributes.set('scope', scope);
}

/** A wide table scrolls in its frame, which the keyboard can reach. */
function framed(table: Element): Element {
  return element('div', { class: 'scroll', tabindex: '0' }, [table]);
}

/** Puts what an author wrote between blocks into paragraphs. */
function gatherLoose(nodes: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let loose: Element | undefined;
  for (const node of nodes) {
    if (isBlock(node)) {
      blocks.push(node);
      loose = undefined;
    } else if (loose) loose.children.push(node);
    else if (typeof node === 'object' || node.trim() !== '') blocks.push((loose = element('p', {}, [node])));
  }
  return blocks;
}

function isBlock(node: Node): boolean {
  return typeof node === 'object' && ruleOf(node.name)?.stands === 'flow';
}

function elementsOf(node: Element): Element[] {
  return node.children.filter((child): child is Element => typeof child === 'object');
}

/** A heading of a body as it is published. `id` is empty where its text has no letters. */
export interface BodyHeading {
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}
