import type { Texts } from '#texts/texts.ts';

/** Items by what they are called, in the reader's alphabet. */
export function inAlphabet<Item>(
  { compare }: Texts,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, name: nameOf(item) }))
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ item }) => item);
}
