import { archiveIdLimit } from '#schema/archive.ts';
import { reservedByWindows } from '#schema/reserved.ts';
import { fold } from '#content/fold.ts';
import type { Archive } from '#content/nodes.ts';
import type { ArchiveFile } from '#content/records.ts';

/**
 * `archive.yaml` with its defaults: its id from its name, its clock from the newest commit.
 * Where the file is missing or broken an unnamed archive stands in, so that its records can be checked all the same.
 *
 * @param asOf a date that takes the place of both clocks.
 */
export function makeArchive(file: ArchiveFile | undefined, asOf?: string): Archive {
  const data = file?.data ?? { name: '', owner: { name: '' }, languages: ['en'] };
  const [first = 'en', ...others] = data.languages;
  return {
    id: data.id ?? idFrom(data.name),
    languages: [first, ...others],
    data,
    translations: file?.translations ?? new Map(),
    asOf: asOf ?? data.asOf ?? file?.newestCommit,
  };
}

/** An id made of a name; it names a file. */
function idFrom(name: string): string {
  const id = fold(name).replaceAll(' ', '-').slice(0, archiveIdLimit).replace(/-$/, '');
  return id === '' || id === 'index' || reservedByWindows.test(id) ? 'archive' : id;
}
