import { markdownToMdast } from 'satteri';

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z][a-z\d]{1,31});/gi;

/**
 * Decodes the character references of HTML as an author wrote it: `&eacute;` is `é`. Named ones are read as Markdown
 * reads them, whose list is HTML's; one without a semicolon, or without a meaning, stays as it is.
 */
export function decodeReferences(html: string): string {
  if (!html.includes('&')) return html;
  const named = new Map<string, string>();
  return html.replace(REFERENCE, (reference, decimal?: string, hexadecimal?: string) => {
    if (decimal) return characterOf(Number(decimal));
    if (hexadecimal) return characterOf(Number.parseInt(hexadecimal, 16));
    const text = named.get(reference) ?? decodeNamed(reference);
    named.set(reference, text);
    return text;
  });
}

function characterOf(codePoint: number): string {
  const isCharacter = codePoint <= 0x10ffff && codePoint > 0 && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return isCharacter ? String.fromCodePoint(codePoint) : '\uFFFD';
}

function decodeNamed(reference: string): string {
  const tree = markdownToMdast(`-${reference}-`, { position: false, features: { frontmatter: false } });
  const paragraph = 'children' in tree ? tree.children[0] : undefined;
  const text = paragraph && 'children' in paragraph ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value.slice(1, -1) : reference;
}
