import { sumOfEvents } from '#content/graph/headcount.ts';
import type { Rule } from './rule.ts';

/** Warns where a project's events tell of more people than the project does; of numbers that aren't "about" so many. */
export const peopleExceedProject: Rule = ({ projects }, locate) =>
  [...projects.values()].flatMap((project) => {
    const { people } = project;
    const sum = sumOfEvents(project.events);
    if (!people || !sum || people.atLeast || people.estimated || sum.estimated || sum.total <= people.total)
      return [];
    return [
      {
        code: 'people-exceed-project',
        ...locate(project, ['participants']),
        params: { sum: sum.total, total: people.total },
      },
    ];
  });
