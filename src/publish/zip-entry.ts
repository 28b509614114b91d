import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** How hard deflate tries: beyond it, texts grow smaller by a thousandth for a fifth more work. */
export const LEVEL = 6;

/** Version 2.0 for folders and deflate (APPNOTE 4.4.3). */
export const VERSION = 20;

const LOCAL = 0x04034b50;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8 = 1 << 11;
const STORED = 0;
const DEFLATED = 8;

/** Kinds of files that deflate hardly makes smaller. */
const COMPRESSED = /\.(?:webp|jpe?g|png|gif|avif|woff2|zip|epub|docx|xlsx|pptx|od[tsp]|mp[34]|ogg|webm)$/i;

/**
 * Packs files as they lie in a zip file, one behind the other (PKWARE APPNOTE 6.3): names in UTF-8, one time for all, no
 * owner. The bytes depend on nothing but that.
 * @param time as zip files hold it: without time zone, in steps of two seconds, from 1980 on
 * @param deflated the bytes that an earlier packing deflated a file's content to, where they are at hand
 */
export function packEntries(
  entries: readonly ZipEntry[],
  time: ZipTime,
  deflated: (entry: ZipEntry, sha512: string) => Uint8Array | undefined = () => undefined,
): PackedEntries {
  const stamp = dosTime(time);
  const pieces: Uint8Array[] = [];
  const packed = entries.map((entry): PackedEntry => {
    const content = entry.path === undefined ? Buffer.from(entry.text) : readFileSync(entry.path);
    const sha512 = hash('sha512', content);
    const small = COMPRESSED.test(entry.name)
      ? content
      : (deflated(entry, sha512) ?? deflateRawSync(content, { level: LEVEL }));
    const isSmaller = small.length < content.length;
    const data = isSmaller ? small : content;
    const facts = {
      name: entry.name,
      method: isSmaller ? DEFLATED : STORED,
      stamp,
      crc: crc32(content),
      packedSize: data.length,
      size: content.length,
      sha512,
      ...(isSmaller && { packedSum: sumOf(data) }),
    };
    pieces.push(localHeader(facts), data);
    return facts;
  });
  return { bytes: joined(pieces), entries: packed };
}

/** The checksum that deflated bytes are known by. */
export function sumOf(data: Uint8Array): string {
  return hash('sha256', data, 'base64url');
}

/**
 * What both headers of a file say of it (APPNOTE 4.4.4 to 4.4.10). Sizes of single files fit into 32 bits: a published
 * document has at most 50 MB.
 */
export function description({ name, method, stamp, crc, packedSize, size }: PackedEntry): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(UTF8, 0);
  fields.writeUInt16LE(method, 2);
  fields.writeUInt32LE(stamp, 4);
  fields.writeUInt32LE(crc, 8);
  fields.writeUInt32LE(packedSize, 12);
  fields.writeUInt32LE(size, 16);
  fields.writeUInt16LE(Buffer.byteLength(name), 20);
  return fields;
}

function localHeader(packed: PackedEntry): Buffer {
  const start = Buffer.alloc(6);
  start.writeUInt32LE(LOCAL, 0);
  start.writeUInt16LE(VERSION, 4);
  const noExtra = Buffer.alloc(2);
  return Buffer.concat([start, description(packed), noExtra, Buffer.from(packed.name)]);
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

/** In memory of their own, which can be handed to another thread. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A file to be packed: its name with `/`, and what it holds or where that is. */
export type ZipEntry = { readonly name: string } & (
  { readonly text: string; readonly path?: undefined } | { readonly path: string; readonly text?: undefined }
);

/** `2026-11-22` and `13:30:00`. */
export interface ZipTime {
  readonly date: string;
  readonly time: string;
}

/** Files as they lie in a zip file, each behind its header. */
export interface PackedEntries {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly entries: readonly PackedEntry[];
}

/** What is known of a packed file. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly stamp: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** of its content, in hexadecimal digits */
  readonly sha512: string;
  /** of its deflated bytes, as `sumOf` gives it; undefined for a file that isn't deflated */
  readonly packedSum?: string;
}
