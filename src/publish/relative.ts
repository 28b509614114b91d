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
  const target = normal(fileOf(path.slice(1)));
  if (target === page && rest.startsWith('#')) return rest;
  const steps = stepsTo(target, page);
  // A colon in the first step would make a scheme of it.
  return (/^[^/]*:/.test(steps) ? `./${steps}` : steps) + rest;
}

/**
 * `relativeAddress` for all pages of a site, whose addresses are mostly the same: what was made for one page of a folder
 * holds for the others. What it gives can be kept.
 */
export function makeRelative(): typeof relativeAddress {
  const made = new Map<string, Map<string, string>>();
  return (address, page) => {
    // What leads into a page is shorter on that page.
    if (address.includes('#')) return ownText(relativeAddress(address, page));
    const folder = posix.dirname(page);
    const known = made.get(folder) ?? new Map<string, string>();
    made.set(folder, known);
    const before = known.get(address);
    if (before !== undefined) return before;
    const relative = ownText(relativeAddress(address, page));
    known.set(ownText(address), relative);
    return relative;
  };
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

/** The way from a page to a file: up to the folder that both are in, and down. */
function stepsTo(target: string, page: string): string {
  let shared = 0;
  for (let at = 0; at < page.length && page.charCodeAt(at) === target.charCodeAt(at); at += 1)
    if (page.charCodeAt(at) === SLASH) shared = at + 1;
  let up = '';
  for (let at = page.indexOf('/', shared); at !== -1; at = page.indexOf('/', at + 1)) up += '../';
  return up + target.slice(shared);
}

const SLASH = 47;

/** A text that is no part of another one, all of which would stay in memory as long as it does. */
function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** A path without empty steps, `.` and `..`, which hardly any has. */
function normal(path: string): string {
  return path.startsWith('.') || path.includes('/.') || path.includes('//') ? posix.normalize(path) : path;
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
