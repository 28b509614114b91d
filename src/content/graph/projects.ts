import type { Event, Project, Town } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import { peopleByTown } from './attendance.ts';
import { delegationsOf, isPresent } from './delegations.ts';
import type { Draft, Drafts } from './drafts.ts';
import { headcountOf, sumOfEvents } from './headcount.ts';
import { membersOf } from './members.ts';
import { newestFirst } from './order-of-projects.ts';
import { periodOf } from './periods.ts';
import { programmeOf } from './programmes.ts';
import { isCalledOff, projectStatus } from './statuses.ts';
import type { Towns } from './towns.ts';

/**
 * Tells projects of their members and of all that their events tell. Events that were called off tell nothing.
 * The events and the partners' towns must be known. @returns all, the newest first.
 */
export function linkProjects(
  { projects, partners }: Drafts,
  towns: Towns,
  asOf: string | undefined,
): Draft<Project>[] {
  for (const project of projects.values()) {
    const { data } = project;
    const events = project.events.filter((event) => !isCalledOff(event));
    project.members = membersOf(data, partners, towns);
    project.delegations = delegationsOf(data.participants, partners, towns);
    project.expectedDelegations = delegationsOf(data.expected, partners, towns);
    project.period = periodOf(
      data,
      events.map(({ period }) => period ?? {}),
    );
    project.status = projectStatus(data.status, project.period, asOf);
    project.programme = programmeOf(data, project.period?.start);
    project.people = headcountOf(data.participants) ?? sumOfEvents(events);
    project.countries = countriesOf(project);
    project.towns = townsOf(project, events, partners);
  }
  return [...projects.values()].toSorted(newestFirst);
}

/** Countries of its members, and those that it lists itself. */
function countriesOf({ data, members }: Project): string[] {
  const told = members.flatMap(({ country }) => country ?? []);
  return [...new Set([...told, ...(data.countries ?? [])])].toSorted(compare);
}

/** Towns of its members and delegations, of its events, and of those who came to them. */
function townsOf(
  { members, delegations }: Project,
  events: readonly Event[],
  partners: Drafts['partners'],
): Town[] {
  const towns = new Set<Town>();
  const add = ({ town }: Placed) => town !== undefined && towns.add(town);
  members.forEach(add);
  delegations.filter(isPresent).forEach(add);
  for (const event of events) {
    event.places.forEach(add);
    for (const town of peopleByTown(event, partners).keys()) towns.add(town);
  }
  return [...towns].toSorted((a, b) => compare(a.id, b.id));
}

interface Placed {
  readonly town?: Town;
}
