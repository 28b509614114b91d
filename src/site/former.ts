import type { KindId } from '#schema/kinds.ts';
import type { RecordNode } from '#content/nodes.ts';
import { recordAddress } from './addresses.ts';
import { absolute, archiveWords } from './archive.ts';
import type { PlainFrame } from './plain-frame.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { eventTitle, partnerName, projectTitle } from './title.ts';
import { words, type Words } from './words.ts';

/** A page at an address that a record once had. */
export interface FormerPage {
  readonly frame: PlainFrame;
  /** Its own address, root-absolute. */
  readonly address: string;
  /** Where the record is now, root-absolute. */
  readonly to: string;
  readonly moved: Words;
  readonly title: Words;
}

/** A page for every former id of every record, in every language; an id that a record has today isn't former. */
export function formerPages(site: Site): FormerPage[] {
  const { archive, events, pages, partners, projects } = site.graph;
  return archive.languages.flatMap((lang) => [
    ...formerOf(site, lang, 'projects', projects, projectTitle),
    ...formerOf(site, lang, 'partners', partners, partnerName),
    ...formerOf(site, lang, 'events', events, (event) => eventTitle(site, event, lang)),
    ...formerOf(site, lang, 'pages', pages, (page) => words(page, lang, (data) => data.title)!),
  ]);
}

function formerOf<Node extends RecordNode>(
  site: Site,
  lang: string,
  kind: KindId,
  records: ReadonlyMap<string, Node>,
  titleOf: (node: Node, lang: string) => Words,
): FormerPage[] {
  const { archive } = site.graph;
  return [...records.values()].flatMap((record) =>
    (record.data.formerIds ?? [])
      .filter((id) => !records.has(id))
      .map((id) => {
        const to = recordAddress(lang, kind, record.id);
        const title = titleOf(record, lang);
        const siteName = archiveWords(archive, lang, ({ name }) => name)!.text;
        return {
          frame: {
            lang,
            title: `${title.text} – ${siteName}`,
            canonical: absolute(archive, to),
            alternates: [],
            // Both addresses lie in the same folder.
            onward: `${record.id}.html`,
            hidden: true,
          },
          address: recordAddress(lang, kind, id),
          to,
          moved: say(site.texts(lang), 'former.moved'),
          title,
        };
      }),
  );
}
