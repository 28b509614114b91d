import type { Page } from '#content/nodes.ts';
import { recordAddress } from './addresses.ts';
import { bodyView, type BodyView } from './body.ts';
import { editLink, type EditLink } from './colophon.ts';
import { pageFind, type Find } from './find.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { alsoIndexed, isIndexed, notice } from './record.ts';
import type { Site } from './site.ts';
import { words, type Words } from './words.ts';

/** All that a free page shows. */
export interface PageView {
  readonly frame: Frame;
  /** Absent where search doesn't find the page. */
  readonly find?: Find;
  readonly title: Words;
  readonly notice?: Words;
  readonly summary?: Words;
  readonly body?: BodyView;
  readonly edit?: EditLink;
}

/** The view of a free page in a language of the archive. */
export function pageView(site: Site, page: Page, lang: string): PageView {
  const texts = site.texts(lang);
  const title = words(page, lang, (data) => data.title)!;
  const summary = words(page, lang, (data) => data.summary);
  const indexed = isIndexed(page, lang, site.graph.archive.languages);
  return {
    frame: makeFrame(site, lang, {
      address: recordAddress(lang, 'pages', page.id),
      title: title.text,
      description: summary?.text,
      breadcrumbs: crumbs(texts, { label: title.text, lang: title.lang }),
      indexed,
      type: 'article',
    }),
    find: indexed
      ? pageFind('pages', {
          also: alsoIndexed(page, lang, site.graph.archive.languages),
          summary: summary?.text,
        })
      : undefined,
    title,
    notice: notice(texts, page),
    summary,
    body: bodyView(site, page, lang),
    edit: editLink(site, page, lang),
  };
}
