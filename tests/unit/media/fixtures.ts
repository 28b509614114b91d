import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { afterAll } from 'vitest';

/** A folder of this test file's own, with its cache, removed afterwards. */
export function makeFolder(): MediaFolder {
  const root = mkdtempSync(join(tmpdir(), 'media ș-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const write = (name: string, content: Buffer | string) => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  };
  return { root, cache: join(root, 'cache'), out: join(root, 'out'), write };
}

/** A picture of one colour, to be encoded. */
export function plain(width: number, height: number, background = '#c86432'): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A photograph-like picture: every place in it has its own colour. */
export function photo(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7 + (at >> 8) * 13) % 251;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A black PNG with one bit a pixel: few bytes for many pixels. Without rows it is a header and an end. */
export function bigPng(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const pixels = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * rows), { level: 1 });
  const signature = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The beginning of an ISO base media file: nothing but its brands. */
export function brands(...names: string[]): Buffer {
  const [major = '', ...compatible] = names;
  const size = Buffer.alloc(4);
  size.writeUInt32BE(16 + 4 * compatible.length);
  return Buffer.concat([size, Buffer.from(`ftyp${major}\0\0\0\0${compatible.join('')}`), Buffer.alloc(64)]);
}

/** A ZIP of stored files. */
export function zip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(10, 0);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(Buffer.byteLength(content), 14);
    shared.writeUInt32LE(Buffer.byteLength(content), 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name + content)]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u000A\0'), shared, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

interface MediaFolder {
  root: string;
  cache: string;
  out: string;
  /** Writes a file into the folder and returns its path. */
  write(name: string, content: Buffer | string): string;
}
