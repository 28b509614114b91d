import { DomUtils, parseDocument } from 'htmlparser2';
import { posix } from 'node:path';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** Parts of our pages that say what the rivals’ don’t: who worked with whom, drawings, and what a record hangs on. */
const BESIDE = new Set(['Companions', 'Towns', 'Record']);
/** Facts that our pages alone have, or that the rivals’ have elsewhere; the links in them are compared all the same. */
const LEFT_OUT = new Set(['Towns', 'Results', 'Invited', 'Continues', 'Continued by']);
const RECORD = /^\/(?:en\/)?((?:projects|partners|events)\/[^/]+)\.html$/;

/**
 * Reads off a record’s finished page what it says, alike whoever made it.
 * @param address the page’s own, from the site’s root: `/events/x.html`
 */
export function pageFacts(html: string, address: string): PageFacts {
  const [main] = DomUtils.getElementsByTagName('main', parseDocument(html)) as Element[];
  if (!main) throw new Error(`${address} has no <main>.`);
  const all = elementsOf(main);
  const one = (holds: (element: Element) => boolean) => all.find((element) => holds(element));
  const [title, lead, body, facts, when] = [
    one(({ name }) => name === 'h1'),
    one((element) => hasClass(element, 'lead')),
    one((element) => hasClass(element, 'prose')),
    one((element) => hasClass(element, 'facts') && sectionOf(element) === undefined),
    one((element) => hasClass(element, 'when-where')),
  ];
  const entries = (section: string, part: string) =>
    all
      .filter((element) => hasClass(element, part) && sectionOf(element) === section)
      .map((element) => plain(textOf(element)));
  return {
    title: plain(textOf(title)),
    lead: plain(textOf(lead)),
    when: plain(textOf(when, isNote)).split(' ').toSorted().join(' '),
    facts: factsOf(facts),
    body: plain(textOf(body, isFootnoteMark).replaceAll('↩', '')),
    links: [...new Set(all.flatMap((element) => linkOf(element, address)))].toSorted(),
    events: entries('Events', 'entry-when').toSorted(),
    projects: entries('Projects', 'entry-when').toSorted(),
    milestones: entries('Milestones', 'entry-when'),
    results: entries('Results', 'entry-title').toSorted(),
    people: all
      .filter((element) => element.name === 'td' && hasClass(element, 'num'))
      .map((element) => plain(textOf(element))),
  };
}

function factsOf(list: Element | undefined): string {
  if (!list) return '';
  const groups = list.children.filter((child) => isElement(child) && child.name === 'div') as Element[];
  return groups
    .map((group) => {
      const parts = group.children.filter(isElement);
      const label = plain(textOf(parts[0], (element) => hasClass(element, 'count')));
      const values = parts.slice(1).filter((part) => !isNote(part));
      // Where a website is gone, ours says its address too, as text.
      const told = values.map((part) => plain(textOf(part, isNote))).filter((text) => !/^https?:/.test(text));
      return { label, value: told.join(' | ') };
    })
    .filter(
      ({ label, value }) =>
        !LEFT_OUT.has(label) && !/^\S+ according to the source$|^not recorded$/.test(value),
    )
    .map(({ label, value }) => `${label}: ${label === 'Events' ? heldAndPlanned(value) : asRecorded(value)}`)
    .toSorted()
    .join('\n');
}

/** Without what a source says otherwise: `6, of them 4 recorded here`, `2019–2020 | 16 months according to the source`. */
function asRecorded(value: string): string {
  return value.replace(
    /^(?:[\d,]+, of them )?(\d+) recorded here$|^(.*) \| .* according to the source$/,
    '$1$2',
  );
}

/** Ours tells planned events apart: `3 | 1 planned event`. */
function heldAndPlanned(value: string): string {
  const counts = value.split(' | ').map((part) => Number.parseInt(asRecorded(part), 10));
  return String(counts.reduce((sum, count) => sum + (count || 0), 0));
}

/** `partners/gondomar Município de Gondomar`; of events the address alone, as their projects may say their numbers apart. */
function linkOf(element: Element, address: string): string[] {
  const href = element.name === 'a' ? element.attribs['href'] : undefined;
  if (href === undefined || /^[a-z]+:/.test(href) || isBeside(element)) return [];
  const path = posix.resolve(posix.dirname(address), href.replace(/#.*$/, ''));
  const record = RECORD.exec(path)?.[1];
  if (record === undefined || href.startsWith('#')) return [];
  return [record.startsWith('events/') ? record : `${record} ${plain(textOf(element))}`];
}

function isBeside(element: Element): boolean {
  const around = ancestorsOf(element);
  return (
    around.some(({ name }) => name === 'nav' || name === 'figure') ||
    around.some(({ attribs }) => BESIDE.has(attribs['aria-labelledby'] ?? ''))
  );
}

function isFootnoteMark(element: Element): boolean {
  return (
    element.name === 'sup' ||
    'data-footnote-backref' in element.attribs ||
    hasClass(element, 'footnote-backref') ||
    hasClass(element, 'sr-only') ||
    element.attribs['id'] === 'footnote-label'
  );
}

function isNote(element: Element): boolean {
  return hasClass(element, 'note');
}

function sectionOf(element: Element): string | undefined {
  return ancestorsOf(element).find(({ name }) => name === 'section')?.attribs['aria-labelledby'];
}

function ancestorsOf(element: Element): Element[] {
  const all: Element[] = [];
  for (let above = element.parent; above && isElement(above); above = above.parent) all.push(above);
  return all;
}

function elementsOf(root: Element): Element[] {
  return root.children.filter(isElement).flatMap((child) => [child, ...elementsOf(child)]);
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'attribs' in node;
}

function hasClass(element: Element, name: string): boolean {
  return (element.attribs['class'] ?? '').split(/\s+/).includes(name);
}

function textOf(node: Node | undefined, skip: (element: Element) => boolean = () => false): string {
  if (!node) return '';
  if (node.type === 'text') return node.data;
  if (!isElement(node) || skip(node)) return '';
  const inner = node.children.map((child) => textOf(child, skip)).join('');
  return /^(?:a|strong|em|sup)$/.test(node.name) ? inner : ` ${inner} `;
}

/** One space where there are any, none around dashes and before commas. */
function plain(text: string): string {
  return text
    .replace(/[\s ]+/g, ' ')
    .replace(/ ?– ?/g, '–')
    .replace(/ (?=[,.;:])/g, '')
    .trim();
}

/** What a record’s page says. */
export interface PageFacts {
  readonly title: string;
  readonly lead: string;
  /** The words beside the title: when and where. */
  readonly when: string;
  /** The list of facts, one a line. */
  readonly facts: string;
  readonly body: string;
  /** The records it leads to, and what the links are called. */
  readonly links: readonly string[];
  /** When the events and projects that it lists were, when its milestones, what its results are called. */
  readonly events: readonly string[];
  readonly projects: readonly string[];
  readonly milestones: readonly string[];
  readonly results: readonly string[];
  /** How many came from where, and their sum. */
  readonly people: readonly string[];
}
