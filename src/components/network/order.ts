/** By which column a table is sorted, and which way. */
export interface Order {
  readonly index: number;
  readonly direction: 'ascending' | 'descending';
}

export interface Column {
  readonly id: string;
  readonly number: boolean;
}

/**
 * Rows in an order: text by the reader's alphabet, numbers by value, and what is empty last, whichever way. Rows that are alike
 * stay as they were.
 */
export function sortRows<Row extends { readonly cells: readonly (string | null)[] }>(
  rows: readonly Row[],
  { direction, index }: Order,
  byNumber: boolean,
  lang: string,
): Row[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const turn = direction === 'ascending' ? 1 : -1;
  const cell = ({ cells }: Row) => (cells[index] ?? '').trim();
  // Groups of digits are divided by points, spaces or commas: these numbers are whole.
  const value = (row: Row) => Number(cell(row).replace(/\D/g, ''));
  // Browsers of 2022 don't know toSorted.
  // oxlint-disable-next-line unicorn/no-array-sort
  return [...rows].sort((a, b) => {
    const empty = Number(cell(a) === '') - Number(cell(b) === '');
    return empty || turn * (byNumber ? value(a) - value(b) : collator.compare(cell(a), cell(b)));
  });
}

/** The order that an address asks for; undefined where it names none or no column of the table. */
export function readOrder(query: string, columns: readonly Column[]): Order | undefined {
  const params = new URLSearchParams(query);
  const index = columns.findIndex(({ id }) => id === params.get('sort'));
  if (index < 0) return undefined;
  return { index, direction: params.get('order') === 'descending' ? 'descending' : 'ascending' };
}

/** The same address, asking for an order. */
export function writeOrder(address: string, { direction, index }: Order, columns: readonly Column[]): string {
  const url = new URL(address);
  url.searchParams.set('sort', columns[index]!.id);
  url.searchParams.set('order', direction);
  return url.href;
}
