import type { Part, Reads } from '#content/reads.ts';

/** A part as it is kept: by the numbers of those that it was derived from. */
export type KeptPart = readonly [key: string, digest: string, from: readonly number[]];

/** The parts of the archive that the last site was made from, as they were then; by their numbers. */
export function readParts(kept: readonly KeptPart[]): readonly Part[] {
  const parts = kept.map(([key, digest]) => ({ key, digest: () => digest, from: [] as Part[] }));
  for (const [number, [, , from]] of kept.entries())
    for (const other of from) parts[number]!.from.push(parts[other]!);
  return parts;
}

/** Numbers parts to keep them: those that this archive has as they are now, those that nobody asked it for as they were. */
export function numberParts(reads: Pick<Reads, 'find'>): {
  numberOf: (part: Part) => number;
  kept: readonly KeptPart[];
} {
  const numbers = new Map<string, number>();
  const kept: KeptPart[] = [];
  const numberOf = (part: Part): number => {
    const { key } = part;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const { digest, from } = reads.find(key) ?? part;
    const number = kept.length;
    numbers.set(key, number);
    kept.push([key, digest(), []]);
    if (from.length > 0) kept[number] = [key, digest(), from.map(numberOf)];
    return number;
  };
  return { numberOf, kept };
}

/** Whether a part of the archive of the last site holds what it did then. */
export function makePartCheck(reads: Pick<Reads, 'find'>): (part: Part) => boolean {
  const known = new Map<Part, boolean>();
  const isSame = (part: Part): boolean => {
    const said = known.get(part);
    if (said !== undefined) return said;
    const now = reads.find(part.key);
    // What nobody has derived yet is as it was if all is that it was derived from; else whoever derives it will tell.
    const same = now ? now.digest() === part.digest() : part.from.length > 0 && part.from.every(isSame);
    if (now || same) known.set(part, same);
    return same;
  };
  return isSame;
}
