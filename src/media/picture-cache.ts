import { join, resolve } from 'node:path';
import type { Checksums } from './checksums.ts';
import { PICTURE_PIPELINE, type RenderedVariant, type Size } from './picture.ts';
import { checksumOf, readSealed, writeSealed, writeWhole } from './sealed-file.ts';

/**
 * Finds what was made of a picture before. The folder may be emptied at any time and used by several processes at
 * once; what isn't as it was written counts as absent. In it:
 *
 *     <pipeline>/<ab>/<sha256 of the original>/
 *         320.webp …       the variants
 *         picture.json     the original's format, the variants' sizes and checksums; written last
 */
export async function findPicture(
  folder: string,
  sha256: string,
  checksums: Checksums,
): Promise<CachedPicture | undefined> {
  const home = homeOf(folder, sha256);
  const entry = await readSealed<Entry>(join(home, 'picture.json'));
  if (!entry) return undefined;
  const picture = pictureOf(home, entry);
  for (const [at, { source }] of picture.variants.entries()) {
    if ((await checksums.of(source))?.sha256 !== entry.variants[at]?.sha256) return undefined;
  }
  return picture;
}

/** Keeps what was made of a picture. */
export async function keepPicture(
  folder: string,
  sha256: string,
  format: string,
  rendered: readonly RenderedVariant[],
): Promise<CachedPicture> {
  const home = homeOf(folder, sha256);
  const variants = rendered.map(({ width, height, data }) => ({ width, height, sha256: checksumOf(data) }));
  for (const { width, data } of rendered) await writeWhole(variantPath(home, width), data);
  await writeSealed(join(home, 'picture.json'), { format, variants } satisfies Entry);
  return pictureOf(home, { format, variants });
}

function pictureOf(home: string, { format, variants }: Entry): CachedPicture {
  return {
    format,
    variants: variants.map(({ width, height }) => ({ width, height, source: variantPath(home, width) })),
  };
}

function homeOf(folder: string, sha256: string): string {
  return join(resolve(folder), PICTURE_PIPELINE, sha256.slice(0, 2), sha256);
}

function variantPath(home: string, width: number): string {
  return join(home, `${width}.webp`);
}

/** The original's format, and its variants, ascending, with their absolute paths. */
export interface CachedPicture {
  format: string;
  variants: (Size & { source: string })[];
}

interface Entry {
  format: string;
  variants: (Size & { sha256: string })[];
}
