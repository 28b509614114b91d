import { isMap } from '#schema/field.ts';
import { parseFile } from './parse-file.ts';
import { readTree } from './tree.ts';

/** How large an archive is, as far as it can be told before its records are read. */
export function archiveSize(folder: string): ArchiveSize {
  const files = [...readTree(folder).files.values()];
  const records = files.filter(({ location }) => location.is === 'record' && location.lang === undefined);
  const archive = files.find(({ location }) => location.is === 'archive');
  const value = archive && parseFile(archive).yaml.value;
  const listed = isMap(value) ? value['languages'] : undefined;
  return { records: records.length, languages: Array.isArray(listed) ? listed.length : 1 };
}

/** What the memory of a build depends on. */
export interface ArchiveSize {
  readonly records: number;
  /** In how many it is published. */
  readonly languages: number;
}
