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
  const written = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: new Map(written), children };
}

/** Every element below a node, in document order. */
export function* elementsIn(node: Element): Generator<Element> {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The text in a node, without anything between its parts. */
export function textOf(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
