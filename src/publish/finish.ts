import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edited } from './edits.ts';
import { listFiles } from './file-system.ts';
import { readAddresses } from './html-addresses.ts';
import { readTags } from './html-tags.ts';
import { type LinkCheck, type LinkFault, makeLinkCheck } from './link-check.ts';
import { relativeAddress } from './relative.ts';
import { readSearchDocument } from './search-document.ts';
import { readSearchMarks } from './search-marks.ts';

/** The page that a host serves in place of a missing one, at whatever depth that was asked for. */
const NOT_FOUND = '404.html';

/** What stands before an address in a stylesheet, and the address, in quotes or without. */
const CSS_ADDRESS = /(\burl\(\s*["']|@import\s*["'])([^"']*)|(\burl\(\s*)([^"')\s]+)/gi;

/**
 * Finishes the rendered pages and stylesheets of a site, each read and written once: every address becomes relative and
 * names a file, so that the same bytes work at a domain's root, below any path and from a disk; what only search reads
 * goes into documents for it. Nothing else changes. Then looks whether each link leads to something.
 * @param site the folder of the site
 * @param documents a folder outside of it for what is searched: one document for each page that is, by the page's name
 * @param base the path that it is published at, for the page that has no place of its own: `/` or `/archive/`
 * @param later files that will be there when the site is finished, from its root
 * @returns every link that leads nowhere
 */
export function finishSite(
  site: string,
  documents: string,
  base: string,
  later: readonly string[] = [],
): LinkFault[] {
  const files = listFiles(site);
  const check = makeLinkCheck([...files, ...later]);
  for (const file of files) {
    const path = join(site, file);
    if (file.endsWith('.css')) finishStyles(path, file, check);
    if (!file.endsWith('.html')) continue;
    const rendered = readFileSync(path, 'utf8');
    const { html, searched } = finishPage(rendered, file, base, check);
    if (html !== rendered) writeFileSync(path, html);
    if (searched === '') continue;
    const document = join(documents, file);
    mkdirSync(dirname(document), { recursive: true });
    writeFileSync(document, searched);
  }
  return check.faults();
}

/** A page as it is published, and what of it is searched; empty if it isn't. */
function finishPage(
  rendered: string,
  page: string,
  base: string,
  check: LinkCheck,
): { html: string; searched: string } {
  const written = new Set<string>();
  const addresses = readAddresses((address) => {
    const finished =
      page === NOT_FOUND ? address.replace(/^\/(?![/\\])/, () => base) : relativeAddress(address, page);
    written.add(page === NOT_FOUND ? address : finished);
    return finished;
  });
  const marks = readSearchMarks();
  const search = readSearchDocument(rendered);
  readTags(rendered, [addresses, marks, search]);
  check.page(page, addresses.ids, written);
  return { html: edited(rendered, [...addresses.edits, ...marks.edits]), searched: search.document() };
}

function finishStyles(path: string, file: string, check: LinkCheck): void {
  const rendered = readFileSync(path, 'utf8');
  const addresses = new Set<string>();
  const css = rendered.replaceAll(
    CSS_ADDRESS,
    (_, quoted?: string, inQuotes?: string, bare?: string, address?: string) => {
      const relative = relativeAddress((inQuotes ?? address)!, file);
      addresses.add(relative);
      return (quoted ?? bare)! + relative;
    },
  );
  check.page(file, [], addresses);
  if (css !== rendered) writeFileSync(path, css);
}
