import { hash } from 'node:crypto';
import { mkdirSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedEntry } from './zip.ts';
import { COMPRESSED, type KeptEntry, LEVEL, sumOf } from './zip-entry.ts';

/** What the packed bytes of a file depend on, beside its name and its content. */
const EDITION = `${process.version} ${process.versions.zlib} ${process.arch} ${LEVEL} ${COMPRESSED.source}`;

/**
 * What the last build noted of the files that it deflated, by their names in the zip file; it is kept in `packed.json` in
 * a cache folder. What is missing, damaged or of another edition of deflate counts as not kept.
 */
export function readKept(cache: string): ReadonlyMap<string, KeptEntry> {
  let text: string;
  try {
    text = readFileSync(fileOf(cache), 'utf8');
  } catch {
    return new Map();
  }
  const head = text.indexOf('\n') + 1;
  const rest = text.slice(head);
  if (text.slice(0, head) !== headOf(rest)) return new Map();
  return new Map(Object.entries(JSON.parse(rest) as Record<string, KeptEntry>));
}

/** Notes where a zip file that was written has the bytes of its deflated files. */
export function saveKept(cache: string, entries: readonly PlacedEntry[]): void {
  const kept = entries.flatMap(({ name, crc, size, sha512, packedSize, packedSum, stamp, dataAt }) => {
    if (packedSum === undefined) return [];
    const entry: KeptEntry = { crc, size, sha512, packedSize, packedSum, ...(stamp && { stamp }), dataAt };
    return [[name, entry] as const];
  });
  const rest = JSON.stringify(Object.fromEntries(kept));
  // Of two runs that write it at once, one wins, or the checksum tells.
  const unfinished = `${fileOf(cache)}.new`;
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(unfinished, headOf(rest) + rest);
    renameSync(unfinished, fileOf(cache));
  } catch {
    // The next run deflates again: where nothing can be kept, the download can still be written.
  }
}

/**
 * Opens the zip file that kept bytes lie in.
 * @returns what reads them; it gives undefined where they are no longer there as they were written, whatever the file is
 */
export function openKept(zip: string | undefined): (kept: KeptEntry) => Uint8Array | undefined {
  const file = zip === undefined ? undefined : openFile(zip);
  return ({ dataAt, packedSize, packedSum }) => {
    if (file === undefined) return undefined;
    const data = Buffer.alloc(packedSize);
    try {
      readSync(file, data, 0, packedSize, dataAt);
    } catch {
      return undefined;
    }
    return sumOf(data) === packedSum ? data : undefined;
  };
}

function openFile(path: string): number | undefined {
  try {
    return statSync(path).isFile() ? openSync(path, 'r') : undefined;
  } catch {
    return undefined;
  }
}

function headOf(rest: string): string {
  return `${EDITION} ${hash('sha256', rest, 'base64url')}\n`;
}

function fileOf(cache: string): string {
  return join(cache, 'packed.json');
}
