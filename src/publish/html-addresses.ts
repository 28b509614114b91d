import { type Attribute, readTags, type Tag } from './html-tags.ts';

/** Elements and their attributes whose value is one address (HTML, section “Attributes”). */
const SINGLE: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  blockquote: ['cite'],
  button: ['formaction'],
  del: ['cite'],
  form: ['action'],
  img: ['src'],
  input: ['src', 'formaction'],
  ins: ['cite'],
  link: ['href'],
  q: ['cite'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
};

/** Elements with a list of addresses, each with its width. */
const SRCSET = new Set(['img', 'source']);

/** `<link>`s that tell other programs where a page is published: theirs name the host. */
const ELSEWHERE = /\b(?:canonical|alternate)\b/i;

/** An address of a candidate in a `srcset`, which is followed by its descriptor or a comma. */
const CANDIDATE = /[^\s,]\S*[^\s,]|[^\s,]/g;
const DESCRIPTOR = /^[\d.]+[wxh]$/;

/** The address in a `<meta http-equiv="refresh">`. */
const REFRESH = /^(\s*[\d.]+\s*[;,]\s*url\s*=\s*)(.*)$/is;

/**
 * Reads a finished page: every address that a browser follows or fetches from it, and everything that an address can
 * point at. `canonical`, `hreflang`, Open Graph and JSON-LD, which name the host, aren't among them.
 * @param html the page
 * @param replace gives each address, its entities decoded, anew; the page with them is returned, otherwise unchanged
 */
export function mapAddresses(
  html: string,
  replace: (address: string) => string,
): { html: string; ids: string[] } {
  const ids: string[] = [];
  let done = 0;
  let mapped = '';
  readTags(html, (tag) => {
    for (const attribute of tag.attributes) {
      if (attribute.name === 'id') ids.push(attribute.value);
      const value = mapValue(tag, attribute, replace);
      if (value === attribute.value) continue;
      mapped += html.slice(done, attribute.start) + written(value, attribute);
      done = attribute.end;
    }
  });
  return { html: done === 0 ? html : mapped + html.slice(done), ids };
}

function mapValue(tag: Tag, { name, value }: Attribute, replace: (address: string) => string): string {
  if (name === 'srcset' && SRCSET.has(tag.name))
    return value.replaceAll(CANDIDATE, (part) => (DESCRIPTOR.test(part) ? part : replace(part)));
  if (tag.name === 'meta' && name === 'content' && isRefresh(tag))
    return value.replace(REFRESH, (_, before: string, address: string) => before + replace(address));
  if (!SINGLE[tag.name]?.includes(name)) return value;
  if (tag.name === 'link' && ELSEWHERE.test(valueOf(tag, 'rel'))) return value;
  return replace(value);
}

function isRefresh(tag: Tag): boolean {
  return valueOf(tag, 'http-equiv').toLowerCase() === 'refresh';
}

function valueOf({ attributes }: Tag, name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? '';
}

/** A value as an attribute holds it; one that had no quotes gets them. */
function written(value: string, { quoted }: Attribute): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  return quoted ? escaped : `"${escaped}"`;
}
