import { open, readFile } from 'node:fs/promises';
import sharp from 'sharp';

const TAIL_BYTES = 64;
const END_OF_JPEG = Buffer.from([0xff, 0xd9]);
const END_OF_PNG = Buffer.from('IEND\u00AEB`\u0082', 'latin1');

/**
 * Reads a picture's size and depth from its header; no pixel is decoded.
 * @returns undefined where there is no sound header
 */
export async function readPictureHeader(path: string): Promise<PictureHeader | undefined> {
  try {
    const { autoOrient, space } = await sharp(path, { failOn: 'error', limitInputPixels: false }).metadata();
    return { ...autoOrient, deep: space === 'rgb16' };
  } catch {
    return undefined;
  }
}

/**
 * Whether a picture's file has its end, for JPEG and PNG, whose headers don't say how long the file is;
 * the others are found out when the header is read, or decoded.
 * @param format as in `fileFormats`
 * @param bytes the file's size
 */
export async function isWhole(path: string, format: string, bytes: number): Promise<boolean> {
  const end = format === 'jpg' ? END_OF_JPEG : format === 'png' ? END_OF_PNG : undefined;
  if (!end || (await readTail(path, bytes)).includes(end)) return true;
  // Phones append films and second pictures, so the end may lie anywhere.
  const content = await readFile(path);
  return content.includes(end, format === 'jpg' ? startOfScan(content) : 0);
}

async function readTail(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc(TAIL_BYTES),
      position: Math.max(0, bytes - TAIL_BYTES),
    });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Walks over the segments before the picture, whose thumbnails have ends of their own (ITU-T T.81, B.1). */
function startOfScan(jpeg: Buffer): number {
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  return at;
}

/** Width and height upright, in pixels, of the first frame or page; deep: 16 bits a channel. */
export interface PictureHeader {
  width: number;
  height: number;
  deep: boolean;
}
