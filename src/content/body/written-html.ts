import type { MdastNode } from 'satteri';
import type { Position } from '../issue.ts';
import type { Builder } from './builder.ts';
import { element } from './element.ts';
import type { Findings } from './findings.ts';
import { tokenize, type Attribute, type OpeningTag, type Token } from './raw-html.ts';
import { decodeReferences } from './references.ts';
import { allowsAttribute, fateOf, ruleOf } from './vocabulary.ts';

/** Attributes whose values are words of HTML's, in whatever case they are written. */
const KEYWORDS = new Set(['dir', 'scope']);

/** Puts the HTML that an author wrote between Markdown into a body's tree: what is allowed, and what is text. */
export class WrittenHtml {
  readonly #builder: Builder;
  readonly #findings: Findings;
  readonly #source: string;
  #lines: readonly string[] | undefined;
  /** Names of elements that no later sibling closes. */
  readonly #unclosed = new WeakMap<readonly MdastNode[], Set<string>>();
  readonly #locators = new WeakMap<HtmlNode, Locator>();

  constructor(builder: Builder, source: string, findings: Findings) {
    this.#builder = builder;
    this.#findings = findings;
    this.#source = source;
  }

  /**
   * Writes one node of HTML, from an offset in it.
   * @returns where to go on, if an element that is left out ends before the node does or in a later sibling.
   */
  write(siblings: readonly MdastNode[], { index, offset }: Place): Place | undefined {
    const node = siblings[index] as HtmlNode;
    const locate = this.#locators.get(node) ?? this.#locatorOf(node);
    this.#locators.set(node, locate);
    for (const token of tokenize(node.value, offset)) {
      if (token.is !== 'open' || ruleOf(token.name)) {
        this.#put(token, locate);
        continue;
      }
      const element = token.name;
      const fate = fateOf(element);
      this.#findings.report(fate === 'unwrapped' ? 'html-tag' : 'html-element', locate(token.start), {
        element,
      });
      if (fate === 'unwrapped' || fate === 'removed') continue;
      const end = this.#findEnd(element, siblings, { index, offset: token.end });
      if (end || fate === 'removed with its code') return end;
    }
    return undefined;
  }

  #put(token: Token, locate: Locator): void {
    switch (token.is) {
      case 'text':
        return this.#builder.text(decodeReferences(token.value));
      case 'open':
        return this.#open(token, locate(token.start));
      case 'close':
        return this.#builder.closeWritten(token.name);
      case 'comment':
        if (!token.closed) this.#findings.report('html-comment', locate(token.start));
        return;
      case 'declaration':
        return this.#findings.report('html-element', locate(token.start), { element: '!' });
    }
  }

  #open({ name, attributes }: OpeningTag, at: Position): void {
    const allowed = this.#attributesOf(name, attributes, at);
    if (name === 'img') {
      const src = this.#findings.picture(allowed['src'] ?? '', allowed['alt'], at);
      if (src === undefined) return;
      Object.assign(allowed, { src, alt: allowed['alt'] ?? '' });
    }
    if (name === 'a') {
      const link = allowed['href'] === undefined ? undefined : this.#findings.link(allowed['href'], at);
      if (!link) return;
      Object.assign(allowed, link);
    }
    if (!this.#builder.openWritten(element(name, inOrder(name, allowed))))
      this.#findings.report('html-misplaced', at, { element: name });
  }

  #attributesOf(name: string, attributes: readonly Attribute[], at: Position): Record<string, string> {
    const allowed = new Map<string, string>();
    for (const attribute of attributes) {
      const value = decodeReferences(attribute.value);
      if (allowed.has(attribute.name)) continue;
      if (allowsAttribute(name, attribute.name, value))
        allowed.set(attribute.name, KEYWORDS.has(attribute.name) ? value.toLowerCase() : value);
      else this.#findings.report('html-attribute', at, { element: name, attribute: attribute.name });
    }
    return Object.fromEntries(allowed);
  }

  /** Where the end tag of an element ends, in this node or a later sibling. */
  #findEnd(name: string, siblings: readonly MdastNode[], from: Place): Place | undefined {
    const unclosed = this.#unclosed.get(siblings) ?? new Set();
    if (unclosed.has(name)) return undefined;
    for (let { index, offset } = from; index < siblings.length; index++, offset = 0) {
      const sibling = siblings[index]!;
      if (sibling.type !== 'html') continue;
      const end = new RegExp(`</${name}(?![^\\s/>])[^>]*>`, 'gi');
      end.lastIndex = offset;
      if (end.test(sibling.value)) return { index, offset: end.lastIndex };
    }
    this.#unclosed.set(siblings, unclosed.add(name));
    return undefined;
  }

  /** Offsets must not decrease from one call to the next. */
  #locatorOf({ value, position }: HtmlNode): Locator {
    let { line, column } = position!.start;
    let lineStart = 0;
    let lineEnd = endOfLine(value, 0);
    return (offset) => {
      while (lineEnd < offset) {
        line++;
        lineStart = lineEnd + 1;
        lineEnd = endOfLine(value, lineStart);
        const inSource = (this.#lines ??= this.#source.split('\n'))[line - 1] ?? '';
        const indent = inSource.length - (lineEnd - lineStart);
        column = inSource.endsWith(value.slice(lineStart, lineEnd)) ? indent + 1 : 1;
      }
      return { line, column: column + offset - lineStart };
    };
  }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** `src` and `alt` come first: the placeholders of pictures are found by it. */
function inOrder(
  name: string,
  { src, alt, ...rest }: Record<string, string>,
): Record<string, string | undefined> {
  return name === 'img' ? { src, alt, ...rest } : rest;
}

type HtmlNode = Extract<MdastNode, { type: 'html' }>;
type Locator = (offset: number) => Position;

/** A place among sibling nodes: which of them, and how far in its HTML. */
export interface Place {
  index: number;
  offset: number;
}
