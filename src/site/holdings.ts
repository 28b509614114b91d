import { compareEvents } from '#content/graph/order-of-events.ts';
import { newestFirst } from '#content/graph/order-of-projects.ts';
import type { Event, Graph, Partner, Project, Town } from '#content/nodes.ts';
import { cameFrom, heldIn, projectCountries } from './countries-of.ts';
import { actionId } from './find.ts';
import { yearsOf } from './period.ts';
import { allUnrecorded, type Unrecorded } from './unrecorded.ts';

/** What readers narrow an archive down by. A value of `action` is what `actionId` makes. */
export type FacetId = 'country' | 'programme' | 'action' | 'year' | 'topic' | 'sdg';

/** What one value of a facet holds; what has nothing to do with the facet is empty. */
export interface Holding {
  /** The newest first. */
  readonly projects: readonly Project[];
  readonly partners: readonly Partner[];
  /** Partners without a record of their own. */
  readonly unrecorded: readonly Unrecorded[];
  /** In order. */
  readonly events: readonly Event[];
  /** Other events that delegations came to from it, in order. */
  readonly visits: readonly Event[];
  readonly towns: readonly Town[];
}

/** By value of each facet. */
export type Holdings = { readonly [Id in FacetId]: ReadonlyMap<string, Holding> };

/** Which values of a facet a record belongs to. */
export interface Ties {
  projects?: (project: Project) => readonly string[];
  partners?: (partner: Partner) => readonly string[];
  unrecorded?: (member: Unrecorded) => readonly string[];
  events?: (event: Event) => readonly string[];
  visits?: (event: Event) => readonly string[];
  towns?: (town: Town) => readonly string[];
}

/** What ties records to the values of each facet, wherever they are narrowed down by it. */
export const ties = {
  country: {
    projects: projectCountries,
    partners: ({ data }) => optional(data.country),
    unrecorded: ({ country }) => optional(country),
    events: heldIn,
    visits: cameFrom,
    towns: ({ country }) => [country],
  },
  programme: { projects: ({ programme }) => optional(programme?.value) },
  action: {
    projects: ({ data, programme }) =>
      programme && data.action !== undefined ? [actionId(programme.value, data.action)] : [],
  },
  year: {
    projects: ({ period }) => yearsOf(period).map(String),
    events: ({ period }) => yearsOf(period).map(String),
  },
  topic: { projects: ({ data }) => data.topics ?? [] },
  sdg: { projects: ({ data }) => (data.sdgs ?? []).map(String) },
} satisfies Record<FacetId, Ties>;

/** What every value of every facet holds; a site makes it once. */
export function makeHoldings({ events, partners, projects, reads, towns }: Graph): Holdings {
  const newest = [...projects.values()].toSorted(newestFirst);
  const records = {
    projects: newest,
    partners: [...partners.values()],
    unrecorded: allUnrecorded(newest),
    events: [...events.values()].toSorted(compareEvents),
    towns: [...towns.values()],
  };
  const held = (id: FacetId): ReadonlyMap<string, Holding> => {
    const facet: Ties = ties[id];
    const values = new Map<string, ReturnType<typeof empty>>();
    const at = (value: string) => values.get(value) ?? values.set(value, empty()).get(value)!;
    tie(records.projects, facet.projects, (value) => at(value).projects);
    tie(records.partners, facet.partners, (value) => at(value).partners);
    tie(records.unrecorded, facet.unrecorded, (value) => at(value).unrecorded);
    tie(records.events, facet.events, (value) => at(value).events);
    tie(records.events, facet.visits, (value) => at(value).visits);
    tie(records.towns, facet.towns, (value) => at(value).towns);
    return reads.map(
      id,
      new Map([...values].map(([value, holding]) => [value, reads.part(`${id}/${value}`, holding)])),
    );
  };
  return {
    country: held('country'),
    programme: held('programme'),
    action: held('action'),
    year: held('year'),
    topic: held('topic'),
    sdg: held('sdg'),
  };
}

const empty = () => ({
  projects: [] as Project[],
  partners: [] as Partner[],
  unrecorded: [] as Unrecorded[],
  events: [] as Event[],
  visits: [] as Event[],
  towns: [] as Town[],
});

function tie<Node>(
  nodes: readonly Node[],
  valuesOf: ((node: Node) => readonly string[]) | undefined,
  listOf: (value: string) => Node[],
): void {
  if (!valuesOf) return;
  for (const node of nodes) for (const value of new Set(valuesOf(node))) listOf(value).push(node);
}

const optional = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
