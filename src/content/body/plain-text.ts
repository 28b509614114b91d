import type { Element, Node } from './element.ts';

/** What isn't one space already. */
const SPACES = /\s{2,}|[^\S ]/g;
const BLOCK = /^(?:blockquote|caption|d[dlt]|div|fig(?:ure|caption)|h[1-6r]|li|[ou]l|p|pre|table|tr)$/;

/** What a body says, a line for each paragraph, heading, item or row; marks of footnotes left out. */
export function plainText(root: Element): string {
  const parts: string[] = [];
  collect(root, parts);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(SPACES, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function collect(node: Node, parts: string[]): void {
  if (typeof node === 'string') {
    parts.push(node.replace(SPACES, ' '));
    return;
  }
  if (node.name === 'sup' && isReference(node)) return;
  const [before, after] = BLOCK.test(node.name)
    ? ['\n', '\n']
    : /^(?:br|t[dh])$/.test(node.name)
      ? [' ', ' ']
      : ['', ''];
  parts.push(before);
  for (const child of node.children) collect(child, parts);
  parts.push(after);
}

function isReference({ attributes, children: [first] }: Element): boolean {
  const isLink = typeof first === 'object' && first.attributes.get('role') === 'doc-noteref';
  return isLink || attributes.get('role') === 'doc-noteref';
}
