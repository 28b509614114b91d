import type { Event, Project } from '#content/nodes.ts';

/**
 * What the events of a project are numbered by: their own numbers, where any has one, else their order. One that was called
 * off keeps its number.
 */
export function eventNumbers({ events }: Pick<Project, 'events'>): Map<Event, string> {
  const own = events.some(({ data }) => data.number !== undefined);
  return new Map(
    events.flatMap((event, index) => {
      const number = own ? event.data.number : `${index + 1}`;
      return number === undefined ? [] : [[event, number] as const];
    }),
  );
}

/** Several numbers in little room: `1, 4`, `1–3`, `1, 4 …`. */
export function shortNumbers(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of new Set(numbers)) {
    const last = runs.at(-1);
    if (last && isNext(last.at(-1)!, number)) last.push(number);
    else runs.push([number]);
  }
  const parts = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run));
  const fitting = parts.filter((_, index) => parts.slice(0, index + 1).join(', ').length <= longest);
  return fitting.length === parts.length
    ? parts.join(', ')
    : `${(fitting[0] ? fitting : parts.slice(0, 1)).join(', ')} …`;
}

const longest = 8;

const isNext = (one: string, other: string): boolean =>
  /^\d+$/.test(one) && /^\d+$/.test(other) && Number(other) === Number(one) + 1;
