import { generationsOf, programme } from '#schema/vocabularies/programmes.ts';
import type { Rule } from './rule.ts';

/**
 * Warns of a grant agreement number that has none of its programme's forms. Words may stand around a number; where a
 * programme's numbers have no known form, nothing is said.
 */
export const agreementForm: Rule = ({ projects }, locate) =>
  [...projects.values()].flatMap((project) => {
    const { agreement } = project.data;
    const id = project.programme?.value;
    const patterns = id === undefined ? [] : patternsOf(id);
    if (agreement === undefined || patterns.length === 0) return [];
    if (patterns.some((pattern) => pattern === undefined || holds(pattern, agreement))) return [];
    return [
      {
        code: 'agreement-form',
        ...locate(project, ['agreement']),
        params: { value: agreement, programme: id! },
      },
    ];
  });

/** Of a programme or generation its own, of a family those of all its generations. */
function patternsOf(id: string): (string | undefined)[] {
  const one = programme(id);
  return (one ? [one] : generationsOf(id)).map(({ agreementPattern }) => agreementPattern);
}

function holds(pattern: string, agreement: string): boolean {
  return new RegExp(`(?<![\\w/–-])(?:${pattern})(?![\\w/–-])`, 'iu').test(agreement);
}
