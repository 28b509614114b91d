import { listAddress, pageLength } from './addresses.ts';
import type { Entry } from './entry.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { filterViews, postingsOf, type FilterView } from './list-filter.ts';
import { heldLists, type ListId } from './list-ids.ts';
import { listKind, type OrderId } from './list-kind.ts';
import { pager, type Pager } from './pager.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** A list, cut into pages; all of its pages share what is dear to make. */
export interface ListPage {
  readonly list: ListId;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** How many records the whole list has. */
  readonly total: number;
  readonly filters: readonly FilterView[];
  entries(): Entry[];
}

/** A page of a list. */
export interface ListView {
  readonly frame: Frame;
  readonly title: Words;
  readonly count: string;
  /** In which order the list is. */
  readonly order: Words;
  readonly entries: readonly Entry[];
  readonly filters: readonly FilterView[];
  readonly narrow: Words;
  readonly pager: Pager | undefined;
}

const orderTexts = {
  date: 'list.newest-first',
  oldest: 'list.oldest-first',
  name: 'list.by-name',
  projects: 'list.by-projects',
} as const satisfies Record<OrderId, string>;

/** The pages of a list in one language; none where there is nothing to list. */
export function listPages(site: Site, lang: string, list: ListId): ListPage[] {
  const { entry, filters, records: recordsOf } = listKind(list);
  const records = recordsOf(site, lang);
  const views = filterViews(site, lang, filters, postingsOf(filters, records));
  const of = Math.ceil(records.length / pageLength);
  return Array.from({ length: of }, (_, index) => ({
    list,
    number: index + 1,
    of,
    total: records.length,
    filters: views,
    entries: () =>
      records.slice(index * pageLength, (index + 1) * pageLength).map((record) => entry(site, record, lang)),
  }));
}

/** How many pages a list has. */
export const pagesOf = (site: Site, lang: string, list: ListId): number =>
  Math.ceil(listKind(list).records(site, lang).length / pageLength);

/** The pages of all lists in every language. */
export function listPaths(site: Site): { lang: string; page: ListPage }[] {
  const { languages } = site.graph.archive;
  return languages.flatMap((lang) =>
    heldLists(site.graph).flatMap((list) => listPages(site, lang, list).map((page) => ({ lang, page }))),
  );
}

/** What a page of a list shows. */
export function listView(site: Site, lang: string, page: ListPage): ListView {
  const { list, number, of, total } = page;
  const texts = site.texts(lang);
  const title = say(texts, `nav.${list}`);
  const pageTitle =
    number === 1 ? title.text : texts.t('list.title-of-page', { title: title.text, page: number, of });
  return {
    frame: makeFrame(site, lang, {
      address: listAddress(lang, list, number),
      title: pageTitle,
      breadcrumbs: crumbs(texts, { label: pageTitle, lang: title.lang }),
    }),
    title,
    count: texts.number(total),
    order: say(texts, orderTexts[listKind(list).orders[0]!]),
    entries: page.entries(),
    filters: page.filters,
    narrow: say(texts, 'list.narrow'),
    pager: pager(site, lang, (other) => listAddress(lang, list, other), number, of),
  };
}
