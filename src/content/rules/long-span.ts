import { shortestDays, shortestMonths } from '#schema/shapes/date.ts';
import type { Rule } from './rule.ts';
import { limitsOf } from './programme-limits/limits-of.ts';

/** No call that is known pays for more than seven years, and hardly an event goes on for one: beyond, a digit is wrong. */
const longestProject = { months: 120 };
const longestEvent = { days: 366 };

/**
 * Warns of a project or event that surely lasts longer than any does, as one from 2012 to 2102. Where the programme
 * has a limit of its own, its rule says so.
 */
export const longSpan: Rule = ({ projects, events }, locate) => {
  const tell = (record: Parameters<typeof locate>[0], start: string, end: string) => ({
    code: 'long-span',
    ...locate(record, ['end']),
    params: { start, end, aKind: record.kind },
  });
  return [
    ...[...projects.values()].flatMap((project) => {
      const { start, end } = project.data;
      if (start === undefined || end === undefined) return [];
      const limited = limitsOf(project).some(({ limits }) => limits.maxMonths !== undefined);
      return !limited && shortestMonths(start, end) > longestProject.months
        ? [tell(project, start, end)]
        : [];
    }),
    ...[...events.values()].flatMap((event) => {
      const { start, end } = event.data;
      if (start === undefined || end === undefined) return [];
      const limited =
        event.project && limitsOf(event.project).some(({ limits }) => limits.maxDays !== undefined);
      return !limited && shortestDays(start, end) > longestEvent.days ? [tell(event, start, end)] : [];
    }),
  ];
};
