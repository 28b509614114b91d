import { shortestMonths } from '#schema/shapes/date.ts';
import { headcountOf, sumOfEvents } from '#content/graph/headcount.ts';
import { isPresent } from '#content/graph/delegations.ts';
import { isCalledOff } from '#content/graph/statuses.ts';
import type { Event, Project } from '#content/nodes.ts';
import { isCompleted } from '../completed.ts';

/**
 * How many countries a project had at most: as a source states, else all that its records tell of. Undefined where
 * its partners or one of their countries aren't known.
 */
export function countriesAtMost(project: Project): number | undefined {
  const { data, members, countries, delegations, events } = project;
  const present = [...delegations, ...events.flatMap((event) => event.delegations)].filter(isPresent);
  const told = new Set([
    ...countries,
    ...present.flatMap(({ country }) => country ?? []),
    ...events.flatMap(({ places }) => places.flatMap(({ country }) => country ?? [])),
    ...events.flatMap(({ attendees }) => attendees.flatMap(({ data }) => data.country ?? [])),
  ]).size;
  if (data.stated?.countries !== undefined) return Math.max(data.stated.countries, told);
  const listed = Boolean(data.partners?.length || data.countries?.length);
  const all = members.length >= (data.stated?.partners ?? 0) && areResolved(project);
  return listed && all && members.every(({ country }) => country !== undefined) ? told : undefined;
}

/** How many events a project had at most: as a source states, else those of a completed project, if any is recorded. */
export function eventsAtMost(project: Project): number | undefined {
  const recorded = heldEvents(project).length;
  const stated = project.data.stated?.events;
  if (stated !== undefined) return Math.max(stated, recorded);
  return isCompleted(project) && recorded > 0 ? recorded : undefined;
}

/** How many people took part in a project at most: its own exact total, else the exact sum of all its events. */
export function peopleAtMost(project: Project): number | undefined {
  const own = headcountOf(project.data.participants);
  if (own && !own.summed && project.status !== undefined && !isCompleted(project)) return undefined;
  if (own?.summed && !isCompleted(project)) return undefined;
  const count =
    own ??
    (allEventsTell(project, ({ people }) => people !== undefined) ? sumOfEvents(project.events) : undefined);
  return count && !count.atLeast && !count.estimated ? count.total : undefined;
}

/** How many people eligible partners sent at most: as the project says, else the sum of all its events. */
export function invitedAtMost(project: Project): number | undefined {
  const own = project.data.participants?.invited;
  if (own !== undefined) return project.status === undefined || isCompleted(project) ? own : undefined;
  const told = ({ data }: Event) => data.participants?.invited !== undefined;
  if (!allEventsTell(project, told)) return undefined;
  return heldEvents(project).reduce((sum, { data }) => sum + data.participants!.invited!, 0);
}

/** How many months a project lasted at least: as a source states, else as its dates tell. */
export function monthsAtLeast({ data, period }: Project): number | undefined {
  if (data.stated?.months !== undefined) return data.stated.months;
  const { start, end } = period ?? {};
  return start === undefined || end === undefined ? undefined : shortestMonths(start, end);
}

/** Events that weren't called off. */
export function heldEvents({ events }: Project): Event[] {
  return events.filter((event) => !isCalledOff(event));
}

/** Whether the records of all its partners hold. */
function areResolved({ data: { coordinator, partners = [] }, members }: Project): boolean {
  const listed = members.filter(({ index }) => index !== undefined).length;
  const leads = coordinator === undefined || members.some(({ partner }) => partner?.id === coordinator);
  return listed === partners.length && leads;
}

function allEventsTell(project: Project, tells: (event: Event) => boolean): boolean {
  const events = heldEvents(project);
  const all = events.length > 0 && events.length >= (project.data.stated?.events ?? 0);
  return isCompleted(project) && all && events.every(tells);
}
