import { wasHeld } from '#content/graph/statuses.ts';
import type { Event, Partner, Project, RecordedResult, Town } from '#content/nodes.ts';
import { recordAddress, townAddress } from './addresses.ts';
import { absolute } from './archive.ts';
import { projectCountries } from './countries-of.ts';
import type { ListId } from './list-ids.ts';
import { listRecords, type Listed } from './list-kind.ts';
import { reachOf } from './reach.ts';
import { resultTitle } from './result-entry.ts';
import { sheetOf, type Sheet, type SheetValue } from './sheet.ts';
import type { Site } from './site.ts';
import { eventTitle, partnerName, projectTitle } from './title.ts';
import type { Unrecorded } from './unrecorded.ts';

/** A list as a file for reuse: a row for each of its records, in its order. */
export function listSheet(site: Site, lang: string, list: ListId): Sheet {
  const fields = sheets[list](site, lang) as Fields<Listed>;
  return sheetOf(listRecords(site, lang, list), fields);
}

type Fields<Node> = Record<string, (of: Node) => SheetValue>;

const sheets: {
  projects(site: Site, lang: string): Fields<Project>;
  events(site: Site, lang: string): Fields<Event>;
  partners(site: Site, lang: string): Fields<Partner | Unrecorded>;
  results(site: Site, lang: string): Fields<RecordedResult>;
  towns(site: Site, lang: string): Fields<Town>;
} = {
  projects: (site, lang) => ({
    id: ({ id }) => id,
    title: (project) => projectTitle(project, lang).text,
    start: ({ period }) => period?.start,
    end: ({ period }) => period?.end,
    country_codes: (project) => several(projectCountries(project)),
    coordinators: ({ members }) =>
      several(members.filter(({ role }) => role === 'coordinator').map(({ name }) => name)),
    programme: ({ programme }) => programme?.value,
    action: ({ data }) => data.action,
    topics: ({ data }) => several(data.topics),
    events: ({ events }) => events.filter(wasHeld).length,
    partners: ({ members }) => members.length,
    ...people,
    address: ({ id }) => addressOf(site, recordAddress(lang, 'projects', id)),
  }),
  events: (site, lang) => ({
    id: ({ id }) => id,
    title: (event) => eventTitle(site, event, lang).text,
    start: ({ period }) => period?.start,
    end: ({ period }) => period?.end,
    type: ({ data }) => data.type,
    status: ({ status }) => status?.value,
    town_names: ({ places }) => several(places.map(({ data, town }) => data.town ?? town?.name)),
    country_codes: ({ places }) => several(places.map(({ country }) => country)),
    project_id: ({ project }) => project?.id,
    project_title: ({ project }) => project && projectTitle(project, lang).text,
    ...people,
    address: ({ id }) => addressOf(site, recordAddress(lang, 'events', id)),
  }),
  partners: (site, lang) => ({
    id: (of) => (isRecorded(of) ? of.id : undefined),
    name: (of) => (isRecorded(of) ? partnerName(of, lang).text : of.name),
    type: (of) => (isRecorded(of) ? of.data.type : of.ties[0]!.member.data.type),
    town: (of) =>
      isRecorded(of) ? (of.data.town ?? of.town?.name) : (of.ties[0]!.member.data.town ?? of.town?.name),
    country: (of) => (isRecorded(of) ? of.data.country : of.country),
    projects: (of) => new Set((isRecorded(of) ? of.memberships : of.ties).map(({ project }) => project)).size,
    address: (of) => (isRecorded(of) ? addressOf(site, recordAddress(lang, 'partners', of.id)) : undefined),
  }),
  results: (site, lang) => ({
    title: (result) => resultTitle(result, lang).text,
    type: ({ data }) => data.type,
    date: ({ data }) => data.date,
    languages: ({ data }) => several(data.languages),
    licence: ({ data }) => data.licence,
    reach: ({ data }) => reachOf(data),
    event_id: ({ event }) => event?.id,
    project_id: ({ project }) => project?.id,
    project_title: ({ project }) => project && projectTitle(project, lang).text,
    address: ({ of }) => addressOf(site, `${recordAddress(lang, of.kind, of.id)}#Results`),
  }),
  towns: (site, lang) => ({
    id: ({ id }) => id,
    name: ({ name }) => name,
    country: ({ country }) => country,
    latitude: ({ point }) => point?.latitude,
    longitude: ({ point }) => point?.longitude,
    projects: ({ projects }) => projects.length,
    events: ({ events }) => events.filter(wasHeld).length,
    address: ({ id }) => addressOf(site, townAddress(lang, id)),
  }),
};

/** How many people, and how exact that is. */
const people: Fields<Pick<Project | Event, 'people'>> = {
  people: ({ people: of }) => of?.total,
  people_is: ({ people: of }) =>
    of && (several([of.estimated ? 'about' : undefined, of.atLeast ? 'at-least' : undefined]) || 'exact'),
};

/** Several values in one field, each once. */
const several = (values: readonly (string | undefined)[] = []): string =>
  [...new Set(values.filter((value) => value !== undefined))].join('; ');

/** Absolute where the archive has a home, else from its own root. */
const addressOf = ({ graph }: Site, address: string): string => absolute(graph.archive, address) ?? address;

const isRecorded = (node: Partner | Unrecorded): node is Partner => 'memberships' in node;
