import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** How many pages on either side of this one are linked, beside the first and the last. */
const reach = 2;

/** The way through the pages of a list. */
export interface Pager {
  readonly label: Words;
  readonly previous?: PagerLink;
  /** This page, its neighbours, the first and the last; a gap stands for those between. */
  readonly pages: readonly (PagerLink | 'gap')[];
  readonly next?: PagerLink;
}

export interface PagerLink extends Words {
  /** Absent on the page that one is on. */
  readonly href?: string;
}

/** The way through a list of `of` pages from page `number`; undefined where there is only one. */
export function pager(
  site: Site,
  lang: string,
  addressOf: (page: number) => string,
  number: number,
  of: number,
): Pager | undefined {
  if (of === 1) return undefined;
  const texts = site.texts(lang);
  const link = (page: number): PagerLink => ({
    text: texts.number(page),
    ...(page !== number && { href: addressOf(page) }),
  });
  const shown = Array.from({ length: of }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === of || Math.abs(page - number) <= reach,
  );
  return {
    label: say(texts, 'list.pages'),
    ...(number > 1 && { previous: { ...link(number - 1), ...say(texts, 'list.previous') } }),
    pages: shown.flatMap((page, index) => {
      const skipped = page - (shown[index - 1] ?? 0) - 1;
      return [...(skipped === 1 ? [link(page - 1)] : skipped > 1 ? (['gap'] as const) : []), link(page)];
    }),
    ...(number < of && { next: { ...link(number + 1), ...say(texts, 'list.next') } }),
  };
}
