import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { MAX_MEGAPIXELS } from './format.ts';
import { readPictureHeader } from './picture-header.ts';

const WIDTHS = [320, 640, 1024, 1600];

/** WebP's own limit, in pixels. */
const MAX_HEIGHT = 16_383;

/** A width is left out where the original is less than this much wider. */
const LEAST_STEP = 1.2;

const ENCODER = { quality: 80, alphaQuality: 100, effort: 4 };

/** Changes with everything that decides the bytes of a picture: raise the number when the steps below change. */
export const PICTURE_PIPELINE = createHash('sha256')
  .update(JSON.stringify([1, MAX_MEGAPIXELS, WIDTHS, MAX_HEIGHT, LEAST_STEP, ENCODER, sharp.versions]))
  .digest('hex')
  .slice(0, 16);

/**
 * Decodes a whole picture and encodes it as WebP in ascending widths: upright, in sRGB with 8 bits a channel,
 * transparency kept, metadata and profile left out. Of what moves or has pages, the first one: an archive's page
 * must hold still and print, and a moving copy would weigh many times as much. Harmless oddities that cameras
 * write are let through, as viewers do.
 * @returns undefined where the file is cut short or damaged
 */
export async function renderPicture(path: string): Promise<RenderedVariant[] | undefined> {
  const header = await readPictureHeader(path);
  if (!header) return undefined;
  const sizes = variantSizes(header.width, header.height);
  const largest = sizes.at(-1)!;
  const upright = sharp(path, { failOn: 'error', limitInputPixels: MAX_MEGAPIXELS * 1e6 }).autoOrient();
  // Left alone, sharp 0.35 turns 16 bits with a profile into Display P3 and drops the profile (processingProfile
  // in its src/pipeline.cc). Going down to 8 bits first avoids it.
  const source = header.deep ? upright.pipelineColourspace('srgb') : upright;
  const pixels = await decode(source.resize({ ...largest, fit: 'fill' }));
  if (!pixels) return undefined;
  const variants: RenderedVariant[] = [];
  for (const size of sizes) {
    const resized = sharp(pixels.data, { raw: pixels.raw }).resize({ ...size, fit: 'fill' });
    variants.push({ ...size, data: await resized.webp(ENCODER).toBuffer() });
  }
  return variants;
}

/** The sizes in which a picture of this size is published, ascending; none is larger than the picture. */
export function variantSizes(width: number, height: number): Size[] {
  const largest = Math.max(1, Math.min(width, WIDTHS.at(-1)!, Math.floor((width * MAX_HEIGHT) / height)));
  const widths = [...WIDTHS.filter((step) => step * LEAST_STEP <= largest), largest];
  return widths.map((step) => ({
    width: step,
    height: Math.min(MAX_HEIGHT, Math.max(1, Math.round((height * step) / width))),
  }));
}

async function decode(source: Sharp) {
  try {
    const { data, info } = await source.raw().toBuffer({ resolveWithObject: true });
    return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
  } catch {
    return undefined;
  }
}

export interface Size {
  width: number;
  height: number;
}

export interface RenderedVariant extends Size {
  data: Buffer;
}
