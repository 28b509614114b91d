import { generationsOf, generationsWithAction } from '#schema/vocabularies/programmes.ts';
import type { Rule } from './rule.ts';

/**
 * Refuses an action that the derived generation of a family doesn't have, and one that several generations have where
 * it isn't certain which is meant. That a written programme has the action, its own schema sees to.
 */
export const actionOfOtherGeneration: Rule = ({ projects }, locate) =>
  [...projects.values()].flatMap((project) => {
    const { action, programme: family } = project.data;
    if (action === undefined || family === undefined || generationsOf(family).length === 0) return [];
    const having = generationsWithAction(family, action).map(({ id }) => id);
    const generation = project.programme?.value ?? family;
    if (having.length === 0 || having.includes(generation)) return [];
    return generation === family
      ? [
          {
            code: 'action-needs-generation',
            ...locate(project, ['programme']),
            params: { action, programme: family, known: having },
          },
        ]
      : [
          {
            code: 'action-of-other-generation',
            ...locate(project, ['action']),
            params: { action, programme: family, generation, known: having },
          },
        ];
  });
