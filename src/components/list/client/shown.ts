import type { Entry } from '#site/entry.ts';
import { row } from './row.ts';

/** How many rows are shown at a time, as on a page of the list. */
const portion = 50;

/** The part of the page that shows the list. */
export interface Shown {
  /** Shows the first records of these; more when a reader asks for them. */
  show(positions: readonly number[]): Promise<void>;
  /** Shows the page of the list as it was written. */
  restore(): void;
}

/**
 * Takes hold of the list.
 * @param rowsOf loads rows by their position in the list
 * @param isAsked whether what was asked for is still what is asked for, once it has come
 * @param fail called when more rows can't be loaded
 */
export function takeShown(
  part: HTMLElement,
  root: URL,
  rowsOf: (positions: readonly number[]) => Promise<Entry[]>,
  fail: (error: unknown) => void,
): Shown {
  const list = part.querySelector<HTMLElement>('.entries')!;
  const more = part.querySelector<HTMLButtonElement>('#more')!;
  // The ways through the whole list, of no use in a part of it.
  const ways = [...part.querySelectorAll<HTMLElement>('.pages, .letters')];
  const written = [...list.children];
  const dated = list.classList.contains('dated');
  let shown: readonly number[] = [];
  let turn = 0;

  const add = (entries: readonly Entry[]) => {
    list.append(...entries.map((entry) => row(entry, root)));
    if (entries.some(({ when }) => when !== undefined)) list.classList.add('dated');
    more.parentElement!.hidden = list.childElementCount >= shown.length;
  };

  more.addEventListener('click', async () => {
    const [own, before] = [turn, list.childElementCount];
    try {
      const entries = await rowsOf(shown.slice(before, before + portion));
      if (own !== turn || before !== list.childElementCount) return;
      add(entries);
      const first = list.children[before] as HTMLElement;
      const link = first.querySelector('a');
      if (!link) first.tabIndex = -1;
      (link ?? first).focus();
    } catch (error) {
      fail(error);
    }
  });

  return {
    async show(positions) {
      const own = ++turn;
      const entries = await rowsOf(positions.slice(0, portion));
      if (own !== turn) return;
      shown = positions;
      list.replaceChildren();
      list.classList.remove('dated');
      add(entries);
      for (const way of ways) way.hidden = true;
    },
    restore() {
      turn++;
      shown = [];
      list.replaceChildren(...written);
      list.classList.toggle('dated', dated);
      more.parentElement!.hidden = true;
      for (const way of ways) way.hidden = false;
    },
  };
}
