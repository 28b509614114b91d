import { copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { keep, readKept } from '#content/kept-file.ts';
import { errorCode, statsOf } from './file-system.ts';
import type { OpenSearchIndex } from './search-index.ts';

/** What is kept: of each file of the last site, what it was made from. */
const LIST = 'published.txt';

/**
 * Opens what is kept of the site that was published last, so that a file that is rendered as it was then is taken from
 * there, finished. A file counts only as long as it is as it was published; what is kept and damaged counts as nothing.
 * @param folder of what is kept @param edition of what finishes files: another one may make other bytes of the same
 * @param out where the last site lies, and this one will
 * @param site where this one is made @param index of what is searched of it
 */
export function openLastSite({ folder, edition, out, site, index }: Places): LastSite {
  const before = readList(join(folder, LIST), edition);
  const noted = new Map<string, string>();
  return {
    take(name, rendered) {
      const [file, text, searched, facts] = before.get(name)?.split('\t') ?? [];
      if (text !== rendered || searched === undefined || facts === undefined) return undefined;
      if (stampOf(join(out, name)) !== file || (searched !== '' && !index.take(searched))) return undefined;
      link(join(out, name), join(site, name));
      noted.set(name, `${rendered}\t${searched}\t${facts}`);
      return JSON.parse(facts) as Facts;
    },
    note(name, rendered, facts, searched) {
      noted.set(name, `${rendered}\t${searched}\t${JSON.stringify(facts)}`);
    },
    keepList() {
      const lines = Array.from(noted, ([name, made]) => [name, stampOf(join(out, name)), made].join('\t'));
      keep(join(folder, LIST), edition, [Buffer.from(lines.join('\n'))]);
    },
  };
}

/** What stands for the last site where none is kept. */
export const noLastSite: LastSite = {
  take: () => undefined,
  note() {},
  keepList() {},
};

/** Empty where there is no such file. */
function stampOf(path: string): string {
  return statsOf(path)?.stamp ?? '';
}

/** Gives a file a second name, or a copy where that is on another disk. Neither is ever written to: it is replaced. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}

/** By the name of a file, what stands behind it. */
function readList(path: string, edition: string): Map<string, string> {
  const lines = readKept(path, edition)?.toString().split('\n') ?? [];
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

/** Where things are. */
export interface Places {
  readonly folder: string;
  readonly edition: string;
  readonly out: string;
  readonly site: string;
  readonly index: Pick<OpenSearchIndex, 'take'>;
}

/** What the end of a build asks of a page: what can be linked to in it, and what it links to. */
export interface Facts {
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
}

/** The site that was published last, while another one is made. */
export interface LastSite {
  /**
   * Puts a file into a folder of the site, with what is searched of it, if the same was rendered of it; undefined if it
   * wasn’t.
   * @param rendered the checksum of that
   */
  take(name: string, rendered: string): Facts | undefined;
  /** Tells of a file that was finished anew. @param searched the key of what is searched of it; empty where nothing is */
  note(name: string, rendered: string, facts: Facts, searched: string): void;
  /** Keeps what was told, for the next one, once the site is published. */
  keepList(): void;
}
