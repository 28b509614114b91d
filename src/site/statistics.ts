import { isPresent } from '#content/graph/delegations.ts';
import { isCalledOff, isPlanned, wasHeld } from '#content/graph/statuses.ts';
import type { Event, EventDelegation, Graph, Project } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import { actionsInOrder, programmeAndAction, programmesInOrder } from './facets.ts';
import { figuresOf, peopleFigure, type Figures, type PeopleFigure } from './figures.ts';
import type { Holding, Holdings } from './holdings.ts';
import { beganIn, yearsOf } from './period.ts';
import type { Site } from './site.ts';
import { allUnrecorded } from './unrecorded.ts';

/** The figures of a whole archive; the same in all languages. */
export interface Statistics {
  /** Each year that holds anything, the earliest first; then what has no year. */
  readonly years: readonly YearFigures[];
  /** Each programme, followed by its actions; then what has none. */
  readonly programmes: readonly ProgrammeFigures[];
  /** By code. */
  readonly countries: readonly CountryFigures[];
  /** Of everything; people as its events tell them. */
  readonly all: Figures;
  /** Of all projects and their events; people as the projects tell them. */
  readonly allProjects: Figures;
  /** How many records tell what the figures are made of. */
  readonly completeness: readonly Completeness[];
  /** Events that aren't counted. */
  readonly calledOff: number;
  readonly planned: number;
}

export interface YearFigures extends Figures {
  readonly year?: number;
}

export interface ProgrammeFigures extends Figures {
  readonly programme?: string | undefined;
  /** One of its actions; absent for the whole of it. */
  readonly action?: string | undefined;
  /** The same, year by year; people as events tell them. */
  readonly years: readonly YearFigures[];
}

export interface CountryFigures {
  readonly country: string;
  readonly projects: number;
  readonly partners: number;
  readonly towns: number;
  /** Held there. */
  readonly events: number;
  /** At those events. */
  readonly people?: PeopleFigure;
  /** Came from there, to events anywhere; undefined where no delegation tells it. */
  readonly cameFrom?: number;
}

/** How many records tell something, of those that could. */
export interface Completeness {
  readonly id: (typeof questions)[number];
  readonly known: number;
  readonly of: number;
  /** How many of the numbers are "about" or "at least". */
  readonly vague?: number;
}

/** What is asked of records, in the order in which a page lists it. */
const questions = [
  'project-dates',
  'project-programme',
  'project-people',
  'event-recorded',
  'event-dates',
  'event-place',
  'event-people',
  'event-origin',
  'partner-country',
  'partner-town',
] as const;

/** Counts what an archive holds by year, programme and country, and how much of it is known. */
export function makeStatistics({ graph, holdings }: Site): Statistics {
  const projects = [...graph.projects.values()];
  const recorded = [...graph.events.values()];
  const events = recorded.filter(wasHeld);
  return {
    years: figuresByYear(projects, events),
    programmes: byProgramme(holdings, projects),
    countries: byCountry(holdings, projects, events),
    all: {
      ...figuresOf(projects, events, 'events'),
      countries: holdings.country.size,
      towns: graph.towns.size,
    },
    allProjects: ofProjects(projects),
    completeness: completeness(graph, projects, events),
    calledOff: recorded.filter(isCalledOff).length,
    planned: recorded.filter(isPlanned).length,
  };
}

/**
 * A project counts in every year that it ran in, an event and its people in the year in which it began: each year that
 * holds anything, the earliest first; then what has no year.
 * @param events those that were held
 */
export function figuresByYear(projects: readonly Project[], events: readonly Event[]): YearFigures[] {
  const running = projects.flatMap((project) => {
    const years: readonly (number | undefined)[] = yearsOf(project.period);
    return (years.length === 0 ? [undefined] : years).map((year) => ({ year, project }));
  });
  const ran = Map.groupBy(running, ({ year }) => year);
  const began = Map.groupBy(events, ({ period }) => beganIn(period));
  return [...new Set([...ran.keys(), ...began.keys()])]
    .toSorted((a, b) => a! - b!)
    .map((year) => ({
      ...(year !== undefined && { year }),
      ...figuresOf(
        (ran.get(year) ?? []).map(({ project }) => project),
        began.get(year) ?? [],
        'events',
      ),
    }));
}

function byProgramme({ action, programme }: Holdings, projects: readonly Project[]): ProgrammeFigures[] {
  const none = projects.filter((project) => !project.programme);
  const actions = Map.groupBy(
    actionsInOrder.filter((value) => action.has(value)),
    (value) => programmeAndAction(value)[0],
  );
  return [
    ...programmesInOrder
      .filter((id) => programme.has(id))
      .flatMap((id) => [
        { programme: id, ...byYearToo(programme.get(id)!.projects) },
        ...(actions.get(id) ?? []).map((value) => ({
          programme: id,
          action: programmeAndAction(value)[1],
          ...byYearToo(action.get(value)!.projects),
        })),
      ]),
    ...(none.length === 0 ? [] : [byYearToo(none)]),
  ];
}

function byCountry(
  { country: held }: Holdings,
  projects: readonly Project[],
  events: readonly Event[],
): CountryFigures[] {
  const hosted = events.flatMap((event) =>
    [...new Set(event.places.flatMap(({ country }) => country ?? []))].map((code) => ({ code, event })),
  );
  const here = Map.groupBy(hosted, ({ code }) => code);
  const from = origins(projects, events);
  return [...held]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([country, holding]) => ({
      country,
      ...countryFigures(
        holding,
        (here.get(country) ?? []).map(({ event }) => event),
      ),
      ...(from.has(country) && { cameFrom: from.get(country)! }),
    }));
}

function countryFigures(holding: Holding, events: readonly Event[]): Omit<CountryFigures, 'country'> {
  const people = peopleFigure(events);
  return {
    projects: holding.projects.length,
    partners: holding.partners.length + holding.unrecorded.length,
    towns: holding.towns.length,
    events: events.length,
    ...(people && { people }),
  };
}

/** People by the country that they came from: as events tell it, and projects none of whose events does. */
function origins(projects: readonly Project[], events: readonly Event[]): Map<string, number> {
  const told = (event: Event) => event.delegations.some(isPresent);
  const rows: EventDelegation[] = [
    ...events.flatMap(({ delegations }) => delegations),
    ...projects.flatMap((project) => (project.events.some(told) ? [] : project.delegations)),
  ];
  const sums = new Map<string, number>();
  for (const { country, data } of rows)
    if (country !== undefined) sums.set(country, (sums.get(country) ?? 0) + data.count);
  return sums;
}

function completeness(graph: Graph, projects: readonly Project[], events: readonly Event[]): Completeness[] {
  const partners = [
    ...[...graph.partners.values()].map(({ data, town }) => ({ country: data.country, town })),
    ...allUnrecorded(projects),
  ];
  const stated = projects.filter(({ data }) => data.stated?.events !== undefined);
  const ofProjects = peopleFigure(projects);
  const ofEvents = peopleFigure(events);
  const told: Record<Completeness['id'], Omit<Completeness, 'id'>> = {
    'project-dates': share(projects, ({ period }) => period),
    'project-programme': share(projects, ({ programme }) => programme),
    'project-people': { ...share(projects, ({ people }) => people), vague: ofProjects?.vague ?? 0 },
    'event-recorded': {
      known: stated.reduce((sum, { data, events }) => sum + Math.min(events.length, data.stated!.events!), 0),
      of: stated.reduce((sum, { data }) => sum + data.stated!.events!, 0),
    },
    'event-dates': share(events, ({ period }) => period),
    'event-place': share(events, ({ places }) => places.some(({ town }) => town)),
    'event-people': { ...share(events, ({ people }) => people), vague: ofEvents?.vague ?? 0 },
    'event-origin': share(events, ({ delegations }) => delegations.some(isPresent)),
    'partner-country': share(partners, ({ country }) => country),
    'partner-town': share(partners, ({ town }) => town),
  };
  return questions.map((id) => ({ id, ...told[id] })).filter(({ of }) => of > 0);
}

function share<Item>(items: readonly Item[], tells: (item: Item) => unknown): { known: number; of: number } {
  return { known: items.filter(tells).length, of: items.length };
}

/** The figures of projects with their events. */
function ofProjects(projects: readonly Project[]): Figures {
  return figuresOf(projects, heldBy(projects), 'projects');
}

const byYearToo = (projects: readonly Project[]) => ({
  ...ofProjects(projects),
  years: figuresByYear(projects, heldBy(projects)),
});

/** The events of projects that were held. */
export const heldBy = (projects: readonly Project[]): Event[] =>
  projects.flatMap(({ events }) => events).filter(wasHeld);
