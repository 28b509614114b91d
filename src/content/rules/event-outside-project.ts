import { surelyBefore } from '#schema/shapes/date.ts';
import type { Rule } from './rule.ts';

/** Warns of an event that surely begins before its project, or surely ends after it. Only written dates are compared. */
export const eventOutsideProject: Rule = ({ events }, locate) =>
  [...events.values()].flatMap((event) => {
    const { start, end } = event.project?.data ?? {};
    const first = event.data.start ?? event.data.end;
    const last = event.data.end ?? event.data.start;
    const outside = (field: 'start' | 'end', date: string, limit: string) => [
      {
        code: 'event-outside-project',
        ...locate(event, [event.data[field] === undefined ? other[field] : field]),
        params: { date, side: field, limit, project: event.project!.id, projectFile: event.project!.file },
      },
    ];
    if (first !== undefined && start !== undefined && surelyBefore(first, start))
      return outside('start', first, start);
    if (last !== undefined && end !== undefined && surelyBefore(end, last)) return outside('end', last, end);
    return [];
  });

const other = { start: 'end', end: 'start' } as const;
