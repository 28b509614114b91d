import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeBag, PAYLOAD } from './bag.ts';
import { listFiles } from './file-system.ts';
import { saveKept } from './kept-entries.ts';
import { packInThreads } from './packing.ts';
import { writeZip } from './zip.ts';
import {
  packEntries,
  type PackedEntries,
  type PackedEntry,
  type ZipEntry,
  type ZipText,
  type ZipTime,
} from './zip-entry.ts';

/** The time of files of which none is known. */
export const FIRST_TIME: ZipTime = { date: '1980-01-01', time: '00:00:00' };

/** Where the records lie in the download, below the site. */
const SOURCES = 'source/';

/**
 * Writes the archive’s download into a finished site: one zip file with a bag of the site as it is hosted and of the
 * records that it is made from; beside it its checksum, and a script that tells the download page of both. What the last
 * site’s download holds of the same files is copied, not deflated again.
 * @param site the folder of the site, which has no download yet
 */
export async function writeDownload(
  site: string,
  { files, folder, readme, info, sources, time }: Download,
  { last, cache, taken = new Map() }: FromBefore,
): Promise<void> {
  const below = (entry: ZipEntry) => ({ ...entry, name: `${folder}/${entry.name}` });
  const inBag = ({ name, ...file }: PackedEntry) => ({ ...file, name: name.slice(folder.length + 1) });
  const made = listFiles(site).map((name) => [name, join(site, name)] as const);
  const pages = [...made, ...taken].map(([name, path]) => ({ name: PAYLOAD + name, path }));
  const records = sources.map(({ path, ...source }) => ({ name: PAYLOAD + SOURCES + path, ...source }));
  const payload = [...pages, ...records].toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(below);

  async function* bag(): AsyncGenerator<PackedEntries> {
    const notes = packEntries([{ name: 'README.txt', text: readme }].map(below), time);
    yield notes;
    const packed: PackedEntry[] = [];
    for await (const some of packInThreads(payload, time, { cache, zip: join(last, files.zip) })) {
      packed.push(...some.entries);
      yield some;
    }
    yield packEntries(describeBag(packed.map(inBag), notes.entries.map(inBag), info).map(below), time);
  }

  const zip = join(site, files.zip);
  mkdirSync(dirname(zip), { recursive: true });
  const { bytes, sha512, entries } = await writeZip(zip, bag());
  saveKept(cache, entries);
  writeFileSync(join(site, files.checksum), `${sha512}  ${basename(zip)}\n`);
  writeFileSync(
    join(site, files.facts),
    `globalThis.jumelageDownload=${JSON.stringify({ bytes, sha512 })};\n`,
  );
}

/**
 * The time of a download and of the files in it: of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else the beginning of
 * the day of the archive’s clock; undefined where there is neither.
 * @param asOf a date of any precision
 */
export function downloadTime(epoch: string | undefined, asOf: string | undefined): ZipTime | undefined {
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) {
    const [date, time] = new Date(Number(epoch) * 1000).toISOString().split('T');
    return { date: date!, time: time!.slice(0, 8) };
  }
  if (asOf === undefined) return undefined;
  const [year, month = '01', day = '01'] = asOf.split('-');
  return { date: `${year}-${month}-${day}`, time: '00:00:00' };
}

/** What is there of the last site. */
interface FromBefore {
  /** its folder, which may be missing */
  readonly last: string;
  /** the folder that notes are kept in about what was packed */
  readonly cache: string;
  /** where files of this site lie that aren’t in its folder yet, by their names */
  readonly taken?: ReadonlyMap<string, string>;
}

/** What a download is made of, beside the site. */
export interface Download {
  /** Where the zip file, its checksum and its facts go, from the site’s root. */
  readonly files: { readonly zip: string; readonly checksum: string; readonly facts: string };
  /** The only folder in the zip file. */
  readonly folder: string;
  readonly readme: string;
  /** Lines of `bag-info.txt`. */
  readonly info: readonly (readonly [label: string, value: string])[];
  /** The records as text, by their path in the content folder. */
  readonly sources: readonly ({ readonly path: string } & Pick<ZipText, 'text' | 'stamp'>)[];
  readonly time: ZipTime;
}
