import type { Event, Partner, Project, Town } from '#content/nodes.ts';

/** How often towns were in one project, or in one event that belongs to none: the most often first. */
export function tiesOf(
  home: Town | undefined,
  projects: readonly Project[],
  events: readonly Event[],
): { readonly town: Town; readonly times: number }[] {
  const times = new Map<Town, number>();
  const groups = [
    ...projects.map(({ towns }) => towns),
    ...events.filter(({ project }) => !project).map((event) => townsOf(event)),
  ];
  for (const towns of groups)
    for (const town of new Set(towns)) if (town !== home) times.set(town, (times.get(town) ?? 0) + 1);
  return [...times]
    .map(([town, times]) => ({ town, times }))
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
