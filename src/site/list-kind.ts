import { latestFirst } from '#content/graph/order-of-events.ts';
import { newestFirst } from '#content/graph/order-of-projects.ts';
import type { Event, Partner, Project, RecordedResult, Town } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import { earliest } from '#schema/shapes/date.ts';
import { eventTypes } from '#schema/vocabularies/event-types.ts';
import { organisationTypes } from '#schema/vocabularies/organisation-types.ts';
import { resultTypes } from '#schema/vocabularies/result-types.ts';
import { roles } from '#schema/vocabularies/roles.ts';
import { eventStatuses } from '#schema/vocabularies/statuses.ts';
import { inAlphabet } from './alphabet.ts';
import { eventEntry, partnerEntry, projectEntry, townEntry, unrecordedEntry, type Entry } from './entry.ts';
import { ties } from './holdings.ts';
import {
  choiceFilter,
  facetFilter,
  languageFilter,
  licenceFilter,
  postingsOf,
  type ListFilter,
  type Postings,
} from './list-filter.ts';
import type { ListId } from './list-ids.ts';
import { yearsOf } from './period.ts';
import { reaches, reachOf } from './reach.ts';
import { resultEntry, resultTitle } from './result-entry.ts';
import type { Site } from './site.ts';
import { eventTitle, partnerName, projectTitle, sortedAs } from './title.ts';
import { allUnrecorded, type Unrecorded } from './unrecorded.ts';

/** Orders of a list; addresses name them so. */
export type OrderId = 'date' | 'oldest' | 'name' | 'projects';

/** What makes one list differ from another. */
export interface ListKind<Node> {
  /** In the order of the list. */
  records(site: Site, lang: string): Node[];
  entry(site: Site, node: Node, lang: string): Entry;
  /** What it is sorted by where that is its name. */
  name(site: Site, node: Node, lang: string): string;
  /** Other names by which readers may look for it; undefined where the list isn't looked through by name. */
  aliases?(node: Node): readonly (string | undefined)[];
  readonly filters: readonly ListFilter<Node>[];
  /** The first is that of `records`. */
  readonly orders: readonly [own: 'date' | 'name', ...others: OrderId[]];
  /** How many projects it has a part in. */
  weight?(node: Node): number;
  /** Whether it is known when it was. */
  dated?(node: Node): boolean;
}

const projects: ListKind<Project> = {
  records: ({ graph }) => [...graph.projects.values()].toSorted(newestFirst),
  entry: projectEntry,
  name: (_, project, lang) => sortedAs(projectTitle(project, lang).text),
  dated: ({ period }) => period !== undefined,
  filters: [
    facetFilter('country', ties.country.projects, 'projects'),
    facetFilter('programme', ties.programme.projects, 'projects'),
    facetFilter('action', ties.action.projects, 'projects'),
    facetFilter('year', ties.year.projects, 'projects'),
    facetFilter('topic', ties.topic.projects, 'projects'),
    facetFilter('sdg', ties.sdg.projects, 'projects'),
  ],
  orders: ['date', 'oldest', 'name'],
};

const events: ListKind<Event> = {
  records: ({ graph }) => latestFirst(graph.events.values()),
  entry: eventEntry,
  name: (site, event, lang) => sortedAs(eventTitle(site, event, lang).text),
  dated: ({ period }) => period !== undefined,
  filters: [
    facetFilter('country', ties.country.events, 'events', 'facet.country.held-in'),
    facetFilter('year', ties.year.events, 'events'),
    choiceFilter('status', 'eventStatus', eventStatuses, ({ status }) => [status?.value]),
    choiceFilter('type', 'eventType', eventTypes, ({ data }) => [data.type]),
    facetFilter('programme', ({ project }) => ofProject(project, ties.programme.projects)),
    facetFilter('action', ({ project }) => ofProject(project, ties.action.projects)),
    facetFilter('topic', ({ project }) => ofProject(project, ties.topic.projects)),
  ],
  orders: ['date', 'oldest', 'name'],
};

const partners: ListKind<Partner | Unrecorded> = {
  records: (site, lang) =>
    byName(site, lang, partners, [
      ...site.graph.partners.values(),
      ...allUnrecorded(site.graph.projects.values()),
    ]),
  entry: (site, node, lang) =>
    isRecorded(node) ? partnerEntry(site, node, lang) : unrecordedEntry(site, node, lang),
  name: (_, node, lang) => sortedAs(isRecorded(node) ? partnerName(node, lang).text : node.name),
  aliases: (node) =>
    isRecorded(node)
      ? [node.data.name, node.data.shortName, node.data.town, ...(node.data.aliases ?? [])]
      : [node.ties[0]!.member.data.town, ...node.ties.map(({ member }) => member.name)],
  weight: (node) => new Set(partsOf(node).map(({ project }) => project)).size,
  filters: [
    facetFilter(
      'country',
      (node) => (isRecorded(node) ? ties.country.partners(node) : ties.country.unrecorded(node)),
      'partners',
    ),
    choiceFilter('type', 'organisationType', organisationTypes, (node) => [
      isRecorded(node) ? node.data.type : node.ties[0]!.member.data.type,
    ]),
    choiceFilter('role', 'role', roles, (node) => partsOf(node).map(({ member }) => member.role)),
    facetFilter('programme', (node) =>
      partsOf(node).flatMap(({ project }) => ties.programme.projects(project)),
    ),
    facetFilter('year', (node) => partsOf(node).flatMap(({ project }) => ties.year.projects(project))),
    facetFilter('topic', (node) => partsOf(node).flatMap(({ project }) => ties.topic.projects(project))),
  ],
  orders: ['name', 'projects'],
};

const results: ListKind<RecordedResult> = {
  records: ({ graph }) => newestResultsFirst(graph.results),
  entry: resultEntry,
  name: (_, result, lang) => sortedAs(resultTitle(result, lang).text),
  aliases: ({ data }) => [data.title],
  dated: (result) => dayOf(result) !== '',
  filters: [
    choiceFilter('type', 'resultType', resultTypes, ({ data }) => [data.type]),
    languageFilter(({ data }) => data.languages ?? []),
    licenceFilter(({ data }) => data.licence),
    choiceFilter('reach', 'reach', reaches, ({ data }) => [reachOf(data)]),
    facetFilter('year', ({ data, of }) =>
      yearsOf(data.date === undefined ? of.period : { start: data.date, derived: false }).map(String),
    ),
    facetFilter('programme', ({ project }) => ofProject(project, ties.programme.projects)),
    facetFilter('topic', ({ project }) => ofProject(project, ties.topic.projects)),
    facetFilter('country', ({ event, project }) =>
      event ? ties.country.events(event) : ofProject(project, ties.country.projects),
    ),
  ],
  orders: ['date', 'oldest', 'name'],
};

const towns: ListKind<Town> = {
  records: (site, lang) => byName(site, lang, towns, [...site.graph.towns.values()]),
  entry: (site, town, lang) => {
    const entry = townEntry(site, town, lang);
    return { ...entry, meta: [{ text: site.texts(lang).country(town.country) }, ...entry.meta] };
  },
  name: (_, { name }) => sortedAs(name),
  aliases: ({ names }) => names,
  weight: (town) => town.projects.length,
  filters: [facetFilter('country', ties.country.towns, 'towns')],
  orders: ['name', 'projects'],
};

const kinds = { projects, events, partners, results, towns };

/** What is listed in a list. */
export type Listed = Project | Event | Partner | Unrecorded | RecordedResult | Town;

/** What makes a list what it is. */
export const listKind = (list: ListId): ListKind<Listed> => kinds[list] as ListKind<Listed>;

/** What is listed in a list, in its order. */
export const listRecords = (site: Site, lang: string, list: ListId): readonly Listed[] =>
  site.graph.reads.derived(`list/${list}/${lang}`, () => ({ records: listKind(list).records(site, lang) }))
    .records;

/** Which of that has which values. */
export const listPostings = (site: Site, lang: string, list: ListId): Postings =>
  site.graph.reads.derived(`postings/${list}/${lang}`, () => ({
    postings: postingsOf(listKind(list).filters, listRecords(site, lang, list)),
  })).postings;

/** Records by name in the reader's alphabet. */
export function byName<Node>(
  site: Site,
  lang: string,
  { name }: Pick<ListKind<Node>, 'name'>,
  records: readonly Node[],
): Node[] {
  return inAlphabet(site.texts(lang), records, (node) => name(site, node, lang));
}

/** Results by their date, else by when what they came of ended; the newest first, undated last. */
function newestResultsFirst(results: readonly RecordedResult[]): RecordedResult[] {
  return results
    .map((result) => ({ result, day: dayOf(result) }))
    .toSorted((a, b) => compare(b.day, a.day))
    .map(({ result }) => result);
}

function dayOf({ data, of }: RecordedResult): string {
  const date = data.date ?? of.period?.end ?? of.period?.start;
  return date === undefined ? '' : earliest(date);
}

const isRecorded = (node: Partner | Unrecorded): node is Partner => 'memberships' in node;

/** The projects of a partner, with its part in each. */
const partsOf = (node: Partner | Unrecorded) => (isRecorded(node) ? node.memberships : node.ties);

const ofProject = (
  project: Project | undefined,
  of: (project: Project) => readonly string[],
): readonly string[] => (project ? of(project) : []);
