import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

/** Version 2.0 for folders and deflate, 4.5 for sizes beyond four gigabytes or 65,535 entries (APPNOTE 4.4.3). */
const VERSION = 20;
const VERSION_64 = 45;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8 = 1 << 11;
const STORED = 0;
const DEFLATED = 8;
/** Made on Unix; a plain file that all may read, the owner write (0100644), so that no umask shows. */
const MADE_BY = (3 << 8) | VERSION_64;
const MODE = (0o100644 << 16) >>> 0;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;

/** How hard deflate tries: beyond it, texts grow smaller by a thousandth for a fifth more work. */
const LEVEL = 6;

/** Kinds of files that deflate hardly makes smaller. */
const COMPRESSED = /\.(?:webp|jpe?g|png|gif|avif|woff2|zip|epub|docx|xlsx|pptx|od[tsp]|mp[34]|ogg|webm)$/i;

/**
 * Writes a zip file whose bytes depend on nothing but its entries and the time: entries in the order given, one time for
 * all, no owner, names in UTF-8 (PKWARE APPNOTE 6.3). Grows to zip64 where it must.
 * @param path of the zip file; it is written anew
 * @param entries names with `/`, and where the bytes are or the bytes themselves
 * @param time the time of all entries, as zip files hold it: without time zone, in steps of two seconds, from 1980 on
 * @returns the size of the file and its SHA-512, in hexadecimal digits
 */
export function writeZip(path: string, entries: Iterable<ZipEntry>, time: ZipTime): Written {
  const file = openSync(path, 'w');
  const hash = createHash('sha512');
  try {
    let offset = 0;
    const put = (...pieces: Uint8Array[]) => {
      for (const piece of pieces) {
        hash.update(piece);
        for (let done = 0; done < piece.length;) done += writeSync(file, piece, done);
        offset += piece.length;
      }
    };
    const central: Buffer[] = [];
    for (const entry of entries) {
      const packed = pack(entry, time, offset);
      central.push(centralHeader(packed));
      put(localHeader(packed), packed.data);
    }
    const start = offset;
    put(...central);
    put(endOfCentral(central.length, offset - start, start));
    return { bytes: offset, sha512: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

function pack({ name, bytes, path }: ZipEntry, { date, time }: ZipTime, offset: number): Packed {
  const content = bytes ?? readFileSync(path!);
  const deflated = COMPRESSED.test(name) ? undefined : deflateRawSync(content, { level: LEVEL });
  const smaller = deflated !== undefined && deflated.length < content.length;
  return {
    name: Buffer.from(name, 'utf8'),
    method: smaller ? DEFLATED : STORED,
    data: smaller ? deflated : content,
    size: content.length,
    crc: crc32(content),
    stamp: dosTime(date, time),
    offset,
  };
}

function localHeader(packed: Packed): Buffer {
  const start = Buffer.alloc(6);
  start.writeUInt32LE(LOCAL, 0);
  start.writeUInt16LE(VERSION, 4);
  const noExtra = Buffer.alloc(2);
  return Buffer.concat([start, description(packed), noExtra, packed.name]);
}

function centralHeader(packed: Packed): Buffer {
  const { name, offset } = packed;
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
  return Buffer.concat([start, description(packed), end, name, extra]);
}

/** What both headers say of an entry. Sizes of single files fit into 32 bits: a published document has at most 50 MB. */
function description({ name, method, data, size, crc, stamp }: Packed): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(UTF8, 0);
  fields.writeUInt16LE(method, 2);
  fields.writeUInt32LE(stamp, 4);
  fields.writeUInt32LE(crc, 8);
  fields.writeUInt32LE(data.length, 12);
  fields.writeUInt32LE(size, 16);
  fields.writeUInt16LE(name.length, 20);
  return fields;
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

/** Date and time in the form of MS-DOS, the date in the upper half; the first or last that it knows for others. */
function dosTime(date: string, time: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const [hour, minute, second] = time.split(':').map(Number) as [number, number, number];
  if (year < 1980) return dosTime('1980-01-01', '00:00:00');
  if (year > 2107) return dosTime('2107-12-31', '23:59:58');
  const days = ((year - 1980) << 9) | (month << 5) | day;
  return ((days << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}

/** A file in a zip: its name with `/`, and its bytes or where they are. */
export type ZipEntry = { readonly name: string } & (
  | { readonly bytes: Uint8Array; readonly path?: undefined }
  | { readonly path: string; readonly bytes?: undefined }
);

/** `2026-11-22` and `13:30:00`. */
export interface ZipTime {
  readonly date: string;
  readonly time: string;
}

/** A zip file that was written. */
export interface Written {
  readonly bytes: number;
  readonly sha512: string;
}

interface Packed {
  readonly name: Buffer;
  readonly method: number;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly stamp: number;
  readonly offset: number;
}
