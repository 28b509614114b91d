import { posix } from 'node:path';
import type { Facts } from './last-site.ts';
import type { Numbers } from './numbers.ts';
import { targetOf, type Target } from './relative.ts';

/**
 * Finds the links of a site that lead nowhere. Each page is told of once, in any order; what is asked of it is only
 * answered at the end.
 * @param addresses by the numbers that pages have them by
 */
export function makeLinkCheck({ textOf }: Pick<Numbers, 'textOf'>): LinkCheck {
  /** By page. */
  const anchors = new Map<string, string>();
  const wanted = new Map<string, { target: Target; page: string; address: string }>();
  /** By folder, the addresses that were met: on every page of it they lead to the same. */
  const met = new Map<string, Set<number>>();

  return {
    page(page, { ids, addresses }) {
      anchors.set(page, ids);
      const folder = posix.dirname(page);
      const known = met.get(folder) ?? new Set();
      met.set(folder, known);
      for (const number of addresses) {
        if (known.has(number)) continue;
        const address = textOf(number);
        // But one without a path leads into its own page.
        if (!/^(?:[?#]|$)/.test(address)) known.add(number);
        const target = targetOf(address, page);
        if (!target) continue;
        const name = `${target.file}#${target.fragment ?? ''}`;
        if (!wanted.has(name)) wanted.set(name, { target, page, address });
      }
    },
    faults(files) {
      const known = new Set(files);
      const lowered = new Map(files.map((file) => [file.toLowerCase(), file]));
      return [...wanted.values()].flatMap(({ target: { file, fragment }, page, address }): LinkFault[] => {
        if (!known.has(file)) {
          const other = lowered.get(file.toLowerCase());
          return [{ page, address, missing: 'file', file, ...(other && { other }) }];
        }
        // What a fragment means in another kind of file, as the page of a document, is for its viewer to know.
        if (
          fragment === undefined ||
          !file.endsWith('.html') ||
          anchors.get(file)?.includes(`\n${fragment}\n`)
        )
          return [];
        return [{ page, address, missing: 'anchor', file }];
      });
    },
  };
}

/** Gathers what the pages of a site link to. */
export interface LinkCheck {
  /** @param facts of a page or stylesheet: its addresses are those that are written in it */
  page(page: string, facts: Facts): void;
  /**
   * One fault for each target that is missing, with the first page that links to it.
   * @param files every file of the site, from its root; letters count in the case that they have
   */
  faults(files: readonly string[]): LinkFault[];
}

/** A link that leads nowhere. */
export interface LinkFault {
  /** The file that holds it, from the site's root. */
  readonly page: string;
  readonly address: string;
  readonly missing: 'file' | 'anchor';
  /** What it leads to, from the site's root. */
  readonly file: string;
  /** A file whose name differs only in capitals. */
  readonly other?: string;
}
