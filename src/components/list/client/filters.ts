import { element } from '../../base/client/elements.ts';
import type { Counts } from './narrow.ts';

/** With so many values left, all are shown. */
const shownAtMost = 10;

/** What can be chosen. */
export interface Filters {
  readonly boxes: readonly HTMLInputElement[];
  /** Shows how many records each value has; without counts, as the page was written. */
  show(counts: Counts | undefined): void;
}

/** What buttons say; `{n}` is a placeholder. */
interface FilterTexts {
  readonly textLang?: string;
  readonly showAll: string;
  readonly showFewer: string;
}

/**
 * Makes boxes to tick of the links to the values of filters.
 * @param write how numbers are written
 */
export function takeFilters(part: HTMLElement, texts: FilterTexts, write: (n: number) => string): Filters {
  const filters = [...part.querySelectorAll<HTMLElement>('[data-filter]')].map((list) =>
    takeFilter(list, texts, write),
  );
  return {
    boxes: filters.flatMap(({ values }) => values.map(({ box }) => box)),
    show: (counts) => {
      for (const filter of filters) filter.show(counts?.get(filter.name));
    },
  };
}

function takeFilter(
  list: HTMLElement,
  { showAll, showFewer, textLang }: FilterTexts,
  write: (n: number) => string,
) {
  const name = list.dataset['filter']!;
  const details = list.closest('details')!;
  const heading = details.querySelector('summary')!;
  const values = [...list.querySelectorAll('li')].map((item) => takeValue(item, name));
  const fieldset = element('fieldset');
  const legend = element('legend', heading.firstChild!.textContent!.trim(), textLang);
  legend.className = 'hidden';
  list.replaceWith(fieldset);
  const button = element('button', undefined, textLang);
  button.type = 'button';
  button.className = 'quiet';
  fieldset.append(legend, list, button);
  details.hidden = false;

  let counts: ReadonlyMap<string, number> | undefined;
  let all = false;
  const fit = () => {
    const has = (value: string) => counts === undefined || (counts.get(value) ?? 0) > 0;
    const held = values.filter(({ box }) => has(box.value));
    const fold = held.length > shownAtMost;
    for (const { box, further, item } of values) {
      item.hidden = !(all || box.checked || (has(box.value) && !(fold && further)));
      item.classList.toggle('none', !has(box.value));
    }
    button.hidden = values.every(({ item }) => !item.hidden) && !all;
    button.textContent = all ? showFewer : showAll.replace('{n}', write(values.length));
  };
  button.addEventListener('click', () => {
    const folded = values.filter(({ item }) => item.hidden);
    all = !all;
    fit();
    // The button now stands below what it shows, perhaps below the window: a reader goes on where there is more.
    if (all) folded[0]?.box.focus();
  });
  fit();
  return {
    name,
    values,
    show: (found: ReadonlyMap<string, number> | undefined) => {
      counts = found;
      for (const { box, count, written } of values)
        count.textContent = found ? write(found.get(box.value) ?? 0) : written;
      fit();
    },
  };
}

/** A box in place of the link to a value's page. */
function takeValue(item: HTMLLIElement, name: string) {
  const [link, count] = [...item.children] as [HTMLElement, HTMLElement];
  const box = element('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = item.dataset['value']!;
  box.autocomplete = 'off';
  const label = element('label');
  label.className = 'check';
  label.append(box, element('span', link.textContent!, link.getAttribute('lang') ?? undefined), count);
  item.replaceChildren(label);
  return { item, box, count, written: count.textContent!, further: 'further' in item.dataset };
}
