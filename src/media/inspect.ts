import { isUtf8 } from 'node:buffer';
import { lstat, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { faultOfError, type Fault } from './fault.ts';
import { fileFormats } from '#schema/vocabularies/file-formats.ts';
import { isZip, MAX_MEGABYTES, MAX_MEGAPIXELS, readFormat, type MediaUse } from './format.ts';
import { isWhole, readPictureHeader } from './picture-header.ts';

/** Formats made of text that isn't plain text. */
const MARKED_UP = new Set(['html', 'svg', 'xml', 'rtf', 'ps', 'eps', 'pdf']);

/** Formats with a fault, and so an advice, of their own. */
const ADVISED: Record<string, string> = { svg: 'picture-svg', heic: 'picture-heic' };

/**
 * Says what a file is and whether it can be published as a picture or as a document. Nothing is decoded:
 * a picture that passes may still turn out to be damaged when it is prepared.
 * @throws where the machine fails, not the file
 */
export async function inspectFile(path: string, as: MediaUse): Promise<Inspection> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return fault(0, 'media-unreadable');
    if (stats.size === 0) return fault(0, 'file-empty');
    return await (as === 'picture' ? inspectPicture(path, stats.size) : inspectDocument(path, stats.size));
  } catch (error) {
    const wrong = faultOfError(error);
    if (wrong) return { fault: wrong, bytes: 0 };
    throw error;
  }
}

/** The fault of a file whose name doesn't end as its format's names do. */
export function faultOfName(path: string, as: MediaUse, format: string): Fault | undefined {
  const ending = endingOf(path);
  const endings = fileFormats[as][format] ?? [];
  return endings.includes(ending)
    ? undefined
    : { code: 'file-mislabelled', params: { ending, format, endings: [...endings] } };
}

async function inspectPicture(path: string, bytes: number): Promise<Inspection> {
  const format = (await readFormat(path)) ?? '';
  const own = ADVISED[format];
  if (own) return { ...fault(bytes, own), format };
  if (!format && isEndingOf(path, 'picture')) return fault(bytes, 'picture-unreadable');
  if (!fileFormats.picture[format]) return faultOfFormat(path, 'picture', format, bytes);
  const mislabelled = faultOfName(path, 'picture', format);
  if (mislabelled) return { fault: mislabelled, format, bytes };

  const header = await readPictureHeader(path);
  if (!header) return { ...fault(bytes, 'picture-unreadable'), format };
  const { width, height } = header;
  const megapixels = Math.ceil((width * height) / 1e5) / 10;
  if (megapixels > MAX_MEGAPIXELS) {
    const params = { width, height, megapixels, limit: MAX_MEGAPIXELS };
    return { ...fault(bytes, 'picture-too-large', params), format, width, height };
  }
  if (!(await isWhole(path, format, bytes))) return { ...fault(bytes, 'picture-unreadable'), format };
  return { format, bytes, width, height };
}

async function inspectDocument(path: string, bytes: number): Promise<Inspection> {
  if (bytes > MAX_MEGABYTES * 1e6) {
    const params = { megabytes: Math.ceil(bytes / 1e5) / 10, limit: MAX_MEGABYTES };
    return fault(bytes, 'document-too-large', params);
  }
  const ending = endingOf(path);
  const format = (await readFormat(path)) ?? '';
  if ((ending === 'txt' || ending === 'csv') && !MARKED_UP.has(format)) {
    // Words may begin like a magic number ("BMW" like a bitmap), so valid text wins.
    if (await isText(path)) return { format: ending, bytes };
    if (!format) return fault(bytes, 'document-encoding');
  }
  if (fileFormats.document[format]) {
    const mislabelled = faultOfName(path, 'document', format);
    return { ...(mislabelled && { fault: mislabelled }), format, bytes };
  }
  // Renamed, it is used as the picture that it is.
  const picture = fileFormats.picture[format] && faultOfName(path, 'picture', format);
  if (picture) return { fault: picture, format, bytes };
  // A ZIP is one whatever lies in it, even what makes other programs take it for their own.
  if (ending === 'zip' && (await isZip(path))) return { format: 'zip', bytes };
  if (!format && isEndingOf(path, 'document')) return fault(bytes, 'document-unreadable');
  return faultOfFormat(path, 'document', format, bytes);
}

/** UTF-8 without NUL, which no text holds: UTF-16 and binary files do. */
async function isText(path: string): Promise<boolean> {
  const content = await readFile(path);
  return isUtf8(content) && !content.includes(0);
}

/** Microsoft's compound files are called by their ending: only that tells whether one is a text, a table or slides. */
function faultOfFormat(path: string, as: MediaUse, format: string, bytes: number): Inspection {
  const named = format === '' || format === 'cfb' ? endingOf(path) : format;
  const params = { format: named, accepted: Object.keys(fileFormats[as]) };
  return { ...fault(bytes, `${as}-format`, params), ...(format && { format }) };
}

function fault(bytes: number, code: string, params: Fault['params'] = {}): Inspection {
  return { fault: { code, params }, bytes };
}

function isEndingOf(path: string, as: MediaUse): boolean {
  return Object.values(fileFormats[as]).flat().includes(endingOf(path));
}

/** Lower-case, without the dot; empty where there is none. */
function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

/** What is known of a file: `format` as in fileFormats where it could be told, width and height upright in pixels. */
export interface Inspection {
  fault?: Fault;
  format?: string;
  bytes: number;
  width?: number;
  height?: number;
}
