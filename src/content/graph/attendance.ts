import type { Event, Partner, Town } from '#content/nodes.ts';

/**
 * Who is known to have come to an event, each once: its host, the partners that it names, those that sent people.
 * A delegation of nobody is no attendance.
 */
export function attendeesOf(event: Event, partners: ReadonlyMap<string, Partner>): Partner[] {
  const named = [
    event.host,
    ...(event.data.partners ?? []).map((id) => partners.get(id)),
    ...sendersOf(event),
  ];
  return [...new Set(named.filter((partner) => partner !== undefined))];
}

/** With how many people each partner came; undefined where that isn't told. */
export function peopleByPartner(event: Event): Map<Partner, number | undefined> {
  const people = new Map<Partner, number | undefined>(event.attendees.map((partner) => [partner, undefined]));
  for (const { partner, data } of event.delegations)
    if (partner && data.count > 0) people.set(partner, (people.get(partner) ?? 0) + data.count);
  return people;
}

/** From which towns people came, and how many; undefined where that isn't told. */
export function peopleByTown(
  event: Event,
  partners: ReadonlyMap<string, Partner>,
): Map<Town, number | undefined> {
  const people = new Map<Town, number | undefined>();
  const named = [event.host, ...(event.data.partners ?? []).map((id) => partners.get(id))];
  for (const partner of named) if (partner?.town) people.set(partner.town, undefined);
  for (const { town, data } of event.delegations)
    if (town && data.count > 0) people.set(town, (people.get(town) ?? 0) + data.count);
  return people;
}

function sendersOf({ delegations }: Event): (Partner | undefined)[] {
  return delegations.map(({ partner, data }) => (data.count > 0 ? partner : undefined));
}
