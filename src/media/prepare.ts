import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { mapBounded } from './bounded.ts';
import { openChecksums, type Checksums } from './checksums.ts';
import { prepareDocument, type PublishedDocument } from './document.ts';
import type { Fault } from './fault.ts';
import type { MediaUse } from './format.ts';
import { faultOfName, inspectFile } from './inspect.ts';
import { findPicture, keepPicture, type CachedPicture } from './picture-cache.ts';
import { renderPicture, type Size } from './picture.ts';
import { publishedName } from './published-name.ts';

/** More would cost memory: while it is decoded, a picture of 60 megapixels takes 0.4 GB, in AVIF 1 GB. */
const MOST_AT_ONCE = 4;

/**
 * Makes the published form of every picture and document that records use. What was made before and is still
 * whole in the cache isn't made again; the result is the same whatever the cache holds.
 * @returns by request name, in the order of the requests: what is published, and what is wrong with the rest
 * @throws where the machine fails (no disk), not for a bad file
 */
export async function prepareMedia(
  requests: readonly MediaRequest[],
  options: PrepareOptions,
): Promise<PreparedMedia> {
  const checksums = await openChecksums(join(resolve(options.cache), 'checksums.json'));
  const wanted = [...new Map(requests.map((request) => [`${request.as}:${request.name}`, request])).values()];
  let done = 0;
  const atOnce = Math.min(MOST_AT_ONCE, availableParallelism());
  const outcomes = await mapBounded(wanted, atOnce, async ({ name, path, as, published = true }) => {
    const picture = as === 'picture';
    const outcome = !published
      ? (await inspectFile(path, as)).fault
      : await (picture ? preparePicture(path, options.cache, checksums) : prepareDocument(path, checksums));
    options.onProgress?.(++done, wanted.length);
    return { name, outcome };
  });
  await checksums.save();

  const published = new Map<string, PublishedFile>();
  const faults = new Map<string, Fault>();
  for (const { name, outcome } of outcomes) {
    if (!outcome) continue;
    if ('code' in outcome) faults.set(name, outcome);
    else published.set(name, outcome);
  }
  return { published, faults };
}

async function preparePicture(
  path: string,
  cache: string,
  checksums: Checksums,
): Promise<PublishedPicture | Fault> {
  const original = await checksums.of(path);
  const cached = original && (await findPicture(cache, original.sha256, checksums));
  if (cached) return faultOfName(path, 'picture', cached.format) ?? publish(path, original.sha256, cached);

  const { fault, format } = await inspectFile(path, 'picture');
  if (fault) return fault;
  const rendered = await renderPicture(path);
  // Saved again meanwhile: what was rendered may not be what the checksum is of.
  if (!original || !(await checksums.isCurrent(path, original)))
    return preparePicture(path, cache, checksums);
  if (!rendered) return { code: 'picture-unreadable', params: {} };
  return publish(path, original.sha256, await keepPicture(cache, original.sha256, format!, rendered));
}

function publish(path: string, sha256: string, { variants }: CachedPicture): PublishedPicture {
  const name = publishedName(path, sha256);
  const { width, height } = variants.at(-1)!;
  return {
    as: 'picture',
    width,
    height,
    variants: variants.map((variant) => ({ href: `/media/${name}-${variant.width}.webp`, ...variant })),
  };
}

/** A file that records use; `path` absolute, `name` relative to the content folder. */
export interface MediaRequest {
  path: string;
  name: string;
  as: MediaUse;
  /** False for one that is only looked at, for what is wrong with it. */
  published?: boolean;
}

/** `cache`: a folder outside the output, one for each content folder. */
export interface PrepareOptions {
  cache: string;
  onProgress?(done: number, total: number): void;
}

export interface PreparedMedia {
  published: Map<string, PublishedFile>;
  faults: Map<string, Fault>;
}

export type PublishedFile = PublishedPicture | PublishedDocument;

/** Width and height are the largest variant's, in pixels; variants ascend; `source` is the file to publish. */
export interface PublishedPicture extends Size {
  as: 'picture';
  variants: (Size & { href: string; source: string })[];
}
