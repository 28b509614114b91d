import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder whose name ends so, as paths from there, in order. */
export function filesIn(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** Every finished page, as an address from the root. */
export function pagesIn(folder: string): string[] {
  return filesIn(folder, '.html').map((path) => `/${path}`);
}

/** What type of page an address is: the same for all projects, for all towns, … in all languages. */
export function typeOf(address: string): string {
  const [, , ...rest] = address.split('/');
  if (rest.length === 0) return address;
  if (rest.length === 1)
    return /^(?:index|search|download|numbers|timeline|network|map)\.html$/.test(rest[0]!)
      ? rest[0]!
      : 'page';
  return rest[1] === 'index.html' || rest[1] === 'page'
    ? `${rest[0]} list`
    : `${rest[0]}/${'*/'.repeat(rest.length - 2)}*`;
}

/** One address of each type, the first. */
export function oneOfEachType(addresses: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const address of addresses) if (!first.has(typeOf(address))) first.set(typeOf(address), address);
  return [...first.values()];
}
