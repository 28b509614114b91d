import { openWhereWide } from '../../base/client/open-where-wide.ts';
import { takeChips } from '../../list/client/chips.ts';
import type { Counts } from './engine.ts';
import { readQuery, type Query } from './query.ts';

/** The form of the search page: what is typed and chosen in it, and how many results each choice has. */
export interface Form {
  /** The names of its filters. */
  readonly filters: readonly string[];
  read(): Query;
  write(query: Query): void;
  /** The filters whose values a reader sees. */
  opened(): string[];
  /** Says how many results there are for each value of these filters; of others it says nothing. */
  showCounts(counts: Counts, names: readonly string[], lang: string): void;
  /** Shows the filters by which results are narrowed down; where there are none, those alone that are chosen. */
  showFilters(found: boolean): void;
  /** Calls back after every key. */
  onType(call: () => void): void;
  /** Calls back when a filter or an order is chosen, taken back, or all are cleared. */
  onChoose(call: () => void): void;
  /** Calls back when the form is sent. */
  onSend(call: () => void): void;
  /** Calls back when the values of a filter are shown or put away. */
  onOpen(call: () => void): void;
}

/**
 * Takes hold of the form, and shows the parts of it that only work now.
 * @param remove what takes a choice back is called: `Take back {name}`
 */
export function takeForm(form: HTMLFormElement, remove: string): Form {
  const field = form.querySelector<HTMLInputElement>('[name=q]')!;
  const sort = form.querySelector<HTMLSelectElement>('[name=sort]')!;
  const clear = form.querySelector<HTMLButtonElement>('#clear')!;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  const filters = [...new Set(boxes.map(({ name }) => name))];
  const read = () => readQuery(new FormData(form), filters);
  const narrowing = form.querySelector<HTMLDetailsElement>('.narrowing')!;
  const chosen = narrowing.querySelector('summary .count')!;
  let choose = () => {};
  const chips = takeChips(form.querySelector<HTMLElement>('#chips')!, remove, () => choose());
  // How many filters are chosen is told also where they are folded away.
  const showChosen = () => {
    const { length } = boxes.filter(({ checked }) => checked);
    chosen.textContent =
      length === 0 ? '' : new Intl.NumberFormat(document.documentElement.lang).format(length);
    clear.parentElement!.hidden = length === 0;
    chips.show(boxes);
  };
  form.querySelector<HTMLElement>('#finder')!.hidden = false;
  openWhereWide(narrowing);
  return {
    filters,
    read,
    write: ({ filters, sort: order, words }) => {
      if (words !== read().words) field.value = words;
      sort.value = order;
      if (sort.selectedIndex < 0) sort.selectedIndex = 0;
      for (const box of boxes) {
        box.checked = filters[box.name]?.includes(box.value) ?? false;
        if (box.checked) groupOf(box).open = true;
      }
      showChosen();
    },
    opened: () =>
      narrowing.open ? filters.filter((name) => groupOf(boxes.find((box) => box.name === name)!).open) : [],
    showCounts: (counts, names, lang) => {
      const { format } = new Intl.NumberFormat(lang);
      for (const box of boxes) {
        const label = box.closest('label')!;
        const count = names.includes(box.name) ? (counts[box.name]?.[box.value] ?? 0) : undefined;
        label.querySelector('.count')!.textContent = count === undefined ? '' : format(count);
        // What would add nothing stands in the way.
        label.hidden = count === 0 && !box.checked;
      }
    },
    showFilters: (found) => {
      const groups = new Set(boxes.map(groupOf));
      for (const group of groups) group.hidden = !found && group.querySelector(':checked') === null;
      const focused = document.activeElement;
      const shown = [...groups].some(({ hidden }) => !hidden);
      if (narrowing.contains(focused) && !(shown && !focused!.closest('[hidden]'))) field.focus();
    },
    onType: (call) => field.addEventListener('input', call),
    onChoose: (call) => {
      choose = () => {
        showChosen();
        call();
      };
      for (const control of [...boxes, sort]) control.addEventListener('change', () => choose());
      clear.addEventListener('click', () => {
        for (const box of boxes) box.checked = false;
        field.focus();
        choose();
      });
    },
    onSend: (call) =>
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        call();
      }),
    // The event doesn't bubble.
    onOpen: (call) => narrowing.addEventListener('toggle', call, { capture: true }),
  };
}

const groupOf = (box: HTMLInputElement): HTMLDetailsElement => box.closest('details')!;
