import { mailTo } from './link.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { names, ownerSite, statementView, type StatementView } from './statement.ts';

/** What is kept of readers (nothing), and what whoever is named or shown in the archive may ask, in one of its languages. */
export function privacyView(site: Site, lang: string): StatementView {
  const texts = site.texts(lang);
  const { archive, files } = site.graph;
  const { owner, privacy } = archive.data;
  const mailbox = privacy?.email ?? owner.email;
  const hasPhotos = [...files.values()].some(({ as }) => as === 'picture');
  return statementView(site, lang, 'privacy', {
    title: say(texts, 'privacy.title'),
    lead: say(texts, 'privacy.lead'),
    sections: [
      {
        heading: say(texts, 'privacy.reading'),
        paragraphs: [
          say(texts, 'privacy.nothing'),
          say(texts, 'privacy.search'),
          say(texts, 'privacy.host'),
          say(texts, 'privacy.elsewhere'),
        ],
      },
      {
        heading: say(texts, 'privacy.named'),
        paragraphs: [
          say(texts, 'privacy.people'),
          ...(hasPhotos ? [say(texts, 'privacy.photos')] : []),
          mailbox === undefined
            ? { ...say(texts, 'privacy.ask-owner', names(site, lang)), links: ownerSite(site, texts) }
            : { ...say(texts, 'privacy.ask'), links: [mailTo(mailbox)] },
          say(texts, 'privacy.rights'),
        ],
      },
      {
        heading: say(texts, 'privacy.controller'),
        paragraphs: [{ text: owner.name, links: ownerSite(site, texts) }],
      },
    ],
  });
}
