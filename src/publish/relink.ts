import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './file-system.ts';
import { mapAddresses } from './html-addresses.ts';
import { type LinkCheck, type LinkFault, makeLinkCheck } from './link-check.ts';
import { relativeAddress } from './relative.ts';

/** The page that a host serves in place of a missing one, at whatever depth that was asked for. */
const NOT_FOUND = '404.html';

/** What stands before an address in a stylesheet, and the address, in quotes or without. */
const CSS_ADDRESS = /(\burl\(\s*["']|@import\s*["'])([^"']*)|(\burl\(\s*)([^"')\s]+)/gi;

/**
 * Makes every address in the finished pages and stylesheets of a site relative and naming a file, so that the same bytes
 * work at a domain's root, below any path and from a disk; then looks whether each leads to something.
 * Nothing but addresses changes.
 * @param site the folder of the site
 * @param base the path that it is published at, for the page that has no place of its own: `/` or `/archive/`
 * @param later files that will be there when the site is finished, from its root
 * @returns every link that leads nowhere
 */
export function relinkSite(site: string, base: string, later: readonly string[] = []): LinkFault[] {
  const files = listFiles(site);
  const check = makeLinkCheck([...files, ...later]);
  for (const file of files) {
    if (file.endsWith('.html')) relinkPage(join(site, file), file, base, check);
    else if (file.endsWith('.css')) relinkStyles(join(site, file), file, check);
  }
  return check.faults();
}

function relinkPage(path: string, page: string, base: string, check: LinkCheck): void {
  const written = readFileSync(path, 'utf8');
  const addresses = new Set<string>();
  const { html, ids } = mapAddresses(written, (address) => {
    if (page === NOT_FOUND) {
      addresses.add(address);
      return address.replace(/^\/(?![/\\])/, () => base);
    }
    const relative = relativeAddress(address, page);
    addresses.add(relative);
    return relative;
  });
  check.page(page, ids, addresses);
  if (html !== written) writeFileSync(path, html);
}

function relinkStyles(path: string, file: string, check: LinkCheck): void {
  const written = readFileSync(path, 'utf8');
  const addresses = new Set<string>();
  const css = written.replaceAll(
    CSS_ADDRESS,
    (_, quoted?: string, inQuotes?: string, bare?: string, address?: string) => {
      const relative = relativeAddress((inQuotes ?? address)!, file);
      addresses.add(relative);
      return (quoted ?? bare)! + relative;
    },
  );
  check.page(file, [], addresses);
  if (css !== written) writeFileSync(path, css);
}
