/** Numbers as the differences between each and the one before it: neighbours are alike, and pack well. */
export const toDeltas = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

/** The numbers of which those are the differences. */
export function fromDeltas(deltas: readonly number[]): number[] {
  let sum = 0;
  return deltas.map((delta) => (sum += delta));
}
