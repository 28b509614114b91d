import type { Event, Partner, Project, Town } from '#content/nodes.ts';

/** A town that another was together with: in which projects, and in which events that belong to none. */
export interface Tie {
  readonly town: Town;
  readonly projects: readonly Project[];
  readonly events: readonly Event[];
  /** In how many of both. */
  readonly times: number;
}

/** The towns that one was together with, in one project or in one event that belongs to none: the most often first. */
export function tiesOf(
  home: Town | undefined,
  projects: readonly Project[],
  events: readonly Event[],
): readonly Tie[] {
  const shared = new Map<Town, { projects: Project[]; events: Event[] }>();
  const tie = (town: Town) => {
    const known = shared.get(town) ?? { projects: [], events: [] };
    shared.set(town, known);
    return known;
  };
  const others = (towns: readonly Town[]) => [...new Set(towns)].filter((town) => town !== home);
  for (const project of projects) for (const town of others(project.towns)) tie(town).projects.push(project);
  for (const event of events.filter(({ project }) => !project))
    for (const town of others(townsOf(event))) tie(town).events.push(event);
  return [...shared]
    .map(([town, { events, projects }]) => ({
      town,
      projects,
      events,
      times: projects.length + events.length,
    }))
    .toSorted(
      (a, b) =>
        b.times - a.times ||
        b.town.projects.length - a.town.projects.length ||
        (a.town.id < b.town.id ? -1 : 1),
    );
}

function townsOf({ attendees, delegations, places }: Event): Town[] {
  return [
    ...places.flatMap(({ town }) => town ?? []),
    ...attendees.flatMap(({ town }: Partner) => town ?? []),
    ...delegations.flatMap(({ town }) => town ?? []),
  ];
}
