/** Whether any of some things is so. Every page asks what its archive holds: the first thing that answers is enough. */
export function any<Item>(items: Iterable<Item>, holds: (item: Item) => unknown): boolean {
  for (const item of items) if (holds(item)) return true;
  return false;
}
