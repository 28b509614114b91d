import type { Edit } from './edits.ts';
import type { Attribute, Tag, TagReader } from './html-tags.ts';

/** Elements and their attributes whose value is one address (HTML, section “Attributes”; SVG 2, section “Linking”). */
const SINGLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href', 'xlink:href']],
  ['area', ['href']],
  ['audio', ['src']],
  ['blockquote', ['cite']],
  ['button', ['formaction']],
  ['del', ['cite']],
  ['embed', ['src']],
  ['form', ['action']],
  ['iframe', ['src']],
  ['image', ['href', 'xlink:href']],
  ['img', ['src']],
  ['input', ['src', 'formaction']],
  ['ins', ['cite']],
  ['link', ['href']],
  ['object', ['data']],
  ['q', ['cite']],
  ['script', ['src']],
  ['source', ['src']],
  ['track', ['src']],
  ['use', ['href', 'xlink:href']],
  ['video', ['src', 'poster']],
]);

/** Attributes with a list of addresses, each with its width or density. */
const SRCSETS = new Set(['srcset', 'imagesrcset']);

/** What parts the candidates of a `srcset`, the address of one, and its descriptor. */
const CANDIDATE = /([\s,]*)(\S*[^\s,])([^,]*)/g;

/** The address in a `<meta http-equiv="refresh">`, which may stand in quotes. */
const REFRESH = /^(\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?)(["']?)(.*?)(\2\s*)$/is;

/**
 * Reads from a page every address that a browser follows or fetches from it, and everything that an address can
 * point at. What tells other programs where a page is published names its host: whole addresses in `<link>`s
 * are among them, as those of other sites are; Open Graph and JSON-LD aren't.
 * @param replace gives each address, its entities decoded, anew
 */
export function readAddresses(replace: Replace): AddressReader {
  const ids: string[] = [];
  const edits: Edit[] = [];
  return {
    ids,
    edits,
    open(tag) {
      const single = SINGLE.get(tag.name);
      for (const attribute of tag.attributes) {
        const { name } = attribute;
        if (name === 'id') ids.push(attribute.value);
        const replaced = single?.includes(name) ? replace : replacerOf(tag, name, replace);
        if (!replaced) continue;
        const value = replaced(attribute.value);
        if (value === attribute.value) continue;
        edits.push({ from: attribute.start, to: attribute.end, put: written(value, attribute) });
      }
    },
  };
}

/** What replaces the addresses that stand in a value among other things; undefined where none do. */
function replacerOf(tag: Tag, name: string, replace: Replace): Replace | undefined {
  if (SRCSETS.has(name))
    return (value) =>
      value.replaceAll(
        CANDIDATE,
        (_, before: string, address: string, descriptor: string) => before + replace(address) + descriptor,
      );
  if (tag.name === 'meta' && name === 'content' && isRefresh(tag))
    return (value) =>
      value.replace(
        REFRESH,
        (_, before: string, quote: string, address: string, end: string) =>
          before + quote + replace(address) + end,
      );
  return undefined;
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

type Replace = (address: string) => string;

/** What is known of the addresses of a page once all its tags were read. */
interface AddressReader extends TagReader {
  readonly ids: readonly string[];
  /** The addresses that are now other ones. */
  readonly edits: readonly Edit[];
}
