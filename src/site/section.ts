import type { Texts } from '#texts/texts.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** A page with fewer parts is read through. */
const fewest = 3;

/** A part of a page under a heading of its own. */
export interface Section<Item> {
  /** Its anchor: with a capital, so that no heading of a body can have the same. */
  readonly id: string;
  readonly heading: Words;
  readonly count?: string | undefined;
  /** What a reader should know of all of it. */
  readonly notes?: readonly Words[] | undefined;
  readonly items: readonly Item[];
}

/** The parts of a page, to jump to. */
export interface Contents {
  readonly label: Words;
  readonly items: readonly ContentsItem[];
}

export interface ContentsItem extends Words {
  readonly href: string;
  readonly count?: string;
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

/** The list of a page's parts; none where there are too few to choose from, what it says of itself not among them. */
export function contents(
  texts: Texts,
  sections: readonly (Part | undefined)[],
  ofItself?: Part,
): Contents | undefined {
  const parts = sections.filter((part) => part !== undefined);
  if (parts.length < fewest) return undefined;
  const all = ofItself ? [...parts, ofItself] : parts;
  const items = all.map(({ count, heading, id }) => ({
    ...heading,
    href: `#${id}`,
    count,
  }));
  return { label: say(texts, 'record.contents'), items };
}

type Part = Omit<Section<unknown>, 'items'>;
