import { describe, expect, it } from 'vitest';
import { readOrder, sortRows, writeOrder } from '../../../../src/components/network/order.ts';

const columns = [
  { id: 'name', number: false },
  { id: 'projects', number: true },
];
const rows = [
  ['Zutphen', '2'],
  ['Ørsted', ''],
  ['Łódź', '1 200'],
  ['Lviv', '30'],
].map((cells) => ({ cells }));
const sorted = (index: number, direction: 'ascending' | 'descending', lang = 'pl') =>
  sortRows(rows, { index, direction }, columns[index]!.number, lang).map(({ cells }) => cells[0]);

describe('a table', () => {
  it('is sorted by the reader’s alphabet', () => {
    expect(sorted(0, 'ascending')).toEqual(['Lviv', 'Łódź', 'Ørsted', 'Zutphen']);
    expect(sorted(0, 'ascending', 'da')).toEqual(['Łódź', 'Lviv', 'Zutphen', 'Ørsted']);
  });

  it('is sorted by the value of numbers, however they are grouped; what is empty is last both ways', () => {
    expect(sorted(1, 'ascending')).toEqual(['Zutphen', 'Lviv', 'Łódź', 'Ørsted']);
    expect(sorted(1, 'descending')).toEqual(['Łódź', 'Lviv', 'Zutphen', 'Ørsted']);
  });
});

describe('the address', () => {
  it('keeps the order', () => {
    const address = writeOrder(
      'file:///a/network.html?sort=name#Drawing',
      { index: 1, direction: 'descending' },
      columns,
    );
    expect(address).toBe('file:///a/network.html?sort=projects&order=descending#Drawing');
    expect(readOrder(new URL(address).search, columns)).toEqual({ index: 1, direction: 'descending' });
  });

  it('that names no column asks for nothing', () => {
    expect(readOrder('?sort=__proto__', columns)).toBeUndefined();
    expect(readOrder('', columns)).toBeUndefined();
  });
});
