import type { Attribute, Tag, TagReader } from './html-tags.ts';
import { isMark, MARK } from './search-marks.ts';

/** Elements that Pagefind 1.6 passes over, and those in whose place it sets neither space nor stop (fossick/parser.rs). */
const PASSED_OVER = new Set(
  'head style script noscript label form svg footer nav iframe template'.split(' '),
);
const TRANSPARENT = new Set(
  'a abbr b bdo cite code dfn em i kbd q samp small span strong sub sup time var'.split(' '),
);

/** Elements without an end (HTML, section “Void elements”). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The mark of what pages are sorted by. */
const SORT = `${MARK}sort`;

/** What a mark gives a page beside its words; in what isn't indexed, too. */
const FACTS = new Set(['filter', 'meta', 'sort'].map((name) => MARK + name));

/**
 * Reads from a page the part that is searched, as a document that Pagefind makes the same of as of the whole page, at less
 * than half the length: without its frame, and without what it passes over or has no meaning for it. The page closes its
 * elements and has an `<h1>`; a mark in what is passed over holds its value itself (`sort="date:2019"`).
 * @param html the page
 * @param page its name, by which pages are ordered that are alike in what they are sorted by
 */
export function readSearchDocument(html: string, page: string): SearchDocumentReader {
  let lang = '';
  let text = '';
  let done = 0;
  const opened: { name: string; written: boolean }[] = [];
  /** How many elements are open where what is passed over begins; none is. */
  let passed: number | undefined;
  const copy = (to: number) => {
    if (passed === undefined) text += html.slice(done, to);
  };

  return {
    document: () => text && `<html lang="${lang}">${text}</html>`,
    open(tag) {
      const { name, attributes, from, to } = tag;
      if (name === 'html') lang = attributes.find((attribute) => attribute.name === 'lang')?.value ?? '';
      if (opened.length === 0 && !attributes.some((attribute) => attribute.name === `${MARK}body`)) return;
      if (opened.length > 0) copy(from);
      done = to;
      const kept =
        attributes.length > 0 ? attributes.filter((attribute) => isKept(tag, attribute)) : attributes;
      const over = passed !== undefined || PASSED_OVER.has(name) || kept.some(isIgnore);
      const facts = over && kept.length > 0 ? kept.filter((attribute) => FACTS.has(attribute.name)) : [];
      if (facts.length > 0) text += `<span ${MARK}ignore${sourceOf(html, facts, page)}></span>`;
      const written = !over && (kept.length > 0 || !TRANSPARENT.has(name));
      if (written) text += `<${name}${sourceOf(html, kept, page)}>`;
      if (tag.closed || VOID.has(name)) return;
      opened.push({ name, written });
      if (over) passed ??= opened.length;
    },
    close({ name, from, to }) {
      let at = opened.length - 1;
      while (at >= 0 && opened[at]!.name !== name) at -= 1;
      if (at < 0) return;
      copy(from);
      done = to;
      if (passed !== undefined && at < passed) passed = undefined;
      else if (passed === undefined)
        for (const element of opened.slice(at).toReversed())
          if (element.written) text += `</${element.name}>`;
      opened.length = at;
    },
  };
}

/** Whether Pagefind reads an attribute: its own, anchors, and what a page’s first picture is. */
function isKept({ name }: Tag, attribute: Attribute): boolean {
  if (attribute.name === 'id') return attribute.value !== '';
  return isMark(attribute) || (name === 'img' && (attribute.name === 'src' || attribute.name === 'alt'));
}

function isIgnore({ name }: Attribute): boolean {
  return name === `${MARK}ignore`;
}

function sourceOf(html: string, attributes: readonly Attribute[], page: string): string {
  return attributes
    .map(({ name, from, end, to }) =>
      name === SORT ? ` ${html.slice(from, end)} ${page}${html.slice(end, to)}` : ` ${html.slice(from, to)}`,
    )
    .join('');
}

/** What is known of the searched part of a page once all its tags were read. */
interface SearchDocumentReader extends TagReader {
  /** Empty if the page isn't searched. */
  document(this: void): string;
}
