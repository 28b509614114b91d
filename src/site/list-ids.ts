import type { Graph } from '#content/nodes.ts';
import { any } from './any.ts';

/** What has a list of its own, in the order of the menu. */
export const listIds = ['projects', 'events', 'partners', 'results', 'towns'] as const;

export type ListId = (typeof listIds)[number];

const holds: Record<ListId, (graph: Graph) => boolean> = {
  projects: ({ projects }) => projects.size > 0,
  events: ({ events }) => events.size > 0,
  // Those without a record of their own are listed too.
  partners: ({ partners, projects }) =>
    partners.size > 0 || any(projects.values(), ({ members }) => members.length > 0),
  results: ({ results }) => results.length > 0,
  towns: ({ towns }) => towns.size > 0,
};

/** The lists that hold anything. */
export const heldLists = (graph: Graph): ListId[] => listIds.filter((list) => holds[list](graph));
