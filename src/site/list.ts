import { compareEvents } from '#content/graph/order-of-events.ts';
import { newestFirst } from '#content/graph/order-of-projects.ts';
import type { Event, Graph, Partner, Project } from '#content/nodes.ts';
import { listAddress, pageLength } from './addresses.ts';
import { eventEntry, partnerEntry, projectEntry, type Entry } from './entry.ts';
import { facetGroups, type FacetGroup } from './facets.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { makeHoldings, type FacetId, type Holdings } from './holdings.ts';
import { partnersByName } from './listing.ts';
import { pager, type Pager } from './pager.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** Kinds that have a list. */
export type ListId = 'projects' | 'partners' | 'events';

/** A list, cut into pages; all of its pages share what is dear to make. */
export interface ListPage {
  readonly list: ListId;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** How many records the whole list has. */
  readonly total: number;
  readonly groups: readonly FacetGroup[];
  entries(): Entry[];
}

/** A page of a list. */
export interface ListView {
  readonly frame: Frame;
  readonly title: Words;
  readonly count: string;
  /** In which order the list is. */
  readonly order: Words;
  /** Whether its rows have dates. */
  readonly dated: boolean;
  readonly entries: readonly Entry[];
  readonly groups: readonly FacetGroup[];
  readonly groupsLabel: Words;
  readonly pager: Pager | undefined;
}

interface List<Node> {
  records(site: Site, lang: string): Node[];
  entry(site: Site, node: Node, lang: string): Entry;
  readonly facets: readonly FacetId[];
  readonly order: 'list.newest-first' | 'list.by-name';
}

const projects: List<Project> = {
  records: ({ graph }) => [...graph.projects.values()].toSorted(newestFirst),
  entry: projectEntry,
  facets: ['country', 'programme', 'year', 'topic', 'sdg'],
  order: 'list.newest-first',
};

const partners: List<Partner> = {
  records: (site, lang) => partnersByName(site, lang, site.graph.partners.values()),
  entry: partnerEntry,
  facets: ['country'],
  order: 'list.by-name',
};

const events: List<Event> = {
  records: ({ graph }) => latestFirst(graph),
  entry: eventEntry,
  facets: ['country', 'year'],
  order: 'list.newest-first',
};

const lists = { projects, partners, events };

/** The pages of a list in one language; none where there is nothing to list. */
export function listPages(site: Site, lang: string, list: ListId, holdings: Holdings): ListPage[] {
  return pagesOf(site, lang, list, lists[list] as List<Project | Partner | Event>, holdings);
}

/** The pages of a list in every language. */
export function listPaths(site: Site, list: ListId): { lang: string; page: ListPage }[] {
  const holdings = makeHoldings(site.graph);
  return site.graph.archive.languages.flatMap((lang) =>
    listPages(site, lang, list, holdings).map((page) => ({ lang, page })),
  );
}

/** What a page of a list shows. */
export function listView(
  site: Site,
  lang: string,
  { entries, groups, list, number, of, total }: ListPage,
): ListView {
  const texts = site.texts(lang);
  const title = say(texts, `nav.${list}`);
  const pageTitle =
    number === 1 ? title.text : texts.t('list.title-of-page', { title: title.text, page: number, of });
  const { order } = lists[list];
  return {
    frame: makeFrame(site, lang, {
      address: listAddress(lang, list, number),
      title: pageTitle,
      breadcrumbs: crumbs(texts, { label: pageTitle, lang: title.lang }),
    }),
    title,
    count: texts.number(total),
    order: say(texts, order),
    dated: order === 'list.newest-first',
    entries: entries(),
    groups,
    groupsLabel: say(texts, 'list.narrow'),
    pager: pager(site, lang, list, number, of),
  };
}

/** All events, the latest first and undated ones last. */
function latestFirst({ events }: Graph): Event[] {
  const inOrder = [...events.values()].toSorted(compareEvents);
  const dated = inOrder.filter(({ period }) => period);
  return [...dated.toReversed(), ...inOrder.filter(({ period }) => !period)];
}

function pagesOf<Node>(
  site: Site,
  lang: string,
  id: ListId,
  list: List<Node>,
  holdings: Holdings,
): ListPage[] {
  const records = list.records(site, lang);
  const groups = facetGroups(site, lang, holdings, list.facets, id);
  const of = Math.ceil(records.length / pageLength);
  return Array.from({ length: of }, (_, index) => ({
    list: id,
    number: index + 1,
    of,
    total: records.length,
    groups,
    entries: () =>
      records
        .slice(index * pageLength, (index + 1) * pageLength)
        .map((record) => list.entry(site, record, lang)),
  }));
}
