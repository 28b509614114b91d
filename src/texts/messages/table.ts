import type { Text } from '../phrase.ts';
import type { report, rules, words } from './en.ts';
import type { Message } from './message.ts';

/** All that the checker says in a language; English decides what there is to say. */
export interface MessageTable {
  readonly report: Readonly<Record<keyof typeof report, Text>>;
  readonly words: {
    readonly [name in keyof typeof words]: Readonly<Record<keyof (typeof words)[name], string>>;
  };
  readonly rules: Readonly<Record<keyof typeof rules, Message>>;
}

export type ReportKey = keyof typeof report;
