import { listAddress, pageLength, tableAddress } from './addresses.ts';
import type { Entry } from './entry.ts';
import type { FileLink } from './file-link.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { listFinder, type ListFinder } from './list-finder.ts';
import { filterViews, type FilterView } from './list-filter.ts';
import { initials, letters, type Initial, type Letters } from './letters.ts';
import { heldLists, type ListId } from './list-ids.ts';
import { listKind, listPostings, listRecords } from './list-kind.ts';
import { pager, type Pager } from './pager.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** A page of a list, from 1. */
export interface ListPath {
  readonly list: ListId;
  readonly number: number;
}

/** What all pages of a list share. */
interface Whole {
  readonly pages: number;
  /** How many records the whole list has. */
  readonly total: number;
  readonly filters: readonly FilterView[];
  /** Where the names of each letter begin, in a list by name. */
  readonly initials: readonly Initial[];
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

/** What all pages of a list share. */
const wholeOf = (site: Site, lang: string, list: ListId): Whole =>
  site.graph.reads.derived(`whole/${list}/${lang}`, () => {
    const { filters, name, orders } = listKind(list);
    const records = listRecords(site, lang, list);
    const names = () => records.map((record) => name(site, record, lang));
    return {
      pages: pagesOf(site, lang, list),
      total: records.length,
      filters: filterViews(site, lang, filters, listPostings(site, lang, list)),
      initials: orders[0] === 'name' ? initials(site.texts(lang), names()) : [],
    };
  });

/** How many pages a list has; none where there is nothing to list. */
export const pagesOf = (site: Site, lang: string, list: ListId): number =>
  Math.ceil(listRecords(site, lang, list).length / pageLength);

/** The pages of all lists in every language. */
export const listPaths = (site: Site): (ListPath & { lang: string })[] =>
  site.graph.archive.languages.flatMap((lang) =>
    heldLists(site.graph).flatMap((list) =>
      Array.from({ length: pagesOf(site, lang, list) }, (_, index) => ({ lang, list, number: index + 1 })),
    ),
  );

/** What a page of a list shows. */
export function listView(site: Site, lang: string, { list, number }: ListPath): ListView {
  const { filters, initials, pages, total } = wholeOf(site, lang, list);
  const kind = listKind(list);
  const texts = site.texts(lang);
  const title = say(texts, `nav.${list}`);
  const pageTitle =
    number === 1 ? title.text : texts.t('list.title-of-page', { title: title.text, page: number, of: pages });
  const way = letters(texts, list, total, initials);
  return {
    frame: makeFrame(site, lang, {
      address: listAddress(lang, list, number),
      title: pageTitle,
      breadcrumbs: crumbs(texts, { label: pageTitle, lang: title.lang }),
      ...(total > 1 && { scripts: ['/scripts/list.js'] }),
    }),
    title,
    count: texts.number(total),
    order: say(texts, orderTexts[kind.orders[0]]),
    letters: way,
    entries: listRecords(site, lang, list)
      .slice((number - 1) * pageLength, number * pageLength)
      .map((record) => kind.entry(site, record, lang)),
    anchors: anchors(way ? initials : [], number),
    ...(total > 1 && { finder: listFinder(texts, { filters, list, total }) }),
    table: { ...say(texts, 'list.table-of-all'), href: tableAddress(lang, list, list) },
    pager: pager(site, lang, (other) => listAddress(lang, list, other), number, pages),
  };
}

/** Where letters begin on a page, by the place of the entry. */
function anchors(initials: readonly Initial[], page: number): ReadonlyMap<number, string> {
  const places = initials.map(({ id, position }) => [position - (page - 1) * pageLength, id] as const);
  return new Map(places.filter(([place]) => place >= 0 && place < pageLength));
}
