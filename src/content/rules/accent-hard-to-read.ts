import { accentTheme } from '#content/accent.ts';
import type { Issue } from '#content/issue.ts';
import type { ArchiveFile } from '#content/records.ts';

/** Warns of an accent that can't be read on the pages, which then show the next darker one that can. */
export function accentHardToRead(archive: ArchiveFile | undefined): Issue[] {
  const accent = archive?.data.theme?.accent;
  if (archive === undefined || accent === undefined) return [];
  const { corrected, day } = accentTheme(accent);
  return corrected
    ? [
        {
          code: 'accent-hard-to-read',
          file: archive.file,
          ...archive.at(['theme', 'accent']),
          params: { value: accent, nearest: day },
        },
      ]
    : [];
}
