import { markdownToMdast } from 'satteri';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/**
 * Decodes the character references of HTML as an author wrote it: `&eacute;` is `é`. Named ones are read as Markdown
 * reads them, whose list is HTML's; one without a semicolon, or without a meaning, stays as it is.
 */
export function decodeReferences(html: string): string {
  return html.includes('&') ? html.replace(REFERENCE, decodeOne) : html;
}

function decodeOne(reference: string): string {
  const tree = markdownToMdast(`-${reference}-`, { position: false, features: { frontmatter: false } });
  const paragraph = 'children' in tree ? tree.children[0] : undefined;
  const text = paragraph && 'children' in paragraph ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value.slice(1, -1) : reference;
}
