import { askInOtherLanguages } from '../base/client/other-languages.ts';
import { readOrder, sortRows, writeOrder, type Order } from './order.ts';

/** Makes the headings of a table buttons that sort it, says how it is sorted, and keeps the order in the page's address. */
const table = document.querySelector<HTMLTableElement>('table.sortable')!;
const headings = [...table.tHead!.querySelectorAll<HTMLTableCellElement>('th')];
const body = table.tBodies[0]!;
const status = document.getElementById('sorted')!;
const columns = headings.map((heading) => ({
  id: heading.dataset['column']!,
  number: heading.classList.contains('num'),
}));

for (const [index, heading] of headings.entries()) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => {
    const first = columns[index]!.number ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const order = { index, direction: heading.getAttribute('aria-sort') === first ? other : first } as const;
    history.replaceState(null, '', writeOrder(location.href, order, columns));
    show(order);
    status.textContent = status.dataset[order.direction]!.replace('{column}', button.textContent!);
  });
}

const asked = readOrder(location.search, columns);
if (asked) show(asked);

function show(order: Order): void {
  const rows = [...body.rows].map((row) => ({ row, cells: [...row.cells].map((cell) => cell.textContent) }));
  const sorted = sortRows(rows, order, columns[order.index]!.number, document.documentElement.lang);
  body.append(...sorted.map(({ row }) => row));
  for (const heading of headings) heading.removeAttribute('aria-sort');
  headings[order.index]!.setAttribute('aria-sort', order.direction);
  askInOtherLanguages(location.search);
}
