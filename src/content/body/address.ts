import { resolvePath } from '../location.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const UNSPEAKABLE = /[\0-\x1F\x7F-\x9F]/;
/** Browsers take a backslash for a slash here. */
const ROOTED = /^[\\/]/;
const OTHER_HOST = /^[\\/]{2}/;
const WRITTEN_OUT = /\.html?(?:\?.*)?$/i;
const MAX_LENGTH = 2000;

/**
 * What an address in a body means, seen from its file: elsewhere on the web, a heading of the same body, a file of
 * the archive, or nothing that may be linked, with the code of the issue.
 *
 * @param written decoded of character references, as the browser would read it.
 */
export function readAddress(written: string, file: string): Address {
  const address = written.trim();
  if (address === '') return { is: 'refused', code: 'link-empty' };
  if (UNSPEAKABLE.test(address) || address.length > MAX_LENGTH) return unsafe;
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return readWeb(address);
  if (scheme === 'mailto' || scheme === 'tel')
    return { is: 'contact', href: `${scheme}:${address.slice(scheme.length + 1).replaceAll(' ', '%20')}` };
  if (scheme !== undefined) return unsafe;

  const [path, fragment] = splitAtFirst(address, '#');
  if (path === '') return { is: 'heading', fragment: decode(fragment ?? '') };
  if (OTHER_HOST.test(path)) return unsafe;
  if (WRITTEN_OUT.test(path)) return { is: 'refused', code: 'link-html' };
  if (ROOTED.test(path)) return unsafe;
  if (path.includes('\\')) return { is: 'refused', code: 'link-backslash' };
  const decoded = decode(path).normalize('NFC');
  if (UNSPEAKABLE.test(decoded)) return unsafe;
  const target = resolvePath(file, decoded);
  if (target === undefined) return { is: 'refused', code: 'link-outside' };
  return { is: 'file', path: target, ...(fragment && { fragment: decode(fragment) }) };
}

function readWeb(address: string): Address {
  if (!URL.canParse(address)) return unsafe;
  const url = new URL(address);
  return url.username || url.password ? unsafe : { is: 'web', href: url.href };
}

function splitAtFirst(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Percent-encoded text decoded, or as it is where it can't be. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const unsafe: Address = { is: 'refused', code: 'address-unsafe' };

export type Address =
  | { is: 'web' | 'contact'; href: string }
  | { is: 'heading'; fragment: string }
  /** `path` is relative to the content folder. Whether there is such a file isn't known here. */
  | { is: 'file'; path: string; fragment?: string }
  | {
      is: 'refused';
      code: 'address-unsafe' | 'link-backslash' | 'link-empty' | 'link-html' | 'link-outside';
    };
