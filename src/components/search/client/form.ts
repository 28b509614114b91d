import type { Counts } from './engine.ts';
import { readQuery, type Query } from './query.ts';

/** The form of the search page: what is typed and chosen in it, and how many results each choice has. */
export interface Form {
  /** The names of its filters. */
  readonly filters: readonly string[];
  read(): Query;
  write(query: Query): void;
  showCounts(counts: Counts, lang: string): void;
  /** Calls back after every key. */
  onType(call: () => void): void;
  /** Calls back when a filter or an order is chosen, filters are cleared, or the form is sent. */
  onChoose(call: () => void): void;
}

/** Takes hold of the form, and shows the parts of it that only work now. */
export function takeForm(form: HTMLFormElement): Form {
  const field = form.querySelector<HTMLInputElement>('[name=q]')!;
  const sort = form.querySelector<HTMLSelectElement>('[name=sort]')!;
  const clear = form.querySelector<HTMLButtonElement>('#clear')!;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  const filters = [...new Set(boxes.map(({ name }) => name))];
  const read = () => readQuery(new FormData(form), filters);
  const showClear = () => {
    clear.parentElement!.hidden = boxes.every(({ checked }) => !checked);
  };
  form.querySelector<HTMLElement>('#finder')!.hidden = false;
  openWhereWide(form.querySelector<HTMLDetailsElement>('.narrowing')!);
  return {
    filters,
    read,
    write: ({ filters, sort: order, words }) => {
      if (words !== read().words) field.value = words;
      sort.value = order;
      if (sort.selectedIndex < 0) sort.selectedIndex = 0;
      for (const box of boxes) {
        box.checked = filters[box.name]?.includes(box.value) ?? false;
        if (box.checked) box.closest('details')!.open = true;
      }
      showClear();
    },
    showCounts: (counts, lang) => {
      const { format } = new Intl.NumberFormat(lang);
      for (const box of boxes)
        box.closest('label')!.querySelector('.count')!.textContent = format(
          counts[box.name]?.[box.value] ?? 0,
        );
    },
    onType: (call) => field.addEventListener('input', call),
    onChoose: (call) => {
      const choose = () => {
        showClear();
        call();
      };
      for (const control of [...boxes, sort]) control.addEventListener('change', choose);
      clear.addEventListener('click', () => {
        for (const box of boxes) box.checked = false;
        field.focus();
        choose();
      });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        choose();
      });
    },
  };
}

/** On a wide screen the filters stand beside the results; on a narrow one they are folded away above them. */
function openWhereWide(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 48rem)');
  const fit = () => {
    filters.open = wide.matches;
  };
  wide.addEventListener('change', fit);
  fit();
}
