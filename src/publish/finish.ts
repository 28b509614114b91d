import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { edited } from './edits.ts';
import { listFiles } from './file-system.ts';
import { readAddresses } from './html-addresses.ts';
import { readTags } from './html-tags.ts';
import { type Facts, noLastSite } from './last-site.ts';
import { type LinkFault, makeLinkCheck } from './link-check.ts';
import { relativeAddress } from './relative.ts';
import { readSearchDocument } from './search-document.ts';
import { readSearchMarks } from './search-marks.ts';

/** The page that a host serves in place of a missing one, at whatever depth that was asked for. */
const NOT_FOUND = '404.html';

/** What stands before an address in a stylesheet, and the address, in quotes or without. */
const CSS_ADDRESS = /(\burl\(\s*["']|@import\s*["'])([^"']*)|(\burl\(\s*)([^"')\s]+)/gi;

/** What there is to say of a file that neither links nor can be linked into. */
const none: Facts = { ids: [], addresses: [] };

/**
 * Finishes the pages and stylesheets of a site: every address becomes relative and names a file, so that the same bytes
 * work at a domain's root, below any path and from a disk; what only search reads goes into documents for it. Nothing else
 * changes. At the end it looks whether each link leads to something.
 * @param site the folder of the site
 * @param documents a folder for what is searched, in the site's or elsewhere: one document for each page that is, by the
 *   page's name
 * @param last the site that was published last
 * @param base the path that it is published at, for the page that has no place of its own: `/` or `/archive/`
 */
export function openSite(site: string, documents: string, base: string, last = noLastSite): OpenSite {
  const check = makeLinkCheck();
  const finished = new Set<string>();
  const folders = new Set<string>();

  const write = (path: string, text: string) => {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, text);
  };

  const page = (name: string, rendered: string): Finished => {
    const written = new Set<string>();
    const addresses = readAddresses((address) => {
      const home = name === NOT_FOUND;
      const relative = home ? address.replace(/^\/(?![/\\])/, () => base) : relativeAddress(address, name);
      written.add(home ? address : relative);
      return relative;
    });
    const marks = readSearchMarks();
    const search = readSearchDocument(rendered, name);
    readTags(rendered, [addresses, marks, search]);
    const searched = search.document();
    if (searched !== '') write(join(documents, name), searched);
    const text = edited(rendered, [...addresses.edits, ...marks.edits]);
    return { text, facts: { ids: addresses.ids, addresses: [...written] } };
  };

  const styles = (name: string, rendered: string): Finished => {
    const written = new Set<string>();
    const text = rendered.replaceAll(
      CSS_ADDRESS,
      (_, quoted?: string, inQuotes?: string, bare?: string, address?: string) => {
        const relative = relativeAddress((inQuotes ?? address)!, name);
        written.add(relative);
        return (quoted ?? bare)! + relative;
      },
    );
    return { text, facts: { ids: [], addresses: [...written] } };
  };

  const finisherOf = (name: string) =>
    name.endsWith('.html') ? page : name.endsWith('.css') ? styles : undefined;

  return {
    put(name, rendered) {
      finished.add(name);
      const kept = last.take(name, rendered);
      if (kept) return check.page(name, kept);
      const { text, facts } = finisherOf(name)?.(name, rendered) ?? { text: rendered, facts: none };
      write(join(site, name), text);
      check.page(name, facts);
      last.note(name, rendered, facts);
    },
    finish(later = []) {
      const searched = `${relative(site, documents).split(sep).join('/')}/`;
      const files = listFiles(site).filter((name) => !name.startsWith(searched));
      for (const name of files) {
        const finisher = finished.has(name) ? undefined : finisherOf(name);
        if (!finisher) continue;
        const rendered = readFileSync(join(site, name), 'utf8');
        const { text, facts } = finisher(name, rendered);
        check.page(name, facts);
        if (text !== rendered) write(join(site, name), text);
      }
      return check.faults([...files, ...later]);
    },
  };
}

/** A page or stylesheet as it is published. */
interface Finished {
  readonly text: string;
  readonly facts: Facts;
}

/** A site that is being finished. */
export interface OpenSite {
  /** Writes a file of the site, finished; its name is as from the site's root. */
  put(name: string, text: string): void;
  /**
   * Finishes all that others wrote into the site's folder.
   * @param later files that will be there when the site is published, from its root
   * @returns every link that leads nowhere
   */
  finish(later?: readonly string[]): LinkFault[];
}
