import { memoized } from './memoized.ts';

const day: Parts = { day: 'numeric', month: 'long', year: 'numeric' };
const month: Parts = { month: 'long', year: 'numeric' };

/**
 * Writes dates of EDTF level 0 (`2019`, `2019-05`, `2019-05-18`) as a language does, as precisely as they are known.
 * No clock and no time zone has a part in it. What isn't such a date is returned as it is. A line breaks in no date,
 * and in a range only after the dash, or, in one of days of a month, beside them: no line ends in `10–`.
 */
export function makeDates(locales: readonly string[]): Dates {
  const writerOf = memoized((parts: Parts) => {
    return new Intl.DateTimeFormat(locales, {
      ...parts,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
  });

  const date = memoized((edtf: string): string => {
    const known = read(edtf);
    return known?.parts ? joined(writerOf(known.parts).formatToParts(known.time), locales) : edtf;
  });

  const patterns = new Map<string, readonly RangePart[]>();

  /** The parts of a range. Intl takes long for them, so they are taken from one that differs but in what `alike` leaves out. */
  const partsOf = (start: string, end: string, [from, to]: readonly [Known, Known]): readonly RangePart[] => {
    const key = `${alike(start)} ${alike(end)} ${start.slice(0, 4) === end.slice(0, 4)}`;
    // Years of three digits, or before Christ, are written in more ways.
    const common = start >= '1000' && start < end;
    const known = common && patterns.get(key);
    if (known) return known.map((part) => redated(part, part.source === 'endRange' ? end : start));
    const parts = writerOf(from.parts!).formatRangeToParts(from.time, to.time);
    if (common) patterns.set(key, parts);
    return parts;
  };

  const range = memoized((interval: string): string => {
    const [start, end] = interval.split('/') as [string, string];
    const from = read(start);
    const to = read(end);
    if (from?.parts && from.parts === to?.parts) return pairOf(partsOf(start, end, [from, to]), locales);
    return from && to && !from.parts && !to.parts
      ? `${start}–${end}`
      : `${date(start)}\u2009–\u2009${date(end)}`;
  });

  return { date, dateRange: (start, end) => (start === end ? date(start) : range(`${start}/${end}`)) };
}

/** Parts of a date in one: thin spaces around its dash, no-break spaces elsewhere, and the French first of a month. */
function joined(parts: readonly Part[], [locale]: readonly string[]): string {
  const french = locale?.split('-')[0] === 'fr';
  return parts
    .map(({ type, value }) => (french && type === 'day' && value === '1' ? '1er' : value))
    .join('')
    .replaceAll(/\s+/g, '\u00a0')
    .replaceAll(/\u00a0?–\u00a0?/g, (dash) => (dash === '–' ? dash : '\u2009–\u2009'));
}

/** Two days of a month, or months of a year, stay together: a line breaks beside them. */
function pairOf(parts: readonly RangePart[], locales: readonly string[]): string {
  const text = joined(parts, locales);
  if (parts.filter(({ source }) => source === 'startRange').length > 1) return text;
  return text.replace(/\u00a0?\S+\u2009?–\u2009?\S+\u00a0?/, (pair) =>
    pair.replaceAll('\u00a0', ' ').replaceAll('\u2009', '\u202f'),
  );
}

/** What of a date decides how it is written in a range: its month, how precise it is, and whether its day has one digit. */
const alike = (date: string): string => `${date.slice(4, 8)}${date[8] === '0'}`;

/** The part of another range for this date. */
function redated(part: RangePart, date: string): RangePart {
  if (part.type === 'year') return { ...part, value: date.slice(0, 4) };
  if (part.type !== 'day') return part;
  return { ...part, value: String(Number(date.slice(8))).padStart(part.value.length, '0') };
}

/** The moment that a date begins in UTC, and which parts of it are known; none for a bare year. */
function read(edtf: string): Known | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf);
  if (!match) return undefined;
  const [, year, monthOfYear, dayOfMonth] = match;
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  const time = Date.parse(`${year}-${monthOfYear ?? '01'}-${dayOfMonth ?? '01'}T00:00:00Z`);
  // Some engines take 31 February for 3 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(edtf)) return undefined;
  return { time, parts: dayOfMonth ? day : monthOfYear ? month : undefined };
}

interface Known {
  readonly time: number;
  readonly parts: Parts | undefined;
}

type Parts = Intl.DateTimeFormatOptions;
type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;
type RangePart = Pick<Intl.DateTimeRangeFormatPart, 'type' | 'value' | 'source'>;

export interface Dates {
  /** `2019`, `May 2019`, `18 May 2019`. */
  date(edtf: string): string;
  /** `18 – 20 May 2019`, `May – June 2019`, `2017–2019`; dates of unlike precision are each written out. */
  dateRange(start: string, end: string): string;
}
