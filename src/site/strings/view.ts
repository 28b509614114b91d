import type { Town } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { townAddress } from '../addresses.ts';
import type { EntryFact } from '../entry.ts';
import { say } from '../say.ts';
import type { Words } from '../words.ts';
import type { Drawing, Size } from './drawing.ts';

/** A drawing of strings between towns, and what it shows in words. */
export interface StringsView {
  readonly drawing: Drawing;
  /** What it is called for those who don't see it. */
  readonly title: Words;
  /** What its lines and numbers mean, and what isn't in it. */
  readonly caption: readonly Words[];
  /** What an inset shows, by its id. */
  readonly insets: ReadonlyMap<string, Words>;
  /** The same as a list, where the page has no other that says it. */
  readonly list?: StringsList;
}

export interface StringsList {
  readonly heading: Words;
  readonly rows: readonly StringsRow[];
}

/** A town, or what ties towns to the one where all strings begin, and after it the towns that its strings lead to. */
export interface StringsRow {
  readonly from: readonly EntryFact[];
  readonly to: readonly EntryFact[];
}

/** What the insets of a drawing show, in the page's language. */
export function insetNames(texts: Texts, { insets }: Drawing): Map<string, Words> {
  return new Map(
    insets.map(({ id }) => {
      const key = `strings.inset.${id}`;
      return [id, texts.has(key) ? say(texts, key) : { text: texts.country(id) }] as const;
    }),
  );
}

/** Which towns can't be drawn, since nobody knows where they are; at most so many by name. */
export function missing(texts: Texts, towns: readonly Town[]): Words[] {
  const lost = towns.filter(({ point }) => !point).map(({ name }) => name);
  if (lost.length === 0) return [];
  return lost.length > mostMissing
    ? [say(texts, 'strings.missing-count', { n: lost.length })]
    : [say(texts, 'strings.missing', { towns: texts.list(lost.toSorted(texts.compare)) })];
}

/** A town’s name, which leads to its page. */
export const townFact = ({ lang }: Texts, { id, name }: Town): EntryFact => ({
  text: name,
  href: townAddress(lang, id),
});

/** How large something is drawn that was counted so many times, beside one that was counted the most times. */
export const sizeOf = (times: number, most: number): Size =>
  times > 3 && times > most * 0.66 ? 3 : times > 1 && times > most * 0.33 ? 2 : 1;

const mostMissing = 8;
