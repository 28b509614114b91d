import { wasHeld } from '#content/graph/statuses.ts';
import type { Graph, Period } from '#content/nodes.ts';
import { any } from './any.ts';
import { hasNetwork } from './network/network.ts';

/** Pages that look at the whole archive, in the order in which the menu names them. */
export const overviews = ['map', 'timeline', 'numbers', 'network'] as const;

export type Overview = (typeof overviews)[number];

/** Whether there is anything to count: a project, or an event that was held. */
export const hasNumbers = ({ events, projects }: Graph): boolean =>
  projects.size > 0 || any(events.values(), wasHeld);

/** Whether there is a town whose place is known. */
export const hasMap = ({ towns }: Graph): boolean => any(towns.values(), ({ point }) => point);

const holdsAnything: Record<Overview, (graph: Graph) => boolean> = {
  map: hasMap,
  timeline: ({ events, projects }) => any(projects.values(), periodOf) || any(events.values(), periodOf),
  numbers: hasNumbers,
  network: hasNetwork,
};

const periodOf = ({ period }: { readonly period?: Period }): Period | undefined => period;

/** Those that an archive has: a page that would be empty isn't there. */
export function overviewsOf(graph: Graph): Overview[] {
  return overviews.filter((overview) => holdsAnything[overview](graph));
}
