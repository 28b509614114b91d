import { parseFile } from './parse-file.ts';
import { languagesOf } from './read.ts';
import type { Tree } from './tree.ts';

/** How large an archive is, as far as it can be told of its folder before its records are read. */
export function archiveSize({ files: all }: Tree): ArchiveSize {
  const files = [...all.values()];
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
