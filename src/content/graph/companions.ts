import type { Event, Partner, Project } from '#content/nodes.ts';
import { compare } from '#content/order.ts';

/**
 * Whom a partner worked with: who shares projects with it or came to the same events; the most projects first, then
 * the most events, then by id. Its own memberships and attendance must be known.
 */
export function companionsOf(partner: Partner): Partner['companions'] {
  const companions = new Map<Partner, { partner: Partner; projects: Project[]; events: Event[] }>();
  const companion = (other: Partner) => {
    const known = companions.get(other) ?? { partner: other, projects: [], events: [] };
    companions.set(other, known);
    return known;
  };
  for (const { project } of partner.memberships)
    for (const { partner: other } of project.members)
      if (other && other !== partner) companion(other).projects.push(project);
  for (const { event } of partner.attended)
    for (const other of event.attendees) if (other !== partner) companion(other).events.push(event);
  return [...companions.values()].toSorted(
    (a, b) =>
      b.projects.length - a.projects.length ||
      b.events.length - a.events.length ||
      compare(a.partner.id, b.partner.id),
  );
}
