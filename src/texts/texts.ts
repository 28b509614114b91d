import { makeDates, type Dates } from './dates.ts';
import { en, type TextKey, type TextTable } from './en.ts';
import { fr } from './fr.ts';
import { localesOf } from './locales.ts';
import { memoized } from './memoized.ts';
import { cutAtPlaceholders, phrase, type Params } from './phrase.ts';
import { ro } from './ro.ts';

export type { TextKey, TextTable } from './en.ts';
export type { Params } from './phrase.ts';

const tables: Readonly<Record<string, TextTable>> = { en, fr, ro };

/** The languages that have interface texts of their own. */
export const interfaceLanguages: readonly string[] = Object.keys(tables);

/**
 * The words, dates and numbers of an archive in one of its languages, by its BCP 47 tag.
 * A language without interface texts gets English ones, `fallback` says so and `textLang` is what to mark them with;
 * names of countries and languages, dates, numbers and sorting still are its own; lists stand within sentences. Never throws, whatever the tag.
 */
export function makeTexts(lang: string): Texts {
  const textLang = [lang, lang.split('-')[0]!].find((tag) => Object.hasOwn(tables, tag)) ?? 'en';
  const table: ReadonlyMap<string, TextTable[TextKey]> = new Map(Object.entries(tables[textLang]!));
  const locales = localesOf(lang);

  const plurals = new Intl.PluralRules(localesOf(textLang));
  const numbers = new Intl.NumberFormat(locales, { numberingSystem: 'latn' });
  const regionNames = new Intl.DisplayNames(locales, { type: 'region' });
  const languageNames = new Intl.DisplayNames(locales, { type: 'language' });
  const lists = new Intl.ListFormat(localesOf(textLang), { type: 'conjunction' });
  const collator = new Intl.Collator(locales, { numeric: true });
  const letters = new Intl.Collator(locales, { sensitivity: 'base' });

  const number = memoized((n: number) => numbers.format(n));
  const sums = memoized((currency: string) => sumsIn(locales, currency));
  const write = {
    number,
    plural: memoized((n: number) => plurals.select(n)),
    cut: memoized(cutAtPlaceholders),
  };

  const look = (key: string, params: Params): string => {
    const text = table.get(key);
    if (text === undefined) throw new Error(`No text is called ${key}`);
    return phrase(text, params, write);
  };
  const t = (key: TextKey, params: Params = {}) => look(key, params);
  const { date, dateRange } = makeDates(locales);

  return {
    lang,
    textLang,
    fallback: textLang === 'en' && lang.split('-')[0] !== 'en',
    t,
    label: (vocabulary, value) => look(`${vocabulary}.${value}`, {}),
    has: (key): key is TextKey => table.has(key),
    country: memoized((code: string) => nameIn(regionNames, code.toUpperCase()) ?? code),
    language: memoized((tag: string) => nameIn(languageNames, tag) ?? tag),
    date,
    dateRange,
    period: (start, end) => {
      if (start && end) return dateRange(start, end);
      if (start) return t('date.from', { date: date(start) });
      return end ? t('date.until', { date: date(end) }) : undefined;
    },
    number,
    money: ({ amount, currency }) => sums(currency)?.format(amount) ?? `${number(amount)} ${currency}`,
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0),
    sameLetter: (a, b) => letters.compare(a, b) === 0,
  };
}

/** The name of a code, or undefined where it is no code at all. */
function nameIn(names: Intl.DisplayNames, code: string): string | undefined {
  try {
    return names.of(code);
  } catch {
    return undefined;
  }
}

/** How sums of a currency are written, or undefined where it is no code. */
function sumsIn(locales: string[], currency: string): Intl.NumberFormat | undefined {
  try {
    return new Intl.NumberFormat(locales, {
      style: 'currency',
      currency,
      numberingSystem: 'latn',
      trailingZeroDisplay: 'stripIfInteger',
    });
  } catch {
    return undefined;
  }
}

export interface Texts extends Dates {
  /** The language that was asked for. */
  readonly lang: string;
  /** The language that the texts are in. */
  readonly textLang: string;
  /** Whether the texts are English for want of the language's own. */
  readonly fallback: boolean;
  /** A text; a plural goes by the number `n`. Throws where a placeholder's value is missing. */
  t(key: TextKey, params?: Params): string;
  /** The label of a value: `label('eventType', 'debate')`, `label('action.e4c-2014-2020', '2.2')`. Throws where there is none. */
  label(vocabulary: string, value: string | number): string;
  has(key: string): key is TextKey;
  /** The name of a country by its ISO code; the code itself where it is none. */
  country(code: string): string;
  /** The name of a language by its tag; the tag itself where it is none. */
  language(tag: string): string;
  /** A time span of which start or end may not be known, and then says so; undefined where neither is. */
  period(start: string | undefined, end: string | undefined): string | undefined;
  number(n: number): string;
  /** `€145,000`, `145 000,50 €`: cents only where there are any. */
  money(sum: { readonly amount: number; readonly currency: string }): string;
  /** `Gondomar, Ceutí and Cahul` */
  list(items: readonly string[]): string;
  /** Sorts by the language's alphabet, numbers by value; unlike texts are never equal. */
  compare(this: void, a: string, b: string): number;
  /** Whether two letters are one in the language's alphabet, in whatever case and with whatever accent. */
  sameLetter(this: void, a: string, b: string): boolean;
}
