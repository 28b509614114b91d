import labels from '../labels.json';

export { labels };

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en-GB');
const currencies = new Map<string, Intl.NumberFormat>();

/** `8 October 2023`, `October 2023`, `2023`: as precise as it is written. */
export function date(written: string): string {
  return formatOf(written)?.format(new Date(written)) ?? written;
}

/** `8–11 October 2023` */
export function period(start: string, end = start): string {
  if (start === end) return date(start);
  const format = formatOf(start);
  return format && start.length === end.length
    ? format.formatRange(new Date(start), new Date(end))
    : `${date(start)} – ${date(end)}`;
}

export function number(value: number): string {
  return numbers.format(value);
}

/** `€14,120`: cents only where there are any. */
export function money({ amount, currency }: { amount: number; currency: string }): string {
  const known =
    currencies.get(currency) ??
    new Intl.NumberFormat('en-GB', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  currencies.set(currency, known);
  return known.format(amount);
}

/** `120 people`, `about 120 people`, `more than 120 people` */
export function people({ total, estimated, atLeast }: Headcount): string {
  const text = `${number(total)} ${total === 1 ? 'person' : 'people'}`;
  if (atLeast) return `more than ${text}`;
  return estimated ? `about ${text}` : text;
}

export function sumOf(all: Headcount[]): Headcount | undefined {
  if (all.length === 0) return undefined;
  return {
    total: all.reduce((sum, { total }) => sum + total, 0),
    estimated: all.some(({ estimated }) => estimated),
    atLeast: all.some(({ atLeast }) => atLeast),
  };
}

/** `Venue, Town, Region, Country` */
export function place({ venue, town, region, country }: Place): string {
  return [venue, town, region === town ? undefined : region, country && label('countries', country)]
    .filter(Boolean)
    .join(', ');
}

/** What an id or a code is called. */
export function label(of: keyof typeof labels, value: string | number): string | undefined {
  return (labels[of] as Record<string, string>)[value];
}

export function bare(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}

function formatOf(written: string): Intl.DateTimeFormat | undefined {
  return { 10: day, 7: month }[written.length];
}

export interface Headcount {
  total: number;
  estimated?: boolean | undefined;
  atLeast?: boolean | undefined;
}

export interface Place {
  venue?: string | undefined;
  town?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}
