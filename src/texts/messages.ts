import { localesOf } from './locales.ts';
import * as en from './messages/en.ts';
import * as fr from './messages/fr.ts';
import type { Message } from './messages/message.ts';
import * as ro from './messages/ro.ts';
import type { MessageTable, ReportKey } from './messages/table.ts';
import { cutAtPlaceholders, phrase, type Params, type Text } from './phrase.ts';

export type { ReportKey } from './messages/table.ts';

const tables: Readonly<Record<string, MessageTable>> = { en, fr, ro };

/** The languages that the checker speaks. */
export const messageLanguages: readonly string[] = Object.keys(tables);

/** The codes of all rules of which something is said. */
export const messageCodes: readonly string[] = Object.keys(en.rules);

/** What the checker says, in the language of a BCP 47 tag; English where it doesn't speak that. */
export function makeMessages(lang = 'en'): Messages {
  const language = [lang, lang.split('-')[0]!].find((tag) => Object.hasOwn(tables, tag)) ?? 'en';
  const { report, words, rules } = tables[language]!;
  const messages: Readonly<Record<string, Message>> = rules;
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = words;

  const locales = localesOf(language);
  const numbers = new Intl.NumberFormat(locales);
  const plurals = new Intl.PluralRules(locales);
  const write = {
    number: (n: number) => numbers.format(n),
    plural: (n: number) => plurals.select(n),
    cut: cutAtPlaceholders,
    missing: '…',
  };

  /** A value in words: a list written out, a word of the program in this language. */
  const say = (name: string, value: IssueValue, quote: Quote): string | number => {
    if (typeof value === 'number') return value;
    if (typeof value === 'object') return value.map(quote).join(', ');
    const known = Object.hasOwn(named, name) ? named[name]! : {};
    return Object.hasOwn(known, value) ? known[value]! : quote(shortened(value));
  };

  return {
    lang: language,
    t: (key, params = {}) => phrase(report[key], params, write),
    explain: ({ code, params }, quote = (value) => value) => {
      if (!Object.hasOwn(messages, code)) throw new Error(`Nothing is said of ${code}.`);
      const { title, message, remedy, meant, again } = messages[code]!;
      const said = Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, say(name, value, quote)]),
      );
      const fill = (text: Text) => phrase(text, said, write);
      const known = said['nearest'] === undefined ? undefined : meant;
      const told = said['first'] === undefined ? undefined : again;
      return { title, message: fill(message), remedy: fill(known ?? told ?? remedy) };
    },
  };
}

/** Longer than any name or value that a message needs to be understood. */
const LONGEST_VALUE = 200;

/** What somebody wrote, as far as a message has room for it. */
function shortened(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  return `${value.slice(0, LONGEST_VALUE).toWellFormed()}…`;
}

/** What the checker says in one language. */
export interface Messages {
  /** Its tag: one of those that the checker speaks. */
  readonly lang: string;
  t(key: ReportKey, params?: Params): string;
  /**
   * A rule in a few words; what is wrong; what to write instead.
   * @param quote how a text that is filled in, which a stranger may have written, is set; as it is where nothing is said
   */
  explain(
    issue: { readonly code: string; readonly params: Readonly<Record<string, IssueValue>> },
    quote?: Quote,
  ): {
    readonly title: string;
    readonly message: string;
    readonly remedy: string;
  };
}

type Quote = (value: string) => string;

type IssueValue = string | number | readonly string[];
