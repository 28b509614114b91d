import { openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keep, readKept } from '#content/kept-file.ts';
import type { PlacedEntry } from './zip.ts';
import { COMPRESSED, type Content, type LastEntries, LEVEL, sumOf } from './zip-entry.ts';

/** What the packed bytes of a file depend on, beside its name and its content. */
const EDITION = `${process.version} ${process.versions.zlib} ${process.arch} ${LEVEL} ${COMPRESSED.source}`;

/**
 * Opens the deflated files of the zip file that the last build wrote. Where they lie in it, it noted in `packed.json` in a
 * cache folder. A note that is missing, damaged or of another edition counts as none; and so do bytes that aren't as
 * they were written, whatever the file is that they are read from.
 */
export function openKept({ cache, zip }: KeptPlaces): LastEntries {
  const notes = readNotes(cache);
  const contents = new Map(Object.values(notes).map((note) => [note.sha512, note]));
  const file = openFile(zip);
  const read = ({ method, crc, size, sha512, packedSize, packedSum, dataAt }: Note): Content | undefined => {
    if (file === undefined) return undefined;
    const data = Buffer.alloc(packedSize);
    try {
      readSync(file, data, 0, packedSize, dataAt);
    } catch {
      return undefined;
    }
    return sumOf(data) === packedSum ? { method, crc, size, sha512, packedSum, data } : undefined;
  };
  return {
    sameFile(name, stamp) {
      const note = notes[name];
      return note?.stamp === stamp ? read(note) : undefined;
    },
    sameContent(sha512) {
      const note = contents.get(sha512);
      return note && read(note);
    },
  };
}

/** Notes where a zip file that was written has its deflated files. */
export function saveKept(cache: string, entries: readonly PlacedEntry[]): void {
  const notes: Notes = {};
  for (const { name, when: _, ...note } of entries) if (note.packedSum !== undefined) notes[name] = note;
  keep(fileOf(cache), EDITION, [Buffer.from(JSON.stringify(notes))]);
}

function readNotes(cache: string): Readonly<Notes> {
  const notes = readKept(fileOf(cache), EDITION);
  return notes ? (JSON.parse(notes.toString()) as Notes) : {};
}

function openFile(path: string): number | undefined {
  try {
    return statSync(path).isFile() ? openSync(path, 'r') : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(cache: string): string {
  return join(cache, 'packed.json');
}

/** Where deflated files are kept. */
export interface KeptPlaces {
  /** the folder of the notes */
  readonly cache: string;
  /** the last zip file, which may be missing */
  readonly zip: string;
}

/** By the name of a file. */
type Notes = Record<string, Note>;
type Note = Omit<PlacedEntry, 'name' | 'when'>;
