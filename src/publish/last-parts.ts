import type { Part, Reads } from '#content/reads.ts';
import { openNumbers } from './numbers.ts';

/** A part as it is kept: by the numbers of those that it was derived from. */
export type KeptPart = readonly [key: string, digest: string, from: readonly number[]];

/**
 * Opens the parts of the archive that the last site was made from, as they were then, to compare them with this one's.
 * @param before what the last run kept, by number; null where a number is free
 */
export function openParts(before: readonly (KeptPart | null)[], reads: Pick<Reads, 'find'>): OpenParts {
  const numbers = openNumbers(before.map((part) => part && part[0]));
  const known: boolean[] = [];
  const isSame = (number: number): boolean => {
    const said = known[number];
    if (said !== undefined) return said;
    const [key, digest, from] = before[number]!;
    const now = reads.find(key);
    // What nobody has derived yet is as it was if all is that it was derived from; else whoever derives it will tell.
    const same = now ? now.digest() === digest : from.length > 0 && from.every(isSame);
    if (now || same) known[number] = same;
    return same;
  };
  return {
    isSame,
    numberOf: ({ key }) => numbers.numberOf(key),
    use: numbers.use,
    kept() {
      const parts: (KeptPart | null)[] = numbers.kept().map(() => null);
      const keep = (number: number): void => {
        if (parts[number]) return;
        const now = reads.find(numbers.textOf(number));
        const part: KeptPart = now
          ? [now.key, now.digest(), now.from.map(({ key }) => numbers.numberOf(key))]
          : before[number]!;
        parts[number] = part;
        part[2].forEach(keep);
      };
      for (const [number, key] of numbers.kept().entries()) if (key !== null) keep(number);
      return Array.from(parts, (part) => part ?? null);
    },
  };
}

/** The parts of an archive, by numbers. */
export interface OpenParts {
  /** Whether a part holds what it did for the last site. */
  isSame(this: void, number: number): boolean;
  numberOf(this: void, part: Part): number;
  /** Tells which parts files of this site are made from. */
  use(this: void, numbers: readonly number[]): void;
  /** Those, with all that they were derived from: as they are now, or as they were where nobody asked for them. */
  kept(): readonly (KeptPart | null)[];
}
