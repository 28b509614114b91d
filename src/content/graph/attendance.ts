import type { Event, Partner, Town } from '#content/nodes.ts';
import { isPresent } from './delegations.ts';

/**
 * Who is known to have come to an event, each once: its host, the partners that it names, those that sent people.
 * A delegation of nobody is no attendance.
 */
export function attendeesOf(event: Event, partners: ReadonlyMap<string, Partner>): Partner[] {
  const attendees = namedBy(event, partners);
  for (const { partner } of event.delegations.filter(isPresent)) if (partner) attendees.add(partner);
  return [...attendees];
}

/** With how many people each partner came; undefined where that isn't told. */
export function peopleByPartner({ attendees, delegations }: Event): Map<Partner, number | undefined> {
  const people = new Map<Partner, number | undefined>();
  for (const partner of attendees) people.set(partner, undefined);
  for (const { partner, data } of delegations.filter(isPresent))
    if (partner) people.set(partner, (people.get(partner) ?? 0) + data.count);
  return people;
}

/** From which towns people came, and how many; undefined where that isn't told. */
export function peopleByTown(
  event: Event,
  partners: ReadonlyMap<string, Partner>,
): Map<Town, number | undefined> {
  const people = new Map<Town, number | undefined>();
  for (const { town } of namedBy(event, partners)) if (town) people.set(town, undefined);
  for (const { town, data } of event.delegations.filter(isPresent))
    if (town) people.set(town, (people.get(town) ?? 0) + data.count);
  return people;
}

function namedBy({ host, data }: Event, partners: ReadonlyMap<string, Partner>): Set<Partner> {
  const named = new Set<Partner>();
  if (host) named.add(host);
  for (const id of data.partners ?? []) {
    const partner = partners.get(id);
    if (partner) named.add(partner);
  }
  return named;
}
