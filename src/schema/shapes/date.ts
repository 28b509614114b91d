import { scalar } from '../field.ts';
import { datesMeant } from './date-meant.ts';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date as precise as is known: `2019`, `2019-05` or `2019-05-18`, held as the same text.
 * Source: Extended Date/Time Format (ISO 8601-2), level 0.
 */
export const date = () =>
  scalar({ yaml: ['string', 'integer'] }, (value, refuse) => {
    const found = form.exec(value);
    if (!found) {
      const [meant, other] = datesMeant(value);
      if (other) refuse('date-ambiguous', { value, dayFirst: meant!, monthFirst: other });
      return refuse('date-form', { value, ...(meant && { nearest: meant }) });
    }
    const [, year, month, day] = found;
    if (month && (Number(month) < 1 || Number(month) > 12)) {
      const [meant] = month === '00' ? [year!] : datesMeant(value);
      refuse('date-missing-month', { value, month, ...(meant && { nearest: meant }) });
    }
    if (day && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))))
      refuse('date-missing-day', {
        value,
        month: value.slice(0, 7),
        last: daysIn(Number(year), Number(month)),
      });
    return value;
  });

/** The first day that a date may mean, as `yyyy-mm-dd`. */
export function earliest(value: string): string {
  return value + '-01-01'.slice(value.length - 4);
}

/** The last day that a date may mean, as `yyyy-mm-dd`. */
export function latest(value: string): string {
  if (value.length === 'yyyy-mm-dd'.length) return value;
  const [year, month = '12', day] = value.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

/** Whether `end` lies before `start` on every day that the two may mean. */
export function surelyBefore(end: string, start: string): boolean {
  return latest(end) < earliest(start);
}

/** The year of a date. */
export const yearOf = (value: string): number => Number(value.slice(0, 4));

/** How many days a span covers at least, its first and last day included. */
export function shortestDays(start: string, end: string): number {
  return Math.max(1, (Date.parse(earliest(end)) - Date.parse(latest(start))) / 86_400_000 + 1);
}

/** How many months a span covers at least; a month that was begun counts, but for the day on which the span ends. */
export function shortestMonths(start: string, end: string): number {
  const [fromYear, fromMonth, fromDay] = latest(start).split('-').map(Number) as [number, number, number];
  const [year, month, day] = earliest(end).split('-').map(Number) as [number, number, number];
  return Math.max(0, (year - fromYear) * 12 + month - fromMonth + (day > fromDay ? 1 : 0));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
