import { earliest } from '#schema/shapes/date.ts';
import type { Event, Partner, Period, Project } from '#content/nodes.ts';
import type { KindId } from '#schema/kinds.ts';
import { fold } from '#content/fold.ts';
import { ALSO } from './also.ts';
import { heldIn, projectCountries } from './countries-of.ts';
import { yearsOf } from './period.ts';

/** The date of what has none: before all others. */
export const undated = '0000-00-00';

/** What search knows of a page beside its words. Values of filters are ids, the same in every language. */
export interface Find {
  readonly filters: readonly {
    readonly name: FilterName | typeof ALSO;
    readonly value: string;
  }[];
  /** The first day that the record's time span may mean; `undated` where none is known. */
  readonly date: string;
  readonly meta: readonly { readonly name: string; readonly value: string }[];
}

export type FilterName = 'kind' | 'country' | 'programme' | 'action' | 'year' | 'topic' | 'sdg';

/** What results of search show of a page, and where else it is found. */
export interface Shown {
  /** The other languages that search finds it in. */
  readonly also?: readonly string[] | undefined;
  /** What it is found by beside its words: see `searchLabels`. */
  readonly labels?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  /** Root-absolute address of a picture. */
  readonly image?: string | undefined;
  readonly when?: string | undefined;
  readonly where?: string | undefined;
}

/** How search finds a project. */
export function projectFind(project: Project, shown: Shown): Find {
  const { data, members, towns } = project;
  const names = [
    data.title,
    data.acronym,
    ...members.map(({ name }) => name),
    ...towns.map(({ name }) => name),
  ];
  const filters = [...filtersOf(project), ...countries(projectCountries(project))];
  return find('projects', filters, project.period, shown, names);
}

/** How search finds an event: by its own time and places, and by what its project is about. */
export function eventFind(event: Event, shown: Shown): Find {
  const inherited = event.project ? filtersOf(event.project).filter(({ name }) => name !== 'year') : [];
  const { data, places, attendees } = event;
  const names = [
    data.title,
    ...places.flatMap(({ data: { town, venue } }) => [town, venue]),
    ...attendees.map(({ data: { name } }) => name),
  ];
  const filters = [...inherited, ...years(event.period), ...countries(heldIn(event))];
  return find('events', filters, event.period, shown, names);
}

/** How search finds a partner: by its country, and by all that its projects are found by. */
export function partnerFind({ data, memberships }: Partner, shown: Shown): Find {
  const own = data.country === undefined ? [] : countries([data.country]);
  const newest = memberships.find(({ project }) => project.period)?.project.period;
  return find(
    'partners',
    [...own, ...memberships.flatMap(({ project }) => filtersOf(project))],
    newest,
    shown,
    [data.name, data.shortName, data.town, ...(data.aliases ?? [])],
  );
}

/** How search finds a page that no record but its own text describes. */
export function pageFind(kind: KindId, shown: Shown): Find {
  return find(kind, [], undefined, shown);
}

/** The id of an action among those of all programmes: `e4c-2014-2020/2.2`. */
export const actionId = (programme: string, action: string): string => `${programme}/${action}`;

type Filter = Find['filters'][number];

function find(
  kind: KindId,
  filters: readonly Filter[],
  period: Period | undefined,
  { also = [], labels = [], ...shown }: Shown,
  names: readonly (string | undefined)[] = [],
): Find {
  const start = period?.start ?? period?.end;
  const unlike = new Map(
    [{ name: 'kind' as const, value: kind }, ...filters].map((filter) => [
      `${filter.name}:${filter.value}`,
      filter,
    ]),
  );
  return {
    filters: [...unlike.values(), ...also.map((value) => ({ name: ALSO, value }) as const)],
    date: start === undefined ? undated : earliest(start),
    meta: Object.entries({ ...shown, names: plainNames(names), labels: labels.join(', ') }).flatMap(
      ([name, value]) => (value === undefined || value === '' ? [] : { name, value }),
    ),
  };
}

/** Names in plain letters, where they have some that the search engine doesn't fold: it knows ò as o, but not ł as l. */
function plainNames(names: readonly (string | undefined)[]): string {
  const hard = names
    .filter((name) => name !== undefined)
    .filter((name) => !isPlain(name) && !isPlain(unaccented(name)));
  return [...new Set(hard.map(fold))].join(', ');
}

const isPlain = (name: string): boolean => /^\p{ASCII}*$/u.test(name);

function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

function filtersOf({ data, period, programme }: Project): Filter[] {
  const { action, sdgs = [], topics = [] } = data;
  return [
    ...(programme ? [{ name: 'programme' as const, value: programme.value }] : []),
    ...(programme && action !== undefined
      ? [{ name: 'action' as const, value: actionId(programme.value, action) }]
      : []),
    ...years(period),
    ...topics.map((value) => ({ name: 'topic' as const, value })),
    ...sdgs.map((sdg) => ({ name: 'sdg' as const, value: String(sdg) })),
  ];
}

const years = (period: Period | undefined): Filter[] =>
  yearsOf(period).map((year) => ({ name: 'year', value: String(year) }));

const countries = (codes: readonly string[]): Filter[] => codes.map((value) => ({ name: 'country', value }));
