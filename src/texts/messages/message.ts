import type { Text } from '../phrase.ts';

/**
 * What is said of one rule. `{name}` is filled from the issue; a list is written out. Where the number in a text decides
 * its form, the rule gives that number as `n`.
 */
export interface Message {
  /** The rule in a few words, as a heading. */
  readonly title: string;
  /** What is wrong. */
  readonly message: Text;
  /** What to write instead. */
  readonly remedy: Text;
  /** What to write instead, where the nearest right name is known. */
  readonly meant?: Text;
  /** What to write instead, where that was told in full at another place before, which is `first`. */
  readonly again?: Text;
}
