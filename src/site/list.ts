import { listAddress, pageLength, tableAddress } from './addresses.ts';
import type { Entry } from './entry.ts';
import type { FileLink } from './file-link.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { listFinder, type ListFinder } from './list-finder.ts';
import { filterViews, type FilterView } from './list-filter.ts';
import { initials, letters, type Initial, type Letters } from './letters.ts';
import { heldLists, type ListId } from './list-ids.ts';
import { listKind, listPostings, listRecords, type Listed, type ListKind } from './list-kind.ts';
import { once } from './once.ts';
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
  /** Where the names of each letter begin, in a list by name. */
  readonly initials: readonly Initial[];
  entries(): Entry[];
}

/** A page of a list. */
export interface ListView {
  readonly frame: Frame;
  readonly title: Words;
  readonly count: string;
  /** In which order the list is. */
  readonly order: Words;
  /** The way to the names that begin with a letter. */
  readonly letters?: Letters | undefined;
  readonly entries: readonly Entry[];
  /** Anchors of entries, by their place on the page. */
  readonly anchors: ReadonlyMap<number, string>;
  readonly pager: Pager | undefined;
  /** What narrows it down and sorts it; nothing narrows down a single record. */
  readonly finder?: ListFinder;
  /** The whole list as a file. */
  readonly table: FileLink;
}

const orderTexts = { date: 'list.newest-first', name: 'list.by-name' } as const;

/** The pages of a list in one language; none where there is nothing to list. */
export function listPages(site: Site, lang: string, list: ListId): ListPage[] {
  const kind = listKind(list);
  const records = listRecords(site, lang, kind);
  const ways = once(site, waysThrough, kind, lang);
  const of = pagesOf(site, lang, list);
  return Array.from({ length: of }, (_, index) => ({
    list,
    number: index + 1,
    of,
    total: records.length,
    ...ways,
    entries: () =>
      records
        .slice(index * pageLength, (index + 1) * pageLength)
        .map((record) => kind.entry(site, record, lang)),
  }));
}

function waysThrough(
  site: Site,
  kind: ListKind<Listed>,
  lang: string,
): Pick<ListPage, 'filters' | 'initials'> {
  const { filters, name, orders } = kind;
  const names = () => listRecords(site, lang, kind).map((record) => name(site, record, lang));
  return {
    filters: filterViews(site, lang, filters, listPostings(site, lang, kind)),
    initials: orders[0] === 'name' ? initials(site.texts(lang), names()) : [],
  };
}

/** How many pages a list has. */
export const pagesOf = (site: Site, lang: string, list: ListId): number =>
  Math.ceil(listRecords(site, lang, listKind(list)).length / pageLength);

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
  const way = letters(texts, list, total, page.initials);
  return {
    frame: makeFrame(site, lang, {
      address: listAddress(lang, list, number),
      title: pageTitle,
      breadcrumbs: crumbs(texts, { label: pageTitle, lang: title.lang }),
      ...(total > 1 && { scripts: ['/scripts/list.js'] }),
    }),
    title,
    count: texts.number(total),
    order: say(texts, orderTexts[listKind(list).orders[0]]),
    letters: way,
    entries: page.entries(),
    anchors: anchors(way ? page : undefined),
    ...(total > 1 && { finder: listFinder(texts, page) }),
    table: { ...say(texts, 'list.table-of-all'), href: tableAddress(lang, list, list) },
    pager: pager(site, lang, (other) => listAddress(lang, list, other), number, of),
  };
}

/** Where letters begin on a page, by the place of the entry. */
function anchors(page: ListPage | undefined): ReadonlyMap<number, string> {
  const places = page?.initials.map(
    ({ id, position }) => [position - (page.number - 1) * pageLength, id] as const,
  );
  return new Map(places?.filter(([place]) => place >= 0 && place < pageLength));
}
