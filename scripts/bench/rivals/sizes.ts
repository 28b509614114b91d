import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../measure.ts';
import type { Builder } from './builder.ts';

/** How large a finished site is, and its pages of records. */
export function sizesOf({ pages, site }: Builder, records: readonly string[]): Sizes {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    megabytes: bytes.reduce((sum, size) => sum + size, 0) / 1e6,
    page: median(records.map((record) => statSync(join(pages, `${record}.html`)).size)),
  };
}

export interface Sizes {
  readonly files: number;
  /** Those of them that are HTML. */
  readonly pages: number;
  readonly megabytes: number;
  /** Bytes of the median page of a record. */
  readonly page: number;
}
