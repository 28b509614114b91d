import { once } from '../once.ts';
import { officialLanguages } from '../vocabularies/languages.ts';

/** The number of each month by its name and its short form, in the official languages of the Union. */
const months = once(() => {
  const names = new Map<string, number>();
  for (const language of officialLanguages)
    for (const options of [
      { month: 'long' },
      { month: 'long', day: 'numeric' },
      { month: 'short' },
    ] satisfies Intl.DateTimeFormatOptions[]) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const name = format
          .formatToParts(Date.UTC(2019, month - 1, 18))
          .find(({ type }) => type === 'month')?.value;
        const word = plain(name ?? '');
        // A short form that is another month elsewhere tells nothing.
        if (/^\p{L}+$/u.test(word)) names.set(word, (names.get(word) ?? month) === month ? month : 0);
      }
    }
  return names;
});

/** Words between the parts of a date, and letters behind a day's number. */
const fillers =
  /^(?:of|the|de|del|di|den|der|le|la|el|al|am|a|r|g|m|d|st|nd|rd|th|er|ro|p|year|år|г|η|roku|року)$/;

/**
 * The date that was most probably meant by one in another form: `18.05.2019`, `18 mai 2019`, `2019-5-18`; two where the
 * day and the month may be one another, as in `12/05/2019`; the year alone where no more is certain.
 */
export function datesMeant(value: string): readonly string[] {
  const text = value.replace(/["'“”„«»‘’]/g, '').trim();
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:[T ]\d.*)$/.exec(text) ?? [];
  if (day) return real([day]);
  const [, ...compact] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (compact.length > 0) return real([compact.join('-')]);

  const parts = (plain(text).match(/\p{L}+|\d+/gu) ?? []).filter((part) => !fillers.test(part));
  const named = parts.filter((part) => (months().get(part) ?? 0) > 0);
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const [year, ...otherYears] = numbers.filter((part) => /^(?:19|20)\d\d$/.test(part));
  const others = numbers.filter((part) => part !== year);
  const understood = named.length + numbers.length === parts.length;

  if (understood && year && named.length === 1 && others.length <= 1)
    return real([dateOf(year, months().get(named[0]!)!, ...others)]);
  if (understood && named.length === 0) {
    const meant = numbersMeant(text, numbers);
    if (meant.length > 0) return meant;
  }
  return year && otherYears.length === 0 && others.length === 0 && named.length === 0 ? [year] : [];
}

/** What two or three numbers mean: the year is told by its four digits, the day by being over 12 or by points. */
function numbersMeant(text: string, numbers: readonly string[]): readonly string[] {
  const [first = '', second = '', third] = numbers;
  if (!/^\d+\s*[-./]\s*\d+(?:\s*[-./]\s*\d+)?\.?$/.test(text)) return [];
  if (third === undefined) {
    if (first.length === 4 && second.length <= 2) return real([dateOf(first, second)]);
    return second.length === 4 && first.length <= 2 ? real([dateOf(second, first)]) : [];
  }
  if (first.length === 4) {
    const straight = real([dateOf(first, second, third)]);
    return straight.length > 0 ? straight : real([dateOf(first, third, second)]);
  }
  const isPointed = text.includes('.');
  const year = third.length === 2 && isPointed ? `20${third}` : third;
  if (year.length !== 4) return [];
  const dayFirst = dateOf(year, second, first);
  return isPointed ? real([dayFirst]) : real([dayFirst, dateOf(year, first, second)]);
}

function dateOf(...parts: readonly (string | number)[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Those of some dates that there are, each once. */
function real(dates: readonly string[]): string[] {
  return [...new Set(dates)].filter((date) => {
    const whole = `${date}${'-01-01'.slice(date.length - 4)}`;
    const time = Date.parse(`${whole}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
