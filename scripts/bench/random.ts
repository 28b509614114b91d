/**
 * A source of chance that gives the same for the same name on every machine: 32-bit whole numbers only (mulberry32,
 * seeded by FNV-1a). Each record has its own, so that what is made of one doesn't hang on the others.
 */
export function makeRandom(name: string): Random {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(share() * limit);
  return {
    share,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (likelihood) => share() < likelihood,
    pick: (items) => items[below(items.length)]!,
    shuffle: (items) => {
      const all = [...items];
      for (let last = all.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [all[last], all[other]] = [all[other]!, all[last]!];
      }
      return all;
    },
    some: (likelihood, make) => (share() < likelihood ? make() : {}),
  };
}

export interface Random {
  /** From 0, below 1. */
  share(): number;
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  chance(likelihood: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** Fields to spread into a record, or none. */
  some(likelihood: number, make: () => object): object;
}
