import type { Event, Partner, Project } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import { wasHeld } from './statuses.ts';

/**
 * Whom a partner worked with: who shares projects with it or came to the same events that were held; the most projects first, then
 * the most events, then by id. It is found out when it is asked for: of all partners, it would be most of a graph.
 */
export function companionsOf(partner: Partner): readonly Companion[] {
  // Most pairs meet once: a list of exactly one takes a tenth of the room of one that was pushed to.
  const none: never[] = [];
  const companions = new Map<Partner, Gathered>();

  for (const { project } of partner.memberships) {
    for (const { partner: other } of project.members) {
      if (!other || other === partner) continue;
      const known = companions.get(other);
      if (known) known.projects.push(project);
      else companions.set(other, { partner: other, projects: [project], events: none });
    }
  }
  for (const { event } of partner.attended) {
    if (!wasHeld(event)) continue;
    for (const other of event.attendees) {
      if (other === partner) continue;
      const known = companions.get(other);
      if (!known) companions.set(other, { partner: other, projects: none, events: [event] });
      else if (known.events === none) known.events = [event];
      else known.events.push(event);
    }
  }
  return [...companions.values()].toSorted(
    (a, b) =>
      b.projects.length - a.projects.length ||
      b.events.length - a.events.length ||
      compare(a.partner.id, b.partner.id),
  );
}

/** Another partner, with what it and one partner did together. */
export interface Companion {
  readonly partner: Partner;
  readonly projects: readonly Project[];
  readonly events: readonly Event[];
}

interface Gathered extends Companion {
  readonly projects: Project[];
  events: Event[];
}
