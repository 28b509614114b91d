import type { Event, Partner, Project } from '#content/nodes.ts';
import { peopleByPartner } from './attendance.ts';
import type { Draft } from './drafts.ts';
import { isCalledOff } from './statuses.ts';

/**
 * Tells partners of their projects, and of the events that they hosted or came to.
 *
 * @param projects the newest first. @param events in order.
 */
export function linkPartners(
  partners: ReadonlyMap<string, Draft<Partner>>,
  projects: readonly Project[],
  events: readonly Event[],
): void {
  const memberships = new Map<Partner, Mutable<Partner['memberships']>>();
  for (const project of projects)
    for (const member of project.members)
      if (member.partner) push(memberships, member.partner, { project, member });

  const attended = new Map<Partner, Mutable<Partner['attended']>>();
  for (const event of events) {
    if (isCalledOff(event)) continue;
    for (const [partner, people] of peopleByPartner(event))
      push(attended, partner, { event, hosted: partner === event.host, people });
  }

  for (const partner of partners.values()) {
    partner.memberships = memberships.get(partner) ?? [];
    partner.attended = attended.get(partner) ?? [];
  }
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

type Mutable<List extends readonly unknown[]> = List[number][];
