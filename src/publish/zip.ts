import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { ByteWriter } from './byte-writer.ts';
import { type PackedEntries, type PackedEntry, VERSION, writeDescription } from './zip-entry.ts';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

/** Version 4.5 for sizes beyond four gigabytes or 65,535 entries (APPNOTE 4.4.3). */
const VERSION_64 = 45;
/** Made on Unix; a plain file that all may read, the owner write (0100644), so that no umask shows. */
const MADE_BY = (3 << 8) | VERSION_64;
const MODE = (0o100644 << 16) >>> 0;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
/** The length of a local header without the name (APPNOTE 4.3.7). */
const LOCAL_HEADER = 30;

/**
 * Writes a zip file of packed files, in the order given (PKWARE APPNOTE 6.3). Grows to zip64 where it must.
 * @param path of the zip file; it is written anew
 */
export async function writeZip(
  path: string,
  batches: AsyncIterable<PackedEntries> | Iterable<PackedEntries>,
): Promise<Written> {
  const file = openSync(path, 'w');
  const hash = createHash('sha512');
  try {
    let offset = 0;
    const put = (piece: Uint8Array) => {
      hash.update(piece);
      for (let done = 0; done < piece.length;) done += writeSync(file, piece, done);
      offset += piece.length;
    };
    const central = new ByteWriter();
    const entries: PlacedEntry[] = [];
    for await (const batch of batches) {
      let at = offset;
      for (const entry of batch.entries) {
        writeCentralHeader(central, entry, at);
        const dataAt = at + LOCAL_HEADER + Buffer.byteLength(entry.name);
        entries.push({ ...entry, dataAt });
        at = dataAt + entry.packedSize;
      }
      put(batch.bytes);
    }
    const start = offset;
    put(central.written());
    put(endOfCentral(entries.length, offset - start, start));
    return { bytes: offset, sha512: hash.digest('hex'), entries };
  } finally {
    closeSync(file);
  }
}

function writeCentralHeader(to: ByteWriter, entry: PackedEntry, offset: number): void {
  const far = offset >= MAX_32;
  to.uint32(CENTRAL);
  to.uint16(MADE_BY);
  to.uint16(far ? VERSION_64 : VERSION);
  writeDescription(to, entry);
  to.uint16(far ? 12 : 0);
  // No comment, the first disk, and nothing of its own to be said of the file.
  to.uint16(0);
  to.uint16(0);
  to.uint16(0);
  to.uint32(MODE);
  to.uint32(far ? MAX_32 : offset);
  to.utf8(entry.name);
  if (!far) return;
  to.uint16(1);
  to.uint16(8);
  to.uint64(offset);
}

function endOfCentral(count: number, size: number, start: number): Buffer {
  const to = new ByteWriter();
  if (count >= MAX_16 || size >= MAX_32 || start >= MAX_32) {
    to.uint32(END_64);
    to.uint64(44);
    to.uint16(MADE_BY);
    to.uint16(VERSION_64);
    // The first disk, of one.
    to.uint32(0);
    to.uint32(0);
    to.uint64(count);
    to.uint64(count);
    to.uint64(size);
    to.uint64(start);
    to.uint32(LOCATOR_64);
    to.uint32(0);
    to.uint64(start + size);
    to.uint32(1);
  }
  to.uint32(END);
  to.uint16(0);
  to.uint16(0);
  to.uint16(Math.min(count, MAX_16));
  to.uint16(Math.min(count, MAX_16));
  to.uint32(Math.min(size, MAX_32));
  to.uint32(Math.min(start, MAX_32));
  // No comment.
  to.uint16(0);
  return to.written();
}

/** A zip file that was written. */
export interface Written {
  readonly bytes: number;
  /** of the whole file, in hexadecimal digits */
  readonly sha512: string;
  readonly entries: readonly PlacedEntry[];
}

/** A packed file, and where its bytes begin in the zip file. */
export interface PlacedEntry extends PackedEntry {
  readonly dataAt: number;
}
