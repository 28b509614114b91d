import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { description, type PackedEntries, type PackedEntry, VERSION } from './zip-entry.ts';

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
    const central: Buffer[] = [];
    const entries: PlacedEntry[] = [];
    for await (const batch of batches) {
      let at = offset;
      for (const entry of batch.entries) {
        central.push(centralHeader(entry, at));
        const dataAt = at + LOCAL_HEADER + Buffer.byteLength(entry.name);
        entries.push({ ...entry, dataAt });
        at = dataAt + entry.packedSize;
      }
      put(batch.bytes);
    }
    const start = offset;
    put(Buffer.concat(central));
    put(endOfCentral(central.length, offset - start, start));
    return { bytes: offset, sha512: hash.digest('hex'), entries };
  } finally {
    closeSync(file);
  }
}

function centralHeader(entry: PackedEntry, offset: number): Buffer {
  const far = offset >= MAX_32;
  const extra = Buffer.alloc(far ? 12 : 0);
  if (far) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const start = Buffer.alloc(8);
  start.writeUInt32LE(CENTRAL, 0);
  start.writeUInt16LE(MADE_BY, 4);
  start.writeUInt16LE(far ? VERSION_64 : VERSION, 6);
  const end = Buffer.alloc(16);
  end.writeUInt16LE(extra.length, 0);
  end.writeUInt32LE(MODE, 8);
  end.writeUInt32LE(far ? MAX_32 : offset, 12);
  return Buffer.concat([start, description(entry), end, Buffer.from(entry.name), extra]);
}

function endOfCentral(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(Math.min(count, MAX_16), 8);
  end.writeUInt16LE(Math.min(count, MAX_16), 10);
  end.writeUInt32LE(Math.min(size, MAX_32), 12);
  end.writeUInt32LE(Math.min(start, MAX_32), 16);
  if (count < MAX_16 && size < MAX_32 && start < MAX_32) return end;

  const large = Buffer.alloc(56);
  large.writeUInt32LE(END_64, 0);
  large.writeBigUInt64LE(44n, 4);
  large.writeUInt16LE(MADE_BY, 12);
  large.writeUInt16LE(VERSION_64, 14);
  for (const at of [24, 32]) large.writeBigUInt64LE(BigInt(count), at);
  large.writeBigUInt64LE(BigInt(size), 40);
  large.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(LOCATOR_64, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([large, locator, end]);
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
