import { copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { keep, readKept } from '#content/kept-file.ts';
import { errorCode, statsOf } from './file-system.ts';

/** What is kept: of each file of the last site, what it was made from. */
const LIST = 'published.json';

/** Stands before a checksum that is of the published bytes themselves, of a file that isn’t rendered. */
const BYTES = '=';

/**
 * Opens what is kept of the site that was published last, so that a file that is rendered as it was then is taken from
 * there, finished. A file counts only as long as it is as it was published; what is kept and damaged counts as nothing.
 * @param folder of what is kept @param edition of what finishes files: another one may make other bytes of the same
 * @param out where the last site lies, and this one will
 * @param site where this one is made @param index of what is searched of it
 */
export function openLastSite({ folder, edition, out, site, index }: Places): LastSite {
  const before = readList(join(folder, LIST), edition);
  const noted = new Map<string, Made>();
  const names = new Map(
    [...before].flatMap(([name, { rendered }]) => (rendered.startsWith(BYTES) ? [[rendered, name]] : [])),
  );
  return {
    take(name, rendered) {
      const last = before.get(name);
      if (last?.rendered !== rendered || sealOf(join(out, name)) !== last.seal) return undefined;
      if (last.searched !== '' && !index.take(last.searched)) return undefined;
      link(join(out, name), join(site, name));
      noted.set(name, last);
      return last.facts;
    },
    takeBytes(name, sum) {
      const rendered = BYTES + sum;
      const was = names.get(rendered) ?? '';
      const seal = before.get(was)?.seal ?? '';
      const isThere = seal !== '' && sealOf(join(out, was)) === seal;
      if (isThere) link(join(out, was), join(site, name));
      noted.set(name, { rendered, searched: '', facts: noFacts });
      return isThere;
    },
    note(name, rendered, facts, searched) {
      noted.set(name, { rendered, searched, facts });
    },
    keepList(seals) {
      const numbers = new Map<string, number>();
      const numberOf = (address: string) => {
        const number = numbers.get(address) ?? numbers.size;
        numbers.set(address, number);
        return number;
      };
      const files = Array.from(noted, ([name, { rendered, searched, facts }]): Line => [
        name,
        seals.get(name) ?? '',
        rendered,
        searched,
        facts.ids,
        facts.addresses.map(numberOf),
      ]);
      const list: List = { files, addresses: [...numbers.keys()] };
      keep(join(folder, LIST), edition, [Buffer.from(JSON.stringify(list))]);
    },
  };
}

/** What stands for the last site where none is kept. */
export const noLastSite: LastSite = {
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
  const { files, addresses } = JSON.parse(kept) as List;
  return new Map(
    files.map(([name, seal, rendered, searched, ids, numbers]) => [
      name,
      {
        seal,
        rendered,
        searched,
        facts: { ids, addresses: numbers.map((number) => addresses[number]!) },
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
];

interface List {
  readonly files: readonly Line[];
  readonly addresses: readonly string[];
}

/** Where things are. */
export interface Places {
  readonly folder: string;
  readonly edition: string;
  readonly out: string;
  readonly site: string;
  /** Knows what is searched of a page by a key. */
  readonly index: { take(key: string): boolean };
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
   * Puts a file into a folder of the site, with what is searched of it, if the same was rendered of it; undefined if it
   * wasn’t.
   * @param rendered the checksum of that
   */
  take(name: string, rendered: string): Facts | undefined;
  /**
   * Tells of a file by its bytes alone, and puts it into the site if the last one had one of the same anywhere; false if
   * it hadn’t, and whoever asks is to write it.
   * @param sum the checksum of the bytes
   */
  takeBytes(name: string, sum: string): boolean;
  /** Tells of a file that was finished anew. @param searched the key of what is searched of it; empty where nothing is */
  note(name: string, rendered: string, facts: Facts, searched: string): void;
  /**
   * Keeps what was told, for the next one, once the site is published.
   * @param seals of the published files, which may be copies of what was put here
   */
  keepList(seals: ReadonlyMap<string, string>): void;
}
