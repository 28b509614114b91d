import { isPresent } from '#content/graph/delegations.ts';
import { wasHeld } from '#content/graph/statuses.ts';
import type { Event, Headcount, Project, Town } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** How much some projects and events add up to. */
export interface Figures {
  readonly projects: number;
  /** Those that were held, as far as is known. */
  readonly events: number;
  readonly countries: number;
  readonly towns: number;
  /** Absent where there is nothing that could tell of people. */
  readonly people?: PeopleFigure;
}

/** How many people some records tell of, and how many of the records tell it. */
export interface PeopleFigure {
  /** Undefined where none tells a number. */
  readonly total?: number;
  /** That there were more: a record says so, or tells no number at all. */
  readonly more: boolean;
  /** That a record says "about". */
  readonly about: boolean;
  /** How many records tell a number, of how many. */
  readonly known: number;
  readonly of: number;
  /** How many of the numbers are "about" or "at least". */
  readonly vague: number;
}

/**
 * What some projects and events add up to, each town and country once. The people are those of the projects or those of
 * the events, never both: they are the same people.
 * @param events those that were held
 */
export function figuresOf(
  projects: readonly Project[],
  events: readonly Event[],
  peopleOf: 'projects' | 'events',
): Figures {
  const people = peopleFigure(peopleOf === 'projects' ? projects : events);
  return {
    projects: projects.length,
    events: events.length,
    ...reached(projects, events),
    ...(people && { people }),
  };
}

/** How many countries and towns took part in projects, had an event, or are known to have sent somebody to one. */
function reached(
  projects: readonly Project[],
  events: readonly Event[],
): { countries: number; towns: number } {
  const countries = new Set<string | undefined>();
  const towns = new Set<Town | undefined>();
  const add = (country: string | undefined, town: Town | undefined) => {
    countries.add(country);
    towns.add(town);
  };
  for (const project of projects) {
    for (const country of project.countries) countries.add(country);
    for (const town of project.towns) towns.add(town);
  }
  for (const { attendees, delegations, places } of events) {
    for (const { country, town } of places) add(country, town);
    for (const { data, town } of attendees) add(data.country, town);
    for (const delegation of delegations) if (isPresent(delegation)) add(delegation.country, delegation.town);
  }
  countries.delete(undefined);
  towns.delete(undefined);
  return { countries: countries.size, towns: towns.size };
}

/** How many people some records tell of; undefined where there are no records. */
export function peopleFigure(records: readonly Peopled[]): PeopleFigure | undefined {
  if (records.length === 0) return undefined;
  const told = records.flatMap(({ people }) => people ?? []);
  return {
    ...(told.length > 0 && { total: told.reduce((sum, { total }) => sum + total, 0) }),
    more: told.length < records.length || told.some(({ atLeast }) => atLeast) || records.some(isPartial),
    about: told.some(({ estimated }) => estimated),
    known: told.length,
    of: records.length,
    vague: told.filter(({ atLeast, estimated }) => atLeast || estimated).length,
  };
}

/** `~1,250+`: about so many, and at least; undefined where no record tells a number. */
export const peopleSum = (texts: Texts, { about, more, total }: PeopleFigure): string | undefined =>
  total === undefined ? undefined : `${about ? '~' : ''}${texts.number(total)}${more ? '+' : ''}`;

/** What the signs mean that figures carry; nothing of those that none carries. */
export function signs(texts: Texts, figures: readonly (string | undefined)[]): Words[] {
  const has = (sign: string) => figures.some((figure) => figure?.includes(sign));
  return [
    ...(has('~') ? [say(texts, 'numbers.key.about')] : []),
    ...(has('+') ? [say(texts, 'numbers.key.more')] : []),
  ];
}

/** Whether a record's number is the sum of events of which not all tell one. */
export function isPartial({ delegations, events = [], people }: Peopled): boolean {
  const summed = people?.summed === true && delegations.length === 0;
  return summed && events.some((event) => wasHeld(event) && !event.people);
}

/** A project or an event. */
export interface Peopled {
  readonly people?: Headcount | undefined;
  readonly delegations: readonly unknown[];
  readonly events?: readonly Event[];
}
