import type { Graph, Period } from '#content/nodes.ts';

/** Pages that look at the whole archive, in the order in which the menu names them. */
export const overviews = ['map', 'timeline', 'numbers'] as const;

export type Overview = (typeof overviews)[number];

/** Whether there is anything to count. */
export const hasNumbers = ({ events, projects }: Graph): boolean => projects.size + events.size > 0;

/** Whether there is a town whose place is known. */
export const hasMap = ({ towns }: Graph): boolean =>
  [...towns.values()].some(({ point }) => point !== undefined);

const holdsAnything: Record<Overview, (graph: Graph) => boolean> = {
  map: hasMap,
  timeline: ({ events, projects }) => {
    const isDated = ({ period }: { readonly period?: Period }) => period !== undefined;
    return [...projects.values()].some(isDated) || [...events.values()].some(isDated);
  },
  numbers: hasNumbers,
};

/** Those that an archive has: a page that would be empty isn't there. */
export function overviewsOf(graph: Graph): Overview[] {
  return overviews.filter((overview) => holdsAnything[overview](graph));
}
