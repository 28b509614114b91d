import { copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { statsOf } from '#content/file-stats.ts';
import { keep, readKept } from '#content/kept-file.ts';
import type { Part, Reads } from '#content/reads.ts';
import { errorCode } from './file-system.ts';
import { type KeptPart, makePartCheck, numberParts, readParts } from './last-parts.ts';

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
  const noted = new Map<string, Made>();
  const isSame = makePartCheck(reads);
  const names = new Map(
    [...before].flatMap(([name, { rendered }]) => (rendered.startsWith(BYTES) ? [[rendered, name]] : [])),
  );
  const isThere = (name: string, seal: string) => seal !== '' && sealOf(join(out, name)) === seal;
  const take = (name: string, last: Published, origin: Origin | undefined): Facts | undefined => {
    if (!isThere(name, last.seal)) return undefined;
    if (last.searched !== '' && !index.take(last.searched)) return undefined;
    link(join(out, name), join(site, name));
    noted.set(name, { ...last, origin });
    return last.facts;
  };
  return {
    takeUnmade(name, input) {
      const last = before.get(name);
      const isUnchanged = last?.origin?.input === input && last.origin.read.every(isSame);
      return isUnchanged ? take(name, last, last.origin) : undefined;
    },
    take(name, rendered, origin) {
      const last = before.get(name);
      return last?.rendered === rendered ? take(name, last, origin) : undefined;
    },
    takeBytes(name, sum) {
      const rendered = BYTES + sum;
      const was = names.get(rendered) ?? '';
      const isTaken = isThere(was, before.get(was)?.seal ?? '');
      if (isTaken) link(join(out, was), join(site, name));
      noted.set(name, { rendered, searched: '', facts: noFacts, origin: undefined });
      return isTaken;
    },
    note(name, rendered, facts, searched, origin) {
      noted.set(name, { rendered, searched, facts, origin });
    },
    keepList(seals) {
      const numbers = new Map<string, number>();
      const numberOf = (address: string) => {
        const number = numbers.get(address) ?? numbers.size;
        numbers.set(address, number);
        return number;
      };
      const parts = numberParts(reads);
      const files = Array.from(noted, ([name, { rendered, searched, facts, origin }]): Line => [
        name,
        seals.get(name) ?? '',
        rendered,
        searched,
        facts.ids,
        facts.addresses.map(numberOf),
        origin?.input ?? '',
        origin?.read.map(parts.numberOf) ?? [],
      ]);
      const list: List = { files, addresses: [...numbers.keys()], parts: parts.kept };
      keep(join(folder, LIST), edition, [Buffer.from(JSON.stringify(list))]);
    },
  };
}

/** What stands for the last site where none is kept. */
export const noLastSite: LastSite = {
  takeUnmade: () => undefined,
  take: () => undefined,
  takeBytes: () => false,
  note() {},
  keepList() {},
};

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
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}

function readList(path: string, edition: string): Map<string, Published> {
  const kept = readKept(path, edition)?.toString();
  if (kept === undefined) return new Map();
  const { files, addresses, ...list } = JSON.parse(kept) as List;
  const parts = readParts(list.parts);
  return new Map(
    files.map(([name, seal, rendered, searched, ids, numbers, input, read]) => [
      name,
      {
        seal,
        rendered,
        searched,
        facts: { ids, addresses: numbers.map((number) => addresses[number]!) },
        origin: input === '' ? undefined : { input, read: read.map((number) => parts[number]!) },
      },
    ]),
  );
}

/** What a file was made from. */
interface Made {
  /** The checksum of what was rendered. */
  readonly rendered: string;
  /** The key of what is searched of it; empty where nothing is. */
  readonly searched: string;
  readonly facts: Facts;
  /** Undefined of what isn’t made from parts of the archive alone. */
  readonly origin: Origin | undefined;
}

/** What a page or file is made from. */
export interface Origin {
  /** The checksum of what its route tells of it. */
  readonly input: string;
  /** The parts of the archive that were read for it. */
  readonly read: readonly Part[];
}

interface Published extends Made {
  /** Of the file on the disk. */
  readonly seal: string;
}

/** The same as it is kept: its addresses, most of which many pages have, by their numbers. */
type Line = readonly [
  name: string,
  seal: string,
  rendered: string,
  searched: string,
  ids: string,
  addresses: readonly number[],
  input: string,
  read: readonly number[],
];

interface List {
  readonly files: readonly Line[];
  readonly addresses: readonly string[];
  readonly parts: readonly KeptPart[];
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
  readonly addresses: readonly string[];
}

/** The site that was published last, while another one is made. */
export interface LastSite {
  /**
   * Puts a file into a folder of the site, with what is searched of it, if the same would be made again: of the same input
   * and of parts that hold the same; undefined if it has to be made.
   * @param input the checksum of what its route tells of it now
   */
  takeUnmade(name: string, input: string): Facts | undefined;
  /**
   * The same of a file that was made again, if the same was rendered of it; undefined if it wasn’t.
   * @param rendered the checksum of that @param origin what it was made from now
   */
  take(name: string, rendered: string, origin: Origin | undefined): Facts | undefined;
  /**
   * Tells of a file by its bytes alone, and puts it into the site if the last one had one of the same anywhere; false if
   * it hadn’t, and whoever asks is to write it.
   * @param sum the checksum of the bytes
   */
  takeBytes(name: string, sum: string): boolean;
  /** Tells of a file that was finished anew. @param searched the key of what is searched of it; empty where nothing is */
  note(name: string, rendered: string, facts: Facts, searched: string, origin: Origin | undefined): void;
  /**
   * Keeps what was told, for the next one, once the site is published.
   * @param seals of the published files, which may be copies of what was put here
   */
  keepList(seals: ReadonlyMap<string, string>): void;
}
