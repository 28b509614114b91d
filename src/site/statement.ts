import type { Texts } from '#texts/texts.ts';
import { ownAddress } from './addresses.ts';
import { archiveWords } from './archive.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { linkView, type LinkView } from './link.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** A page on which the archive says something of itself: headings, sentences, and whom to write to. */
export interface StatementView {
  readonly frame: Frame;
  readonly title: Words;
  readonly lead: Words;
  readonly sections: readonly StatementSection[];
}

export interface StatementSection {
  readonly heading: Words;
  readonly paragraphs: readonly StatementParagraph[];
}

export interface StatementParagraph extends Words {
  /** What the sentence leads to, each in a line of its own. */
  readonly links?: readonly LinkView[];
}

/** Such a page at its address, `privacy`, in a language of the archive. */
export function statementView(
  site: Site,
  lang: string,
  name: string,
  { lead, sections, title }: Omit<StatementView, 'frame'>,
): StatementView {
  return {
    frame: makeFrame(site, lang, {
      address: ownAddress(lang, name),
      title: title.text,
      description: lead.text,
      breadcrumbs: crumbs(site.texts(lang), { label: title.text, lang: title.lang }),
    }),
    title,
    lead,
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

/** The archive and whoever answers for it, by name. */
export function names({ graph: { archive } }: Site, lang: string): { name: string; owner: string } {
  return { name: archiveWords(archive, lang, (data) => data.name)!.text, owner: archive.data.owner.name };
}

/** The owner’s website, where it is still there. */
export function ownerSite({ graph: { archive } }: Site, texts: Texts): LinkView[] {
  const { website } = archive.data.owner;
  if (!website || (website.status ?? 'live') !== 'live') return [];
  return [
    linkView(
      texts,
      website,
      archiveWords(archive, texts.lang, ({ owner }) => owner?.website?.label),
    ),
  ];
}
