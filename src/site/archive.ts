import type { Archive, DeepPartial } from '#content/nodes.ts';
import type { ArchiveData } from '#schema/archive.ts';
import { words, type Words } from './words.ts';

/** A text of `archive.yaml` in the page's language, else in the archive's first. */
export function archiveWords(
  archive: Archive,
  lang: string,
  pick: (data: DeepPartial<ArchiveData>) => string | undefined,
): Words | undefined {
  const { data, languages, translations } = archive;
  return words({ data, translations, lang: languages[0] }, lang, pick);
}

/** The label of a topic; without one, the keyword itself. */
export function topicLabel(archive: Archive, topic: string, lang: string): Words {
  return archiveWords(archive, lang, ({ topics }) => topics?.[topic]) ?? { text: topic };
}

/** An address of this site with its host; undefined where the archive names no home of its own. */
export function absolute(archive: Archive, address: string): string | undefined {
  return archive.data.url && archive.data.url.replace(/\/+$/, '') + address;
}
