import { resolvePath } from '../location.ts';
import { meantForWeb } from './meant-for-web.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const UNSPEAKABLE = /[\0-\x1F\x7F-\x9F]/;
/** Browsers take a backslash for a slash here. */
const ROOTED = /^[\\/]/;
const OTHER_HOST = /^[\\/]{2}/;
const WRITTEN_OUT = /\.html?(?:\?.*)?$/i;
/** A path on one computer: Windows' with a drive, or any behind `file:`. */
const OF_A_COMPUTER = /^(?:file:|[a-z]:[\\/])/i;
/** The live site and the preview, as a browser shows their addresses. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
const MAX_LENGTH = 2000;

/**
 * What an address in a body means, seen from its file: elsewhere on the web, a heading of the same body, a file of
 * the archive, a page of the finished site, or nothing that may be linked, with the code of the issue.
 *
 * @param written decoded of character references, as the browser would read it.
 */
export function readAddress(written: string, file: string): Address {
  const address = written.trim();
  if (address === '') return { is: 'refused', code: 'link-empty' };
  if (/^data:/i.test(address)) return { is: 'refused', code: 'address-unsafe', pasted: true };
  if (UNSPEAKABLE.test(address) || address.length > MAX_LENGTH) return unsafe;
  if (OF_A_COMPUTER.test(address)) return { is: 'refused', code: 'link-computer' };
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return readWeb(address);
  if (scheme === 'mailto' || scheme === 'tel')
    return { is: 'contact', href: `${scheme}:${address.slice(scheme.length + 1).replaceAll(' ', '%20')}` };
  if (scheme !== undefined) return unsafeFor(address);

  const [path, fragment] = splitAtFirst(address, '#');
  if (path === '') return { is: 'heading', fragment: decode(fragment ?? '') };
  if (OTHER_HOST.test(path)) return unsafeFor(address);
  if (WRITTEN_OUT.test(path))
    return { is: 'page', path: decode(path), ...(fragment && { fragment: decode(fragment) }) };
  if (ROOTED.test(path)) return unsafe;
  if (path.includes('\\')) return { is: 'refused', code: 'link-backslash' };
  const decoded = decode(path).normalize('NFC');
  if (UNSPEAKABLE.test(decoded)) return unsafe;
  const target = resolvePath(file, decoded);
  if (target === undefined) return { is: 'refused', code: 'link-outside' };
  return { is: 'file', path: target, ...(fragment && { fragment: decode(fragment) }) };
}

function readWeb(address: string): Address {
  if (!URL.canParse(address)) return unsafeFor(address);
  const url = new URL(address);
  if (url.username || url.password) return unsafe;
  if (LOOPBACK.test(url.hostname)) return { is: 'page', path: decode(url.pathname), ...fragmentOf(url) };
  return { is: 'web', href: url.href };
}

function fragmentOf({ hash }: URL): { fragment?: string } {
  return hash.length > 1 ? { fragment: decode(hash.slice(1)) } : {};
}

/** Not to be linked, with what was probably meant. */
function unsafeFor(address: string): Address {
  const meant = meantForWeb(address);
  return meant === undefined ? unsafe : { ...unsafe, meant };
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

const unsafe = { is: 'refused', code: 'address-unsafe' } as const;

export type Address =
  | { is: 'web' | 'contact'; href: string }
  | { is: 'heading'; fragment: string }
  /** `path` is relative to the content folder. Whether there is such a file isn't known here. */
  | { is: 'file'; path: string; fragment?: string }
  /** `path` is as written, or from the root of the site on this computer. */
  | { is: 'page'; path: string; fragment?: string }
  | {
      is: 'refused';
      code: 'address-unsafe' | 'link-backslash' | 'link-computer' | 'link-empty' | 'link-outside';
      /** A safe address that was probably meant. */
      meant?: string;
      /** It isn't an address at all, but a whole file written out. */
      pasted?: true;
    };
