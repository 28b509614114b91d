import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf } from '#content/edition.ts';
import { keep, readKept } from '#content/kept-file.ts';
import type { PlacedEntry } from './zip.ts';
import { DEFLATED, type LastEntries, sumOf } from './zip-entry.ts';

/** How many bytes of the zip file are read at once: files that lie there together are asked for together. */
const WINDOW = 1_000_000;

/** What packs files and notes where they are. */
const edition = editionOf(
  ...['kept-entries.ts', 'zip-entry.ts', 'zip.ts'].map((name) => join(import.meta.dirname, name)),
);

/**
 * Opens the deflated files of the zip file that the last build wrote. Where they lie in it, it noted in `packed.txt` in a
 * cache folder. A note that is missing, damaged or of another edition counts as none; and so do bytes that aren't as
 * they were written, whatever the file is that they are read from.
 */
export function openKept({ cache, zip }: KeptPlaces): LastEntries {
  const notes = readNotes(cache);
  const { read, close } = openReader(zip);
  return {
    has: (key) => notes.has(key),
    take(key) {
      const note = notes.get(key)?.split('\t');
      if (!note) return undefined;
      const [sha512, packedSum] = note.slice(1) as [string, string];
      const [crc, size, packedSize, dataAt] = note.slice(3).map(Number) as [number, number, number, number];
      const data = read(dataAt, packedSize);
      if (!data || sumOf(data) !== packedSum) return undefined;
      return { method: DEFLATED, crc, size, sha512, packedSum, data };
    },
    close,
  };
}

/** Notes where a zip file that was written has its deflated files. */
export function saveKept(cache: string, entries: readonly PlacedEntry[]): void {
  if (edition === undefined) return;
  const lines = entries
    .filter(({ packedSum }) => packedSum !== undefined)
    .map(({ stamp = '', sha512, packedSum, crc, size, packedSize, dataAt }) =>
      [stamp, sha512, packedSum, crc, size, packedSize, dataAt].join('\t'),
    );
  keep(fileOf(cache), edition, [Buffer.from(lines.join('\n'))]);
}

/** Each note by the stamp of the file, and by the checksum of its content. */
function readNotes(cache: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const kept = edition === undefined ? undefined : readKept(fileOf(cache), edition);
  const lines = kept?.toString('latin1').split('\n') ?? [];
  for (const line of lines) {
    const end = line.indexOf('\t');
    if (end > 0) notes.set(line.slice(0, end), line);
    notes.set(line.slice(end + 1, line.indexOf('\t', end + 1)), line);
  }
  return notes;
}

function openReader(path: string): Reader {
  const file = openFile(path);
  const memory = Buffer.allocUnsafeSlow(WINDOW);
  let window = memory.subarray(0, 0);
  let start = 0;
  return {
    read(at, size) {
      if (file === undefined) return undefined;
      if (at < start || at + size > start + window.length) {
        const bytes = size > WINDOW ? Buffer.allocUnsafeSlow(size) : memory;
        start = at;
        try {
          window = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, at));
        } catch {
          return undefined;
        }
      }
      return window.length < size ? undefined : window.subarray(at - start, at - start + size);
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}

interface Reader {
  /** Reads so many bytes from a place of the file on, until others are read; undefined where they can’t be read. */
  read(at: number, size: number): Buffer | undefined;
  close(): void;
}

function openFile(path: string): number | undefined {
  try {
    return statSync(path).isFile() ? openSync(path, 'r') : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(cache: string): string {
  return join(cache, 'packed.txt');
}

/** Where deflated files are kept. */
export interface KeptPlaces {
  /** the folder of the notes */
  readonly cache: string;
  /** the last zip file, which may be missing */
  readonly zip: string;
}
