import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeRecord } from '../location.ts';
import { readSource } from '../source.ts';

/** The lines of a text file of the content folder, as the reader sees them; none of any other file, nor behind a link. */
export function sourceLines(folder: string, file: string): readonly string[] {
  const path = join(folder, file);
  if (!looksLikeRecord(file) || !lstatSync(path, { throwIfNoEntry: false })?.isFile()) return [];
  const source = readSource(path);
  return 'text' in source ? source.text.split('\n') : [];
}
