import type { Period } from '#content/nodes.ts';
import { earliest, latest } from '#schema/shapes/date.ts';
import { yearLabels } from './year-labels.ts';

/** At most so many years are written along an axis. */
const labelsShown = 8;

/** A day is narrower than a hair: whatever took less than these days is drawn as a mark. */
const markDays = 45;

/** From the beginning of the first year to the end of the last; places on it are percent of its length. */
export interface TimeAxis {
  readonly first: number;
  readonly last: number;
  /** The beginnings of years that are written, and where. */
  readonly years: readonly { readonly text: string; readonly x: number }[];
}

/** A span of time on an axis, as wide as it may have been; one without a width is a mark. */
export interface TimeSpan {
  readonly x: number;
  readonly width?: number;
  /** Which side of it isn't known. */
  readonly open?: 'start' | 'end';
}

/** The axis of some periods; undefined where nothing of them is known. */
export function timeAxis(periods: readonly (Period | undefined)[]): TimeAxis | undefined {
  const days = periods.flatMap((period) => daysOf(period) ?? []);
  if (days.length === 0) return undefined;
  let [from, to] = [Infinity, -Infinity];
  for (const span of days) {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to - 1).getUTCFullYear()];
  return {
    first,
    last,
    years: yearLabels(first, last, labelsShown).map((year) => ({
      text: String(year),
      x: percent((year - first) / (last - first + 1)),
    })),
  };
}

/** Where a period lies on an axis; undefined where nothing of it is known. */
export function onAxis({ first, last }: TimeAxis, period: Period | undefined): TimeSpan | undefined {
  const days = daysOf(period);
  if (!days) return undefined;
  const [begin, end] = [yearBegins(first), yearBegins(last + 1)];
  const place = (time: number) => percent((time - begin) / (end - begin));
  const x = place(days.from);
  return {
    x,
    ...(days.to - days.from >= markDays * day && { width: percent((place(days.to) - x) / 100) }),
    ...(period!.start === undefined && { open: 'start' as const }),
    ...(period!.end === undefined && { open: 'end' as const }),
  };
}

/** From when to when a period may have lasted, in milliseconds; of one whose start or end isn't known, the other alone. */
function daysOf(period: Period | undefined): { from: number; to: number } | undefined {
  const start = period?.start ?? period?.end;
  const end = period?.end ?? period?.start;
  if (start === undefined || end === undefined) return undefined;
  const from = Date.parse(earliest(start));
  return { from, to: Math.max(from, Date.parse(latest(end))) + day };
}

const day = 86_400_000;

const yearBegins = (year: number): number => Date.parse(`${String(year).padStart(4, '0')}-01-01`);

const percent = (share: number): number => Math.round(share * 10_000) / 100;
