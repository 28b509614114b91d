import type { Element, Node } from './element.ts';

const BOOLEAN = new Set(['checked', 'disabled']);
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
/** Elements that begin on a line of their own. */
const BLOCK =
  /^(?:blockquote|caption|colgroup|col|d[dlt]|div|fig(?:ure|caption)|h[1-6r]|li|[ou]l|p|pre|table|t(?:body|foot|head|[dhr]))$/;
const UNSAFE = /[&<>"\0-\x08\x0B-\x1F\x7F-\x9F]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes the children of a node as HTML. All text is escaped, quotation marks too: they stand only around attributes. */
export function serialize(node: Element): string {
  const parts: string[] = [];
  writeAll(node.children, parts);
  return parts.join('').trim();
}

/** Makes a text safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (mark) => ESCAPES[mark] ?? '\uFFFD');
}

function writeAll(nodes: readonly Node[], parts: string[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') parts.push(escapeHtml(node));
    else write(node, parts);
  }
}

function write({ name, attributes, children }: Element, parts: string[]): void {
  if (BLOCK.test(name) && parts.length > 0 && !parts.at(-1)!.endsWith('\n')) parts.push('\n');
  const written = [...attributes]
    .map(([key, value]) => (BOOLEAN.has(key) ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`))
    .join('');
  parts.push(`<${name}${written}>`);
  if (VOID.has(name)) return;
  if (name === 'pre' && startsWithBreak(children[0])) parts.push('\n');
  writeAll(children, parts);
  parts.push(`</${name}>`);
}

/** A parser skips one line break after `<pre>`. */
function startsWithBreak(first: Node | undefined): boolean {
  return typeof first === 'string' && first.startsWith('\n');
}
