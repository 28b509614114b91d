import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { FileUse } from '#schema/vocabularies/file-formats.ts';

const HEAD_BYTES = 4096;

/** The content model's limits: millions of pixels of a picture, millions of bytes of a document. */
export const MAX_MEGAPIXELS = 60;
export const MAX_MEGABYTES = 50;

/** file-type's finer names for what is one format here. */
const SAME: Record<string, string> = {
  tif: 'tiff',
  apng: 'png',
  m4v: 'mp4',
  m4a: 'mp4',
  oga: 'ogg',
  ogv: 'ogg',
  ogm: 'ogg',
  ogx: 'ogg',
  opus: 'ogg',
  spx: 'ogg',
};

const HTML_ELEMENTS = new Set(['html', 'head', 'body', 'title', 'script', 'iframe', 'style']);

/**
 * What a file is, read from its bytes: one of `fileFormats`, another format's name (`svg`, `heic`, `html`, `exe` …),
 * or undefined where the bytes tell nothing, as in plain text.
 */
export async function readFormat(path: string): Promise<string | undefined> {
  const head = await readHead(path);
  const markup = formatOfMarkup(head.toString('utf8'));
  if (markup) return markup;
  const found = await detect(path);
  const format = found && (SAME[found] ?? found);
  if (format === 'heic' || format === 'mp4') return formatOfBrands(brandsOf(head)) ?? format;
  // file-type gives up where padding follows the tag.
  if (!format && head.toString('latin1', 0, 3) === 'ID3') return 'mp3';
  return format;
}

/** Whether a file begins as every ZIP container does, an empty one included. */
export async function isZip(path: string): Promise<boolean> {
  const head = (await readHead(path)).toString('latin1', 0, 4);
  return head === 'PK\u0003\u0004' || head === 'PK\u0005\u0006';
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A parser that stumbles over hostile bytes has not recognised them; a disk that fails is another matter. */
async function detect(path: string): Promise<string | undefined> {
  try {
    return (await fileTypeFromFile(path))?.ext;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return undefined;
  }
}

/** Told by the first element, after declaration, doctype and comments. */
function formatOfMarkup(head: string): string | undefined {
  const text = head.replace(/^\uFEFF?\s*/, '');
  if (!text.startsWith('<')) return undefined;
  if (/^<!doctype\s+html/i.test(text)) return 'html';
  const [, element = ''] = /<(?:\w+:)?([a-z][\w.-]*)/i.exec(text.replaceAll(/<!--[\s\S]*?-->/g, '')) ?? [];
  if (element === 'svg') return 'svg';
  if (HTML_ELEMENTS.has(element.toLowerCase())) return 'html';
  return text.startsWith('<?xml') ? 'xml' : undefined;
}

/** Major and compatible brands of an ISO base media file (ISO/IEC 14496-12, 4.3). */
function brandsOf(head: Buffer): string[] {
  const end = Math.min(head.readUInt32BE(0), head.length - 3);
  const brands = [head.toString('latin1', 8, 12)];
  for (let at = 16; at < end; at += 4) brands.push(head.toString('latin1', at, at + 4));
  return brands;
}

/** file-type looks at the major brand only; HEIF has more brands, and AVIF may come under a general one. */
function formatOfBrands(brands: string[]): string | undefined {
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => /^(?:he[iv][cxms]|mif[12]|msf1)$/.test(brand)) ? 'heic' : undefined;
}

export type MediaUse = FileUse;
