import { parseFile } from './parse-file.ts';
import { languagesOf } from './read.ts';
import { readTree } from './tree.ts';

/** How large an archive is, as far as it can be told before its records are read. */
export function archiveSize(folder: string): ArchiveSize {
  const files = [...readTree(folder).files.values()];
  const records = files.filter(({ location }) => location.is === 'record' && location.lang === undefined);
  const archive = files.find(({ location }) => location.is === 'archive');
  const languages = new Set(languagesOf(archive && parseFile(archive)));
  return { records: records.length, languages: Math.max(1, languages.size) };
}

/** What the memory of a build depends on. */
export interface ArchiveSize {
  readonly records: number;
  /** In how many it is published; one where it doesn’t say. */
  readonly languages: number;
}
