/**
 * Gives texts numbers, and the same as the last run gave them. What nobody speaks of any more leaves its number to another.
 * @param before what the last run kept
 */
export function openNumbers(before: readonly (string | null)[] = []): Numbers {
  const texts = [...before];
  const numbers = new Map<string, number>();
  const free: number[] = [];
  const used: boolean[] = [];
  for (const [number, text] of before.entries())
    if (text === null) free.push(number);
    else numbers.set(text, number);
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = free.pop() ?? texts.length;
      texts[number] = text;
      numbers.set(text, number);
      return number;
    },
    textOf: (number) => texts[number]!,
    use(spoken) {
      for (const number of spoken) used[number] = true;
    },
    kept: () => texts.map((text, number) => (used[number] ? text : null)),
  };
}

/** Texts by numbers. */
export interface Numbers {
  numberOf(this: void, text: string): number;
  textOf(this: void, number: number): string;
  /** Tells which numbers are spoken of in this run. */
  use(numbers: readonly number[]): void;
  /** The texts that are, by their numbers; null where a number is free. */
  kept(): readonly (string | null)[];
}
