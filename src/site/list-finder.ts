import type { Texts } from '#texts/texts.ts';
import type { FilterView } from './list-filter.ts';
import type { ListId } from './list-ids.ts';
import { listKind, type OrderId } from './list-kind.ts';
import { listTexts, type ListTexts } from './list-script.ts';
import { say } from './say.ts';
import type { SortView } from './sort.ts';
import type { Words } from './words.ts';

/** What orders are called where one is chosen. */
const sortTexts = {
  date: 'search.by-date',
  oldest: 'list.by-date-oldest',
  name: 'list.name',
  projects: 'list.projects',
} as const satisfies Record<OrderId, string>;

/** What a script needs to narrow a list down and to sort it. */
export interface ListFinder {
  readonly narrow: Words;
  readonly filters: readonly FilterView[];
  /** What a field is called that names are typed into. */
  readonly name?: Words;
  readonly sort: SortView;
  readonly chosen: Words;
  readonly clear: Words;
  /** What leads to a table of what is left. */
  readonly table: Words;
  readonly more: Words;
  readonly script: ListTexts;
}

/** What narrows a list of so many records down. */
export function listFinder(
  texts: Texts,
  { filters, list, total }: { filters: readonly FilterView[]; list: ListId; total: number },
): ListFinder {
  const { aliases, orders } = listKind(list);
  return {
    narrow: say(texts, 'list.narrow'),
    filters,
    ...(aliases && { name: say(texts, 'list.name-contains') }),
    sort: {
      label: say(texts, 'search.sort'),
      // The list's own order is what an address means that asks for none.
      options: orders.map((order, index) => ({
        value: index === 0 ? '' : order,
        ...say(texts, sortTexts[order]),
      })),
    },
    chosen: say(texts, 'list.chosen'),
    clear: say(texts, 'search.clear'),
    table: say(texts, 'list.table'),
    more: say(texts, 'list.more'),
    script: listTexts(texts, list, total),
  };
}
