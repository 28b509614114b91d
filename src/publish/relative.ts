import { posix } from 'node:path';

/** An address below the site's root, which isn't one of another host. */
const FROM_ROOT = /^\/(?![/\\])/;

/**
 * An address as it works wherever the site lies: relative to the page that holds it, and naming a file
 * (`/en/` becomes `../index.html`). Any other address than one from the site's root stays as it is.
 * @param address as written: `/en/projects/a.html?q=b#c`
 * @param page the file that holds it, from the site's root, without a slash at its beginning: `en/events/b.html`
 */
export function relativeAddress(address: string, page: string): string {
  if (!FROM_ROOT.test(address)) return address;
  const [path, rest] = split(address);
  const target = fileOf(path.slice(1));
  if (target === page && rest.startsWith('#')) return rest;
  const steps = posix.relative(posix.dirname(page), target);
  // A colon in the first step would make a scheme of it.
  return (/^[^/]*:/.test(steps) ? `./${steps}` : steps) + rest;
}

/**
 * The file of the site that an address on a page leads to, and the fragment in it; undefined where it leads elsewhere.
 * An address that leaves the site upwards, as only a domain's root forgives, keeps its steps: no file has such a name.
 * @param address relative or from the root
 * @param page the file that holds it, from the site's root
 */
export function targetOf(address: string, page: string): Target | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/[/\\]/i.test(address)) return undefined;
  const [path, rest] = split(address);
  const fragment = /#(.*)$/s.exec(rest)?.[1];
  const from = path.startsWith('/') ? path.slice(1) : `${posix.dirname(page)}/${path}`;
  const file = path === '' ? page : posix.normalize(fileOf(from));
  return { file: decoded(file), ...(fragment && { fragment: decoded(fragment) }) };
}

/** A page of the site with its anchor. */
export interface Target {
  readonly file: string;
  readonly fragment?: string;
}

/** A folder's address names its page. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** An address in two: its path, and its query and fragment. */
function split(address: string): [path: string, rest: string] {
  const end = address.search(/[?#]/);
  return end === -1 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
