import { earliest, latest, surelyBefore } from '#schema/shapes/date.ts';
import type { Period } from '#content/nodes.ts';

/**
 * When something was: as written, and where a side is left out, what its parts tell: their first start, their last
 * end. A part without an end ended when it began, one without a start began when it ended. A side that would
 * contradict the written one is left open. Undefined where nothing is known.
 */
export function periodOf(written: Span, parts: readonly Span[]): Period | undefined {
  let start = written.start ?? firstOf(parts);
  let end = written.end ?? lastOf(parts);
  if (start !== undefined && end !== undefined && surelyBefore(end, start)) {
    start = written.start;
    end = written.end;
  }
  if (start === undefined && end === undefined) return undefined;
  const startDerived = start !== written.start;
  const endDerived = end !== written.end;
  return {
    start,
    end,
    derived: startDerived || endDerived,
    ...(startDerived !== endDerived && { derivedSide: startDerived ? 'start' : 'end' }),
  };
}

/** Of two starts that may be the same day, the one that says more precisely when. */
function firstOf(parts: readonly Span[]): string | undefined {
  let first: string | undefined;
  for (const { start, end } of parts) {
    const day = start ?? end;
    if (day === undefined) continue;
    if (first === undefined || earliest(day) < earliest(first)) first = day;
    else if (earliest(day) === earliest(first) && latest(day) < latest(first)) first = day;
  }
  return first;
}

function lastOf(parts: readonly Span[]): string | undefined {
  let last: string | undefined;
  for (const { start, end } of parts) {
    const day = end ?? start;
    if (day === undefined) continue;
    if (last === undefined || latest(day) > latest(last)) last = day;
    else if (latest(day) === latest(last) && earliest(day) > earliest(last)) last = day;
  }
  return last;
}

/** Dates as they are written: as precise as is known. */
export interface Span {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}
