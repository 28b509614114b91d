import { describe, expect, it } from 'vitest';
import { inside, overlap, scales } from '#site/strings/boxes.ts';
import { placeLabels } from '#site/strings/labels.ts';
import { shortNumbers } from '#site/strings/route.ts';
import { textWidth } from '#site/strings/text-width.ts';

const windows = [{ x: 0, y: 0, width: 640, height: 400 }];

/** So many towns on a grid that is closer than their names are long. */
const grid = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    text: `Town number ${index}`,
    width: textWidth(`Town number ${index}`),
    x: 20 + (index % 10) * 62,
    y: 20 + Math.floor(index / 10) * 45,
    size: 1,
    rank: count - index,
  }));

describe('names on a drawing', () => {
  const labels = placeLabels(grid(80), [], windows);
  const rooms = labels.map(({ at, dx, dy, side, text, wide }) => {
    const width = textWidth(text) * 14;
    const left = { e: 0, w: -width, m: -width / 2 }[side];
    return { wide, at, box: { x: dx + left, y: dy - 11, width, height: 14 } };
  });

  it.each(scales)('overlap nowhere and are cut nowhere, at %s of their size', (scale) => {
    const shown = rooms.filter(({ wide }) => scale === 1 || !wide);
    for (const [index, one] of shown.entries()) {
      expect(inside(one, windows, scale)).toBe(true);
      for (const other of shown.slice(index + 1)) expect(overlap(one, other, scale)).toBe(false);
    }
  });

  it('are fewer on a small screen, and those of the first rank stay', () => {
    const small = labels.filter(({ wide }) => !wide);
    expect(small.length).toBeGreaterThan(3);
    expect(small.length).toBeLessThan(labels.length);
    expect(small.map(({ text }) => text)).toContain('Town number 0');
  });

  it('are measured in every script', () => {
    expect(textWidth('illi')).toBeLessThan(textWidth('mmmm'));
    expect(textWidth('Пловдив')).toBeGreaterThan(textWidth('Sofiaaa') * 0.9);
    expect(textWidth('東京')).toBe(2);
  });
});

it.each([
  [['1', '4'], '1, 4'],
  [['1', '2', '3'], '1–3'],
  [['1', '2', '3', '7', '9'], '1–3, 7 …'],
  [['LE1', 'LE2'], 'LE1, LE2'],
  [['a very long number'], 'a very long number …'],
  [['1', '1'], '1'],
])('the numbers %j in little room', (numbers, text) => {
  expect(shortNumbers(numbers)).toBe(text);
});
