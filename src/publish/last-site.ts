import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode, removeAll, statsOf } from './file-system.ts';

/** What is kept: of each file of the last site, what it was made from; and the documents of its pages. */
const LIST = 'published.txt';
const DOCUMENTS = 'searched';

/**
 * Opens what is kept of the site that was published last, so that a file that is rendered as it was then is taken from
 * there, finished. A file counts only as long as it is as it was published; what is kept and damaged counts as nothing.
 * @param folder of what is kept @param edition of what finishes files: another one may make other bytes of the same
 * @param out where the last site lies, and this one will
 * @param site where this one is made @param documents where what is searched of it goes
 */
export function openLastSite({ folder, edition, out, site, documents }: Places): LastSite {
  const before = readList(join(folder, LIST), edition);
  const noted = new Map<string, string>();
  const kept = join(folder, DOCUMENTS);
  return {
    take(name, rendered) {
      const [file, document, text, facts] = before.get(name)?.split('\t') ?? [];
      if (text !== hash('sha256', rendered) || facts === undefined) return undefined;
      if (stampOf(join(out, name)) !== file || stampOf(join(kept, name)) !== document) return undefined;
      link(join(out, name), join(site, name));
      if (document !== '') link(join(kept, name), join(documents, name));
      noted.set(name, `${text}\t${facts}`);
      return JSON.parse(facts) as Facts;
    },
    note(name, rendered, facts) {
      noted.set(name, `${hash('sha256', rendered)}\t${JSON.stringify(facts)}`);
    },
    keepDocuments() {
      removeAll(kept);
      mkdirSync(folder, { recursive: true });
      renameSync(documents, kept);
    },
    keepList() {
      const lines = Array.from(noted, ([name, made]) =>
        [name, stampOf(join(out, name)), stampOf(join(kept, name)), made].join('\t'),
      );
      writeList(join(folder, LIST), edition, lines.join('\n'));
    },
  };
}

/** What stands for the last site where none is kept. */
export const noLastSite: LastSite = {
  take: () => undefined,
  note() {},
  keepDocuments() {},
  keepList() {},
};

/** Empty where there is no such file. */
function stampOf(path: string): string {
  return statsOf(path)?.stamp ?? '';
}

/** Gives a file a second name, or a copy where that is on another disk. Neither is ever written to: it is replaced. */
function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}

/** By the name of a file, what stands behind it. Above all lines are the edition and their checksum. */
function readList(path: string, edition: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  const end = text.indexOf('\n') + 1;
  const lines = text.slice(end);
  if (text.slice(0, end) !== headOf(edition, lines)) return new Map();
  return new Map(
    lines.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

function writeList(path: string, edition: string, lines: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, headOf(edition, lines) + lines);
  renameSync(unfinished, path);
}

function headOf(edition: string, lines: string): string {
  return `${edition} ${hash('sha256', lines)}\n`;
}

/** Where things are. */
export interface Places {
  readonly folder: string;
  readonly edition: string;
  readonly out: string;
  readonly site: string;
  readonly documents: string;
}

/** What the end of a build asks of a page: what can be linked to in it, and what it links to. */
export interface Facts {
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
}

/** The site that was published last, while another one is made. */
export interface LastSite {
  /** Puts a file into the site, with what is searched of it, if the same was rendered of it; undefined if it wasn’t. */
  take(name: string, rendered: string): Facts | undefined;
  /** Tells of a file that was finished anew. */
  note(name: string, rendered: string, facts: Facts): void;
  /** Takes the documents out of the site that is made, once they were indexed. */
  keepDocuments(): void;
  /** Keeps what was told, for the next one, once the site is published. */
  keepList(): void;
}
