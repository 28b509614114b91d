import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edited } from './edits.ts';
import { listFiles } from './file-system.ts';
import { readAddresses } from './html-addresses.ts';
import { readTags } from './html-tags.ts';
import { type Facts, noFacts, noLastSite, type Origin } from './last-site.ts';
import { type LinkFault, makeLinkCheck } from './link-check.ts';
import { makeRelative } from './relative.ts';
import { readSearchDocument } from './search-document.ts';
import type { OpenSearchIndex } from './search-index.ts';
import { readSearchMarks } from './search-marks.ts';

/** The page that a host serves in place of a missing one, at whatever depth that was asked for. */
const NOT_FOUND = '404.html';

/** What stands before an address in a stylesheet, and the address, in quotes or without. */
const CSS_ADDRESS = /(\burl\(\s*["']|@import\s*["'])([^"']*)|(\burl\(\s*)([^"')\s]+)/gi;

/**
 * Finishes the pages and stylesheets of a site: every address becomes relative and names a file, so that the same bytes
 * work at a domain's root, below any path and from a disk; what only search reads goes into its index. Nothing else
 * changes. At the end it looks whether each link leads to something.
 * @param site the folder of the site
 * @param index of what is searched
 * @param last the site that was published last
 * @param base the path that it is published at, for the page that has no place of its own: `/` or `/archive/`
 */
export function openSite(
  site: string,
  index: Pick<OpenSearchIndex, 'put'>,
  base: string,
  last = noLastSite(),
): OpenSite {
  const { numberOf } = last.addresses;
  const check = makeLinkCheck(last.addresses);
  const relativeAddress = makeRelative();
  const finished = new Set<string>();
  const folders = new Set<string>();

  const begin = (name: string) => {
    finished.add(name);
    const folder = dirname(join(site, name));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
  };

  const page = (name: string, rendered: string): Finished => {
    const written = new Set<number>();
    const addresses = readAddresses((address) => {
      const home = name === NOT_FOUND;
      const relative = home ? address.replace(/^\/(?![/\\])/, () => base) : relativeAddress(address, name);
      written.add(numberOf(home ? address : relative));
      return relative;
    });
    const marks = readSearchMarks();
    const search = readSearchDocument(rendered, name);
    readTags(rendered, [addresses, marks, search]);
    const document = search.document();
    const text = edited(rendered, [...addresses.edits, ...marks.edits]);
    return {
      text,
      facts: { ids: ['', ...addresses.ids, ''].join('\n'), addresses: [...written] },
      searched: document && index.put(name, document),
    };
  };

  const styles = (name: string, rendered: string): Finished => {
    const written = new Set<number>();
    const text = rendered.replaceAll(
      CSS_ADDRESS,
      (_, quoted?: string, inQuotes?: string, bare?: string, address?: string) => {
        const relative = relativeAddress((inQuotes ?? address)!, name);
        written.add(numberOf(relative));
        return (quoted ?? bare)! + relative;
      },
    );
    return { text, facts: { ids: '', addresses: [...written] }, searched: '' };
  };

  const finisherOf = (name: string) =>
    name.endsWith('.html') ? page : name.endsWith('.css') ? styles : undefined;

  return {
    keep(name, input) {
      begin(name);
      const kept = last.takeUnmade(name, input);
      if (kept) check.page(name, kept);
      return kept !== undefined;
    },
    put(name, rendered, origin) {
      begin(name);
      const sum = hash('sha256', rendered);
      const kept = last.take(name, sum, origin);
      if (kept) return check.page(name, kept);
      const { text, facts, searched } = finisherOf(name)?.(name, rendered) ?? {
        text: rendered,
        facts: noFacts,
        searched: '',
      };
      writeFileSync(join(site, name), text);
      check.page(name, facts);
      last.note(name, sum, facts, searched, origin);
    },
    finish(later = []) {
      const files = listFiles(site);
      for (const name of files) {
        const finisher = finished.has(name) ? undefined : finisherOf(name);
        if (!finisher) continue;
        const rendered = readFileSync(join(site, name), 'utf8');
        const { text, facts } = finisher(name, rendered);
        check.page(name, facts);
        if (text !== rendered) writeFileSync(join(site, name), text);
      }
      return check.faults([...files, ...last.taken.keys(), ...later]);
    },
  };
}

/** A page or stylesheet as it is published. */
interface Finished {
  readonly text: string;
  readonly facts: Facts;
  /** The key of what is searched of it; empty where nothing is. */
  readonly searched: string;
}

/** A site that is being finished. */
export interface OpenSite {
  /**
   * Takes a file from the last site, if it would be made again as it is; its name is as from the site's root.
   * @param input the checksum of what its route tells of it
   * @returns false where it has to be put
   */
  keep(name: string, input: string): boolean;
  /** Writes a file of the site, finished. @param origin what it was made from, where that is known */
  put(name: string, text: string, origin?: Origin): void;
  /**
   * Finishes all that others wrote into the site's folder.
   * @param later files that will be there when the site is published, from its root
   * @returns every link that leads nowhere
   */
  finish(later?: readonly string[]): LinkFault[];
}
