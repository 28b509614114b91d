import { copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { statsOf } from '#content/file-stats.ts';
import { keep, readKept } from '#content/kept-file.ts';
import type { Part, Reads } from '#content/reads.ts';
import { type KeptPart, openParts, type OpenParts } from './last-parts.ts';
import { openNumbers, type Numbers } from './numbers.ts';

/** What is kept: of each file of the last site, what it was made from. */
const LIST = 'published.json';

/** Stands before a checksum that is of the published bytes themselves, of a file that isn’t rendered. */
const BYTES = '=';

/**
 * Opens what is kept of the site that was published last, so that a file that would be made from the same, or is rendered
 * as it was then, is taken from there, finished. A file counts only as long as it is as it was published; what is kept and
 * damaged counts as nothing.
 * @param folder of what is kept @param edition of what makes and finishes files: another one may make others of the same
 * @param out where the last site lies, and this one will
 * @param site where this one is made @param index of what is searched of it @param reads of the archive that it is made from
 */
export function openLastSite({ folder, edition, out, site, index, reads }: Places): LastSite {
  const before = readList(join(folder, LIST), edition);
  const addresses = openNumbers(before.addresses);
  let parts: OpenParts | undefined = openParts(before.parts, reads);
  let kept: Head['parts'] = [];
  const noted = new Map<string, string>();
  const taken = new Map<string, string>();
  const names = new Map(
    [...before.files].flatMap(([name, { made }]) =>
      made.rendered.startsWith(BYTES) ? [[made.rendered, name]] : [],
    ),
  );
  const isThere = (name: string, seal: string) => seal !== '' && sealOf(join(out, name)) === seal;
  const tell = (name: string, made: Made, text = JSON.stringify(lineOf(made))) => {
    addresses.use(made.facts.addresses);
    parts?.use(made.read);
    noted.set(name, text);
  };
  /** Takes a file of the last site for this one, if it is as it was published. */
  const isTaken = (name: string, { made, seal }: Published): boolean => {
    if (!isThere(name, seal)) return false;
    if (made.searched !== '' && !index.take(made.searched)) return false;
    taken.set(name, join(out, name));
    return true;
  };
  return {
    addresses,
    takeUnmade(name, input) {
      const last = before.files.get(name);
      if (last?.made.input !== input || !parts || !last.made.read.every(parts.isSame) || !isTaken(name, last))
        return undefined;
      tell(name, last.made, last.text);
      return last.made.facts;
    },
    take(name, rendered, origin) {
      const last = before.files.get(name);
      if (last?.made.rendered !== rendered || !isTaken(name, last)) return undefined;
      tell(name, { ...last.made, ...madeFrom(origin, parts) });
      return last.made.facts;
    },
    takeBytes(name, sum) {
      const rendered = BYTES + sum;
      const was = names.get(rendered) ?? '';
      const isAsItWas = isThere(was, before.files.get(was)?.seal ?? '');
      if (isAsItWas) taken.set(name, join(out, was));
      tell(name, { rendered, searched: '', facts: noFacts, ...madeFrom(undefined) });
      return isAsItWas;
    },
    note(name, rendered, facts, searched, origin) {
      tell(name, { rendered, searched, facts, ...madeFrom(origin, parts) });
    },
    taken,
    bring() {
      for (const [name, path] of taken) link(path, join(site, name));
    },
    letGo() {
      if (parts) kept = parts.kept();
      parts = undefined;
    },
    keepList(seals) {
      this.letGo();
      const head: Head = { addresses: addresses.kept(), parts: kept };
      const files = Array.from(noted, ([name, text]) =>
        Buffer.from(`\n${JSON.stringify(name)}\t${seals.get(name) ?? ''}\t${text}`),
      );
      keep(join(folder, LIST), edition, [Buffer.from(JSON.stringify(head)), ...files]);
    },
  };
}

/** What stands for the last site where none is kept. */
export const noLastSite = (): LastSite => ({
  addresses: openNumbers(),
  takeUnmade: () => undefined,
  take: () => undefined,
  takeBytes: () => false,
  note() {},
  taken: new Map(),
  bring() {},
  letGo() {},
  keepList() {},
});

/** What there is to say of a file that neither links nor can be linked into. */
export const noFacts: Facts = { ids: '', addresses: [] };

/** Empty where there is no such file. */
function sealOf(path: string): string {
  return statsOf(path)?.seal ?? '';
}

/** Gives a file a second name, or a copy where that is on another disk. Neither is ever written to: it is replaced. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** What is kept: its first line, and one of each file, which has its name, its seal, and what it was made from. */
function readList(path: string, edition: string): Head & { readonly files: ReadonlyMap<string, Published> } {
  const kept = readKept(path, edition)?.toString();
  if (kept === undefined) return { addresses: [], parts: [], files: new Map() };
  const [head, ...lines] = kept.split('\n') as [string, ...string[]];
  const files = lines.map((line): [string, Published] => {
    const [name, seal, text] = line.split('\t') as [string, string, string];
    return [JSON.parse(name) as string, { seal, text, made: madeOf(JSON.parse(text) as Line) }];
  });
  return { ...(JSON.parse(head) as Head), files: new Map(files) };
}

function madeFrom(origin: Origin | undefined, parts?: OpenParts): Pick<Made, 'input' | 'read'> {
  return { input: origin?.input ?? '', read: (parts && origin?.read.map(parts.numberOf)) ?? [] };
}

const lineOf = ({ rendered, searched, facts: { ids, addresses }, input, read }: Made): Line => [
  rendered,
  searched,
  ids,
  addresses,
  input,
  read,
];

const madeOf = ([rendered, searched, ids, addresses, input, read]: Line): Made => ({
  rendered,
  searched,
  facts: { ids, addresses },
  input,
  read,
});

/** What a file was made from. */
interface Made {
  /** The checksum of what was rendered. */
  readonly rendered: string;
  /** The key of what is searched of it; empty where nothing is. */
  readonly searched: string;
  readonly facts: Facts;
  /** The checksum of what its route told of it; empty for what isn’t made from parts of the archive alone. */
  readonly input: string;
  /** The numbers of the parts of the archive that were read for it. */
  readonly read: readonly number[];
}

/** What a page or file is made from. */
export interface Origin {
  /** The checksum of what its route tells of it. */
  readonly input: string;
  /** The parts of the archive that were read for it. */
  readonly read: readonly Part[];
}

/** A file as it was published. */
interface Published {
  /** Of the file on the disk. */
  readonly seal: string;
  readonly made: Made;
  /** The same as it is kept. */
  readonly text: string;
}

/** What is kept of how a file was made. */
type Line = readonly [
  rendered: string,
  searched: string,
  ids: string,
  addresses: readonly number[],
  input: string,
  read: readonly number[],
];

/** What the numbers in all lines mean. */
interface Head {
  readonly addresses: readonly (string | null)[];
  readonly parts: readonly (KeptPart | null)[];
}

/** Where things are. */
export interface Places {
  readonly folder: string;
  readonly edition: string;
  readonly out: string;
  readonly site: string;
  /** Knows what is searched of a page by a key. */
  readonly index: { take(key: string): boolean };
  readonly reads: Pick<Reads, 'find'>;
}

/** What the end of a build asks of a page: what can be linked to in it, and what it links to. */
export interface Facts {
  /** Each between two line feeds: as parts of a page’s text they would keep all of it in memory. */
  readonly ids: string;
  /** By the numbers that they have for all files. */
  readonly addresses: readonly number[];
}

/** The site that was published last, while another one is made. */
export interface LastSite {
  /** What files link to, by numbers. */
  readonly addresses: Pick<Numbers, 'numberOf' | 'textOf'>;
  /**
   * Takes a file for the site, with what is searched of it, if the same would be made again: of the same input and of parts
   * that hold the same; undefined if it has to be made.
   * @param input the checksum of what its route tells of it now
   */
  takeUnmade(name: string, input: string): Facts | undefined;
  /**
   * The same of a file that was made again, if the same was rendered of it; undefined if it wasn’t.
   * @param rendered the checksum of that @param origin what it was made from now
   */
  take(name: string, rendered: string, origin: Origin | undefined): Facts | undefined;
  /**
   * Tells of a file by its bytes alone, and takes it for the site if the last one had one of the same anywhere; false if it
   * hadn’t, and whoever asks is to write it.
   * @param sum the checksum of the bytes
   */
  takeBytes(name: string, sum: string): boolean;
  /** Tells of a file that was finished anew. @param searched the key of what is searched of it; empty where nothing is */
  note(name: string, rendered: string, facts: Facts, searched: string, origin: Origin | undefined): void;
  /** Where files that were taken lie as yet, by their names in this site. */
  readonly taken: ReadonlyMap<string, string>;
  /**
   * Puts them into the site, whose folders are there. The disk takes note of it, so that they are known no more: until the
   * rest is done, a build may come to nothing.
   */
  bring(): void;
  /** Lets go of the archive, once all that is made from it was told of. */
  letGo(): void;
  /**
   * Keeps what was told, for the next one, once the site is published.
   * @param seals of the published files, which may be copies of what was put here
   */
  keepList(seals: ReadonlyMap<string, string>): void;
}
