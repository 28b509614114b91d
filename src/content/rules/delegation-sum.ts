import type { People } from '#schema/shapes/people.ts';
import type { Rule } from './rule.ts';

/** Warns of delegations whose sum differs from an exact total, or stays below one that is "at least" so many. */
export const delegationSum: Rule = ({ projects, events }, locate) =>
  [...projects.values(), ...events.values()].flatMap((record) =>
    (['participants', 'expected'] as const).flatMap((field) => {
      const people = record.data[field];
      const sum = sumOf(people);
      if (!people || sum === undefined || people.total === undefined || people.estimated) return [];
      const { total, atLeast = false } = people;
      if (atLeast ? sum >= total : sum === total) return [];
      return [{ code: 'delegation-sum', ...locate(record, [field, 'delegations']), params: { sum, total } }];
    }),
  );

function sumOf(people: People | undefined): number | undefined {
  return people?.delegations?.length
    ? people.delegations.reduce((sum, { count }) => sum + count, 0)
    : undefined;
}
