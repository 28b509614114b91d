import type { Words } from './words.ts';

/** A part of a page under a heading of its own. */
export interface Section<Item> {
  /** Its anchor. */
  readonly id: string;
  readonly heading: Words;
  readonly count?: string | undefined;
  /** What a reader should know of all of it. */
  readonly notes?: readonly Words[] | undefined;
  readonly items: readonly Item[];
}

/** An entry of the list of a page's parts. */
export interface ContentsItem extends Words {
  readonly href: string;
  readonly count?: string | undefined;
}

/** A part of a page, unless it is empty. */
export function section<Item>(
  id: string,
  heading: Words,
  items: readonly Item[],
  more: { count?: string | undefined; notes?: readonly Words[] | undefined } = {},
): Section<Item> | undefined {
  return items.length === 0 ? undefined : { id, heading, items, ...more };
}

/** The list of a page's parts; none where there are too few to choose from. */
export function contents(sections: readonly (Section<unknown> | undefined)[]): ContentsItem[] {
  const items = sections
    .filter((part) => part !== undefined)
    .map(({ id, heading, count }) => ({ ...heading, href: `#${id}`, ...(count !== undefined && { count }) }));
  return items.length < 3 ? [] : items;
}
