import { completedProjects } from './completed.ts';
import type { Rule } from './rule.ts';

/** Warns of a completed project that has no results, nor any of its events. */
export const completedWithoutResults: Rule = (graph, locate) =>
  completedProjects(graph).flatMap((project) =>
    [project, ...project.events].some(({ data }) => data.results?.length)
      ? []
      : [
          {
            code: 'completed-without-results',
            ...locate(project, [project.data.status === undefined ? 'end' : 'status']),
            params: {},
          },
        ],
  );
