import type { MdastNode } from 'satteri';
import { Builder } from './builder.ts';
import { element, type Element } from './element.ts';
import type { Findings } from './findings.ts';
import { Footnotes } from './footnotes.ts';
import { plainText } from './plain-text.ts';
import { unmadeLinks } from './unmade-links.ts';
import type { ElementRule } from './vocabulary.ts';
import { WrittenHtml, type Place } from './written-html.ts';

const PHRASE: ElementRule = { stands: 'phrasing', holds: 'phrasing' };
const CONTROL: ElementRule = { stands: 'phrasing', holds: 'nothing' };

/** Builds the tree of a body from its Markdown, parsed with positions; `text` is what it says, without footnotes. */
export function buildBody(
  tree: MdastNode,
  source: string,
  findings: Findings,
): { root: Element; text: string } {
  const maker = new Maker(source, findings);
  maker.learn(tree);
  maker.makeAll(childrenOf(tree));
  const text = plainText(maker.root);
  maker.makeFootnotes();
  return { root: maker.root, text };
}

class Maker {
  readonly #builder = new Builder();
  readonly #source: string;
  readonly #findings: Findings;
  readonly #html: WrittenHtml;
  readonly #definitions = new Map<string, NodeOf<'definition'>>();
  readonly #notes = new Map<string, NodeOf<'footnoteDefinition'>>();
  readonly #footnotes = new Footnotes();

  constructor(source: string, findings: Findings) {
    this.#source = source;
    this.#findings = findings;
    this.#html = new WrittenHtml(this.#builder, source, findings);
  }

  get root(): Element {
    return this.#builder.root;
  }

  /** Finds the definitions of links and notes; of several for one name, Markdown takes the first. */
  learn(node: MdastNode): void {
    for (const child of childrenOf(node)) {
      if (child.type === 'definition' && !this.#definitions.has(child.identifier))
        this.#definitions.set(child.identifier, child);
      if (child.type === 'footnoteDefinition' && !this.#notes.has(child.identifier))
        this.#notes.set(child.identifier, child);
      this.learn(child);
    }
  }

  makeAll(nodes: readonly MdastNode[], make: (node: MdastNode) => void = (node) => this.#make(node)): void {
    let place: Place | undefined;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]!;
      if (node.type !== 'html') {
        make(node);
        continue;
      }
      place = this.#html.write(nodes, { index, offset: place?.offset ?? 0 });
      if (place) index = place.index - 1;
    }
  }

  /** The notes that were referred to, each with ways back. A note may refer to further ones. */
  makeFootnotes(): void {
    if (this.#footnotes.isEmpty) return;
    this.#builder.closeAllWritten();
    this.#within(element('div', { class: 'footnotes', role: 'doc-endnotes' }), () =>
      this.#within(element('ol'), () => {
        for (const [name, item] of this.#footnotes.items())
          this.#within(item, () => this.makeAll(childrenOf(this.#notes.get(name)!)));
      }),
    );
    this.#footnotes.addWaysBack();
  }

  #make(node: MdastNode): void {
    const children = childrenOf(node);
    switch (node.type) {
      case 'text':
        this.#reportUnmade(node);
        return this.#builder.text(withoutSpaceAtEnds(node.value));
      case 'paragraph':
        return this.#inside('p', children);
      case 'blockquote':
        return this.#inside('blockquote', children);
      case 'emphasis':
        return this.#inside('em', children);
      case 'strong':
        return this.#inside('strong', children);
      case 'delete':
        return this.#inside('del', children);
      case 'heading':
        return this.#inside(`h${node.depth}`, children);
      case 'break':
        this.#builder.add(element('br'));
        return this.#builder.text('\n');
      case 'thematicBreak':
        return this.#builder.add(element('hr'));
      case 'inlineCode':
        return this.#builder.add(element('code', {}, [node.value]));
      case 'code':
        return this.#builder.add(
          element('pre', { tabindex: '0' }, [element('code', {}, [`${node.value}\n`])]),
        );
      case 'list':
        return this.#list(node);
      case 'table':
        return this.#table(node);
      case 'link':
        return this.#link(node, node, children);
      case 'linkReference':
        return this.#link(this.#definitions.get(node.identifier), node, children);
      case 'image':
        return this.#picture(node, node.alt ?? '', node);
      case 'imageReference':
        return this.#picture(this.#definitions.get(node.identifier), node.alt ?? '', node);
      case 'footnoteReference':
        return this.#builder.add(this.#footnotes.refer(node.identifier, this.#builder.isIn('a')));
      default:
        return;
    }
  }

  #reportUnmade({ position }: NodeOf<'text'>): void {
    const { start, end } = position!;
    for (const { value, instead, ...at } of unmadeLinks(this.#source, start.offset!, end.offset!, start))
      this.#findings.report('link-unmade', at, { value, instead });
  }

  #inside(name: string, children: readonly MdastNode[]): void {
    this.#within(element(name), () => this.makeAll(children));
  }

  #within(made: Element, content: () => void, rule?: ElementRule): void {
    this.#builder.open(made, rule);
    content();
    this.#builder.close(made);
  }

  #list({ ordered, start, spread, children }: NodeOf<'list'>): void {
    const loose = spread || children.some((item) => item.spread);
    const attributes = { start: ordered && start !== 1 ? `${start}` : undefined };
    this.#within(element(ordered ? 'ol' : 'ul', attributes), () => {
      for (const item of children) this.#item(item, loose);
    });
  }

  #item({ checked, children }: NodeOf<'listItem'>, loose: boolean): void {
    const isTask = typeof checked === 'boolean';
    this.#within(element('li', { class: isTask ? 'task' : undefined }), () =>
      this.makeAll(children, (child) => {
        if (child.type !== 'paragraph') return this.#make(child);
        const isLabel = isTask && child === children[0];
        const content = (): void =>
          isLabel ? this.#task(checked, child.children) : this.makeAll(child.children);
        return loose ? this.#within(element('p'), content) : content();
      }),
    );
  }

  /** A box that can't be ticked, with its text as label. */
  #task(checked: boolean, children: readonly MdastNode[]): void {
    const box = { type: 'checkbox', disabled: '', checked: checked ? '' : undefined };
    this.#within(
      element('label'),
      () => {
        this.#within(element('input', box), () => {}, CONTROL);
        this.#builder.text(' ');
        this.makeAll(children);
      },
      PHRASE,
    );
  }

  #table({ align, children: [head, ...rows] }: NodeOf<'table'>): void {
    const row = (cells: readonly MdastNode[], isHead: boolean): void =>
      this.#within(element('tr'), () => {
        cells.forEach((cell, n) => {
          const content = childrenOf(cell);
          const name = isHead && content.length > 0 ? 'th' : 'td';
          const scope = name === 'th' ? 'col' : undefined;
          const aligned = align?.[n] ? `align-${align[n]}` : undefined;
          this.#within(element(name, { scope, class: aligned }), () => this.makeAll(content));
        });
      });
    this.#within(element('table'), () => {
      this.#within(element('thead'), () => row(childrenOf(head!), true));
      if (rows.length > 0)
        this.#within(element('tbody'), () => rows.forEach((cells) => row(cells.children, false)));
    });
  }

  #link(target: Target | undefined, node: MdastNode, children: readonly MdastNode[]): void {
    const at = node.position!.start;
    if (this.#builder.isIn('a')) this.#findings.report('html-misplaced', at, { element: 'a' });
    const link = this.#builder.isIn('a') ? undefined : this.#findings.link(target?.url ?? '', at);
    if (!link) return this.makeAll(children);
    const made = element('a', { ...link, title: target?.title || undefined });
    return this.#within(made, () => this.makeAll(children));
  }

  #picture(target: Target | undefined, alt: string, node: MdastNode): void {
    const src = this.#findings.picture(target?.url ?? '', alt.trim() ? alt : undefined, node.position!.start);
    if (src !== undefined) this.#builder.add(element('img', { src, alt, title: target?.title || undefined }));
  }
}

/** A text whose lines end without spaces. */
function withoutSpaceAtEnds(text: string): string {
  return text.includes('\n') ? text.replace(/(?<![ \t])[ \t]+\n/g, '\n') : text;
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

interface Target {
  url: string;
  title?: string | null | undefined;
}
