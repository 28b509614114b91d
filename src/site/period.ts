import { yearOf } from '#schema/shapes/date.ts';
import type { Period } from '#content/nodes.ts';

/** More years than these in one record are a slip of the pen, and not worth a page each. */
const longest = 60;

/** Every year of a span of time; of one whose start or end isn't known, the year of the other. */
export function yearsOf(period: Period | undefined): number[] {
  const from = period?.start ?? period?.end;
  const to = period?.end ?? period?.start;
  if (from === undefined || to === undefined) return [];
  const first = yearOf(from);
  const last = Math.min(yearOf(to), first + longest);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** The year in which a span of time began, as far as is known. */
export function beganIn(period: Period | undefined): number | undefined {
  const from = period?.start ?? period?.end;
  return from === undefined ? undefined : yearOf(from);
}
