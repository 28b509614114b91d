import { expect, it } from 'vitest';
import { csv, csvBytes } from '#exports/csv.ts';

const sheet = (...cells: (string | number | undefined)[]) => ({
  fields: ['a'],
  rows: cells.map((cell) => [cell]),
});
const rowsOf = (text: string) => text.split('\r\n').slice(1, -1);

it('begins with a byte order mark and the fields, and ends every row with CRLF', () => {
  expect(csv({ fields: ['id', 'name'], rows: [['gondomar', 'Gondomar']] })).toBe(
    '\uFEFFid,name\r\ngondomar,Gondomar\r\n',
  );
});

it('quotes commas, quotes and line breaks', () => {
  expect(rowsOf(csv(sheet('Bezons, France', 'the “"old"” town', 'two\nlines', undefined, 'ș')))).toEqual([
    '"Bezons, France"',
    '"the “""old""” town"',
    '"two\nlines"',
    '',
    'ș',
  ]);
});

it.each(['=1+1', '+1', '-1 town', '@SUM(A1)', '\tx', '\rx', '\nx', '=a\nb', '＝1', '－x', '＠x', '＋x'])(
  'a spreadsheet takes %j for text',
  (text) => {
    expect(csv(sheet(text))).toMatch(/^\uFEFFa\r\n"?'/);
  },
);

it('leaves numbers and other text alone', () => {
  expect(rowsOf(csv(sheet(-3, 1.5, 0, 'a=b', "it's")))).toEqual(['-3', '1.5', '0', 'a=b', "it's"]);
});

it('tells how many bytes the file has', () => {
  expect(csvBytes(sheet('ș'))).toBe(3 + 'a\r\n'.length + 2 + 2);
});
