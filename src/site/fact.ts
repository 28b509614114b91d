import type { Words } from './words.ts';

/** A row of a box of facts: what is looked up first. */
export interface Fact {
  readonly label: Words;
  /** How many values there are, where that is worth saying. */
  readonly count?: string | undefined;
  readonly values: readonly FactValue[];
  /** Many short values: in one line, with commas. */
  readonly inline?: boolean | undefined;
  /** How this is known: derived, a sum, as a source states it. */
  readonly notes?: readonly Words[] | undefined;
}

export interface FactValue extends Words {
  readonly href?: string | undefined;
  /** What the link is called by itself, where its text says enough only beside what it stands with. */
  readonly name?: string | undefined;
  /** What a machine reads: an EDTF date. */
  readonly datetime?: string | undefined;
  readonly note?: Words | undefined;
  /** That nothing is recorded: these are no words of the record, and search doesn’t find them. */
  readonly absent?: boolean | undefined;
}

/** A short remark with what it is about: `Represents:` `the village of Kamionka Wielka`. */
export interface Remark extends Words {
  readonly label?: Words | undefined;
}

/** A row, unless there is nothing to say in it. */
export function fact(
  label: Words,
  values: FactValue | readonly (FactValue | undefined)[] | undefined,
  more: Omit<Fact, 'label' | 'values'> = {},
): Fact | undefined {
  const given = (Array.isArray(values) ? values : [values]).filter((value) => value !== undefined);
  return given.length === 0 ? undefined : { label, values: given, ...more };
}

/** What is there, in the order given. */
export function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}
