import type { Checksums } from './checksums.ts';
import type { Fault } from './fault.ts';
import { inspectFile } from './inspect.ts';
import { publishedName } from './published-name.ts';

/**
 * A document as it is published: the original's bytes under a safe name that ends as its format's names do,
 * or what is wrong with it.
 */
export async function prepareDocument(
  path: string,
  checksums: Checksums,
): Promise<PublishedDocument | Fault> {
  const { fault, format, bytes } = await inspectFile(path, 'document');
  if (fault) return fault;
  const original = await checksums.of(path);
  if (!original) return { code: 'file-missing', params: {} };
  const href = `/files/${publishedName(path, original.sha256)}.${format}`;
  return { as: 'document', href, format: format!, bytes, source: path };
}

/** Size in bytes; `source` is the file to publish. */
export interface PublishedDocument {
  as: 'document';
  href: string;
  format: string;
  bytes: number;
  source: string;
}
