import { element, type Element } from './element.ts';
import { barred, ruleOf, wrappers, type Content, type ElementRule } from './vocabulary.ts';

/** Deeper than this, an author's tags are taken off. */
const MAX_DEPTH = 100;

/**
 * Builds a body's tree of what Markdown makes and of the tags that an author writes between it, however these are
 * nested or left open: every element ends up where HTML lets it stand, or isn't opened. Markdown's own elements are
 * always opened and closed in pairs; an author's tags can't close one.
 */
export class Builder {
  readonly root: Element = element('div');
  readonly #open: Frame[] = [
    { element: this.root, rule: { stands: 'flow', holds: 'flow' }, written: false, bars: [] },
  ];

  /** Opens an element of Markdown's. What an author left open and can't hold it is closed first. */
  open(made: Element, rule: ElementRule = ruleOf(made.name)!): void {
    while (!this.#makeRoom(made.name, rule) && this.#top.written) this.#open.pop();
    this.#push(made, rule, false);
  }

  /** Closes an element of Markdown's, and what an author left open in it. */
  close(made: Element): void {
    while (this.#open.pop()!.element !== made);
  }

  /** Adds an element that is complete in itself. */
  add(made: Element): void {
    this.open(made);
    this.close(made);
  }

  /** Adds text. The line break after `<pre>` isn't any, as in HTML. */
  text(text: string): void {
    const { name, children } = this.#top.element;
    const value = name === 'pre' && children.length === 0 ? text.replace(/^\n/, '') : text;
    if (value === '') return;
    const { holds } = this.#top.rule;
    if (holds !== 'flow' && holds !== 'phrasing') {
      if (value.trim() === '') return;
      this.#makeRoom('', { stands: 'phrasing', holds: 'nothing' });
    }
    this.#top.element.children.push(value);
  }

  /** Opens an element that an author wrote, if one may stand here. A void one is closed at once. */
  openWritten(made: Element): boolean {
    const rule = ruleOf(made.name)!;
    if (this.#open.length > MAX_DEPTH || !this.#makeRoom(made.name, rule)) return false;
    this.#push(made, rule, true);
    if (rule.holds === 'nothing') this.#open.pop();
    return true;
  }

  /** Closes the innermost such element that the author opened since Markdown's last one; without one, nothing. */
  closeWritten(name: string): void {
    for (let n = this.#open.length - 1; this.#open[n]!.written; n--) {
      if (this.#open[n]!.element.name !== name) continue;
      this.#open.length = n;
      return;
    }
  }

  /** Closes what the author left open since Markdown's last element. */
  closeAllWritten(): void {
    while (this.#top.written) this.#open.pop();
  }

  /** Whether something stands in such an element, at any depth. */
  isIn(name: string): boolean {
    return this.#open.some((frame) => frame.element.name === name);
  }

  get #top(): Frame {
    return this.#open.at(-1)!;
  }

  #push(made: Element, rule: ElementRule, written: boolean): void {
    const { element, bars } = this.#top;
    element.children.push(made);
    const bar = barred[made.name];
    this.#open.push({ element: made, rule, written, bars: bar ? [...bars, bar] : bars });
  }

  /** Brings about a place where an element may stand, closing and wrapping as HTML's optional tags do. */
  #makeRoom(name: string, rule: ElementRule): boolean {
    if (this.#top.bars.some((bar) => bar.test(name))) return false;
    const host = this.#findHost(rule);
    if (host === undefined) return false;
    this.#open.length = host + 1;
    while (!accepts(this.#top, rule)) {
      const wrapper = element(wrappers[this.#top.rule.holds]!);
      this.#push(wrapper, ruleOf(wrapper.name)!, true);
    }
    return true;
  }

  /** The innermost open element that may hold it, itself or by wrappers, with only an author's tags to close before it. */
  #findHost(rule: ElementRule): number | undefined {
    for (let n = this.#open.length - 1; n >= 0; n--) {
      const frame = this.#open[n]!;
      if (accepts(frame, rule) || acceptsWrapped(frame.rule.holds, rule)) return n;
      if (!frame.written || !mayBeCut(frame, rule)) return undefined;
    }
    return undefined;
  }
}

function accepts({ element: { name }, rule: { holds } }: Frame, { stands }: ElementRule): boolean {
  return holds === stands || (holds === 'flow' && stands === 'phrasing') || name === stands;
}

function acceptsWrapped(holds: Content, { stands }: ElementRule): boolean {
  for (let wrapper = wrappers[holds]; wrapper; wrapper = wrappers[holds]) {
    holds = ruleOf(wrapper)!.holds;
    if (holds === stands || (holds === 'flow' && stands === 'phrasing')) return true;
  }
  return false;
}

/** Whether an author's open element ends where one begins that it can't hold: a paragraph, an item, a cell. */
function mayBeCut({ element: { name } }: Frame, { stands }: ElementRule): boolean {
  if (stands === 'items' || stands === 'terms') return !/^(?:caption|t[dh])$/.test(name);
  if (stands === 'figure') return name === 'p';
  if (stands === 'ruby') return name === 'rt' || name === 'rp';
  if (stands === 'flow' || stands === 'phrasing') return name === 'p' || name === 'colgroup';
  return true;
}

interface Frame {
  readonly element: Element;
  readonly rule: ElementRule;
  /** By an author's tag, or to wrap what stands in one. */
  readonly written: boolean;
  /** Names of elements that mustn't be anywhere in it. */
  readonly bars: readonly RegExp[];
}
