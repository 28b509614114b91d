const DAY = 86_400_000;

/** A day as the number of days since 1970, so that it can be counted with. */
export function dayOf(year: number, month: number, day = 1): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** A day as it is written: `2019-05-18`, its month or its year. */
export function written(day: number, precision: 'day' | 'month' | 'year' = 'day'): string {
  return new Date(day * DAY).toISOString().slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

/** The last day of the month that comes so many months after the month of a day; 1 gives the day's own month. */
export function endOfMonths(day: number, months: number): number {
  const start = new Date(day * DAY);
  return dayOf(start.getUTCFullYear(), start.getUTCMonth() + 1 + months, 0);
}
