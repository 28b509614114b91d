import { hash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { ByteWriter } from './byte-writer.ts';
import { openFileReader } from './file-reader.ts';

/** How hard deflate tries: the next level makes texts smaller by half a hundredth for an eighth more work. */
export const LEVEL = 5;

/** The smallest piece of memory that deflate writes to, in bytes. */
const LEAST_CHUNK = 1024;

const read = openFileReader();

/** Version 2.0 for folders and deflate (APPNOTE 4.4.3). */
export const VERSION = 20;

const LOCAL = 0x04034b50;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8 = 1 << 11;
const STORED = 0;
export const DEFLATED = 8;

/** Kinds of files that deflate hardly makes smaller. */
export const COMPRESSED =
  /\.(?:webp|jpe?g|png|gif|avif|woff2|zip|epub|docx|xlsx|pptx|od[tsp]|mp[34]|ogg|webm)$/i;

/**
 * Packs files as they lie in a zip file, one behind the other (PKWARE APPNOTE 6.3): names in UTF-8, one time for all, no
 * owner. The bytes depend on nothing but that.
 * @param time as zip files hold it: without time zone, in steps of two seconds, from 1980 on
 * @param last the files of an earlier zip file: what is the same isn't deflated again
 * @param to what writes them: used again for others, it takes the bytes of these away
 */
export function packEntries(
  entries: readonly ZipEntry[],
  time: ZipTime,
  last = noLastEntries,
  to = new ByteWriter(),
): PackedEntries {
  const when = dosTime(time);
  to.clear();
  const packed = entries.map((entry): PackedEntry => {
    const { name, stamp } = entry;
    const { data, ...content } = (isKnown(entry, last) && last.take(keyOf(entry)!)) || pack(entry, last);
    const facts = { name, when, packedSize: data.length, ...content, ...(stamp && { stamp }) };
    writeLocalHeader(to, facts);
    to.put(data);
    return facts;
  });
  return { bytes: to.written(), entries: packed };
}

/** Whether a file is one of an earlier zip file, as far as that can be told without reading it. */
export function isKnown(entry: ZipEntry, last: LastEntries): boolean {
  const key = keyOf(entry);
  return key !== undefined && !COMPRESSED.test(entry.name) && last.has(key);
}

/** What a file holds that is given as text. */
export function textOf({ text }: ZipText): string {
  return typeof text === 'string' ? text : text();
}

/** What stands for an earlier zip file where there is none. */
export const noLastEntries: LastEntries = { has: () => false, take: () => undefined, close() {} };

function keyOf({ stamp, sha512 }: ZipEntry): string | undefined {
  return stamp ?? sha512;
}

function pack(entry: ZipEntry, last: LastEntries): Content {
  const bytes = entry.path === undefined ? Buffer.from(textOf(entry)) : read(entry.path);
  const sha512 = entry.sha512 ?? hash('sha512', bytes);
  const known = COMPRESSED.test(entry.name) ? undefined : last.take(sha512);
  if (known) return known;
  const content = { crc: crc32(bytes), size: bytes.length, sha512 };
  // Most become a third as long: a larger chunk would be memory for nothing.
  const chunkSize = Math.max(LEAST_CHUNK, bytes.length >> 1);
  const data = COMPRESSED.test(entry.name) ? bytes : deflateRawSync(bytes, { level: LEVEL, chunkSize });
  return data.length < bytes.length
    ? { method: DEFLATED, ...content, packedSum: sumOf(data), data }
    : { method: STORED, ...content, data: bytes };
}

/** The checksum that deflated bytes are known by. */
export function sumOf(data: Uint8Array): string {
  return hash('sha256', data, 'base64url');
}

/**
 * Writes what both headers of a file say of it (APPNOTE 4.4.4 to 4.4.10). Sizes of single files fit into 32 bits: a published
 * document has at most 50 MB.
 */
export function writeDescription(to: ByteWriter, entry: PackedEntry): void {
  to.uint16(UTF8);
  to.uint16(entry.method);
  to.uint32(entry.when);
  to.uint32(entry.crc);
  to.uint32(entry.packedSize);
  to.uint32(entry.size);
  to.uint16(Buffer.byteLength(entry.name));
}

function writeLocalHeader(to: ByteWriter, entry: PackedEntry): void {
  to.uint32(LOCAL);
  to.uint16(VERSION);
  writeDescription(to, entry);
  // Nothing follows the name.
  to.uint16(0);
  to.utf8(entry.name);
}

/** Date and time in the form of MS-DOS, the date in the upper half; the first or last that it knows for others. */
function dosTime({ date, time }: ZipTime): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const [hour, minute, second] = time.split(':').map(Number) as [number, number, number];
  if (year < 1980) return dosTime({ date: '1980-01-01', time: '00:00:00' });
  if (year > 2107) return dosTime({ date: '2107-12-31', time: '23:59:58' });
  const days = ((year - 1980) << 9) | (month << 5) | day;
  return ((days << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}

/** A file to be packed: its name with `/`, and what it holds or where that is. */
export type ZipEntry =
  | ZipText
  | {
      readonly name: string;
      readonly text?: undefined;
      readonly path: string;
      /** of the file, as `statsOf` gives it */
      readonly stamp?: string | undefined;
      readonly sha512?: undefined;
    };

/** A text to be packed. */
export interface ZipText {
  readonly name: string;
  readonly text: string | (() => string);
  /** the checksum of the text, in hexadecimal digits, where it is known already */
  readonly sha512?: string;
  readonly path?: undefined;
  /** what the text may be known by without being asked for */
  readonly stamp?: string;
}

/** `2026-11-22` and `13:30:00`. */
export interface ZipTime {
  readonly date: string;
  readonly time: string;
}

/** Files as they lie in a zip file, each behind its header. */
export interface PackedEntries {
  readonly bytes: Uint8Array;
  readonly entries: readonly PackedEntry[];
}

/** What is known of a packed file. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  /** the time in the form of MS-DOS */
  readonly when: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** of its content, in hexadecimal digits */
  readonly sha512: string;
  /** of its deflated bytes, as `sumOf` gives it; undefined for a file that isn't deflated */
  readonly packedSum?: string;
  /** of what was packed: of a file as `statsOf` gives it */
  readonly stamp?: string;
}

/** What a file holds, and its bytes as they are packed. */
export type Content = Pick<PackedEntry, 'method' | 'crc' | 'size' | 'sha512' | 'packedSum'> & {
  readonly data: Uint8Array;
};

/** The deflated files of an earlier zip file. */
export interface LastEntries {
  /** @param key the stamp of a file, or the checksum of its content */
  has(key: string): boolean;
  /** Undefined also where it can't be read as it was written. Its bytes are lost when another one is taken. */
  take(key: string): Content | undefined;
  /** Lets go of the zip file. */
  close(): void;
}
