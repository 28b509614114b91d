import type { Event, Partner, Project, Town } from '#content/nodes.ts';
import { peopleByTown } from './attendance.ts';
import type { Draft } from './drafts.ts';
import { isCalledOff } from './statuses.ts';

/**
 * Tells towns of their partners and projects, of what happened there, and of where people from there went. An event
 * that was called off is named where it was to be, as its status says; nobody went there.
 *
 * @param projects the newest first. @param events in order.
 */
export function linkTowns(
  towns: ReadonlyMap<string, Draft<Town>>,
  partners: ReadonlyMap<string, Partner>,
  projects: readonly Project[],
  events: readonly Event[],
): void {
  const ties = new Map<Town, Ties>();
  const of = (town: Town): Ties => {
    const known = ties.get(town) ?? { partners: [], members: [], events: [], visits: [], projects: [] };
    ties.set(town, known);
    return known;
  };

  for (const partner of partners.values()) if (partner.town) of(partner.town).partners.push(partner);
  for (const project of projects) {
    for (const town of project.towns) of(town).projects.push(project);
    for (const member of project.members)
      if (member.town && !member.partner) of(member.town).members.push({ project, member });
  }
  for (const event of events) {
    const here = new Set(event.places.flatMap(({ town }) => town ?? []));
    for (const town of here) of(town).events.push(event);
    if (isCalledOff(event)) continue;
    for (const [town, people] of peopleByTown(event, partners)) of(town).visits.push({ event, people });
  }
  for (const town of towns.values()) Object.assign(town, ties.get(town));
}

type Tied = 'partners' | 'members' | 'events' | 'visits' | 'projects';
type Ties = { [Field in Tied]: Town[Field][number][] };
