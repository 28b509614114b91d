/** An element of a body's tree. Only names and attributes that `vocabulary.ts` lists are ever put into one. */
export interface Element {
  name: string;
  readonly attributes: Map<string, string>;
  children: Node[];
}

/** A string is text, not markup. */
export type Node = Element | string;

export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: Node[] = [],
): Element {
  const written = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) written.set(key, value);
  return { name, attributes: written, children };
}

/** Every element below a node, in document order. */
export function elementsIn(node: Element, found: Element[] = []): Element[] {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}

/** The text in a node, without anything between its parts. */
export function textOf(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
