import type { Event } from '#content/nodes.ts';
import { attendeesOf } from './attendance.ts';
import { delegationsOf } from './delegations.ts';
import type { Draft, Drafts } from './drafts.ts';
import { headcountOf } from './headcount.ts';
import { compareEvents } from './order-of-events.ts';
import { periodOf } from './periods.ts';
import { placesOf } from './places.ts';
import { eventStatus } from './statuses.ts';
import type { Towns } from './towns.ts';

/** Tells events of their partners, places and projects, and of their neighbours there. @returns all, in order. */
export function linkEvents(
  { events, partners, projects }: Drafts,
  towns: Towns,
  asOf: string | undefined,
): Draft<Event>[] {
  for (const event of events.values()) {
    const { data } = event;
    event.host = data.host === undefined ? undefined : partners.get(data.host);
    event.absent = (data.absent ?? []).flatMap((id) => partners.get(id) ?? []);
    event.period = periodOf(data, data.place ?? []);
    event.status = eventStatus(data.status, event.period, asOf);
    event.people = headcountOf(data.participants);
    event.places = placesOf(data.place, event.host, towns);
    event.delegations = delegationsOf(data.participants, partners, towns);
    event.expectedDelegations = delegationsOf(data.expected, partners, towns);
    event.attendees = attendeesOf(event, partners);
  }

  const inOrder = [...events.values()].toSorted(compareEvents);
  const ofProjects = Map.groupBy(inOrder, ({ data }) =>
    data.project === undefined ? undefined : projects.get(data.project),
  );
  for (const [project, list] of ofProjects) {
    if (!project) continue;
    project.events = list;
    for (const [n, event] of list.entries()) {
      event.project = project;
      event.previous = list[n - 1];
      event.next = list[n + 1];
    }
  }
  return inOrder;
}
