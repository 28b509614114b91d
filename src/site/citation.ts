import { fold } from '#content/fold.ts';
import type { RecordNode } from '#content/nodes.ts';
import { absolute, archiveWords } from './archive.ts';
import { present } from './fact.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** A page as a work that is cited: what is known of it, and no more. */
export interface Citation {
  /** Unlike that of any other page: `gondomar-projects-strings-en`. */
  readonly key: string;
  readonly title: string;
  /** The work that it is part of: an event's project. */
  readonly within?: string;
  /** The archive that publishes it. */
  readonly archive: string;
  /** Who answers for the archive. */
  readonly publisher: string;
  /** The day of the archive's clock: `2026-11-22`, or less of it. */
  readonly date?: string;
  /** Absolute; absent where the archive has no home. */
  readonly url?: string;
  readonly lang: string;
}

/** The page of a record at this address as a work that is cited; `within` is the title of what it is part of. */
export function citation(
  { graph: { archive } }: Site,
  { id, kind }: Pick<RecordNode, 'id' | 'kind'>,
  lang: string,
  title: Words,
  address: string,
  within?: Words,
): Citation {
  const url = absolute(archive, address);
  return {
    key: [archive.id, kind, id, lang].join('-'),
    title: title.text,
    ...(within && { within: within.text }),
    archive: archiveWords(archive, lang, ({ name }) => name)!.text,
    publisher: archive.data.owner.name,
    ...(archive.asOf !== undefined && { date: archive.asOf }),
    ...(url !== undefined && { url }),
    lang,
  };
}

/** Title, what it is part of, archive, publisher unless the archive is called by it, day, address; as far as they are known. */
export function citationText(
  site: Site,
  { archive, date, lang, publisher, title, url, within }: Citation,
): string {
  const texts = site.texts(lang);
  const parts = present([
    texts.t('record.cited-title', { title }),
    within,
    archive,
    beginsWith(archive, publisher) ? undefined : publisher,
    date === undefined ? undefined : texts.t('record.cited-at', { date: texts.date(date) }),
    url,
  ]).join(', ');
  return url === undefined ? `${parts}.` : parts;
}

/** Whether a name begins with the words of another, or is the same. */
function beginsWith(name: string, words: string): boolean {
  return `${fold(name)} `.startsWith(`${fold(words)} `);
}
