import { isFree, scales, type Growing } from './boxes.ts';
import type { Box, Spot } from './panels.ts';
import { textWidth } from './text-width.ts';

/** The height of a mark, at scale 1, and the size of its number. */
export const markHeight = 18;
const numberSize = 12;

/** Where a mark may stand, seen from its town: on it, else as near as others let it. */
const offsets: readonly Spot[] = [
  { x: 0, y: 0 },
  ...[23, 42, 62].flatMap((away) =>
    [
      [0, -1],
      [1, 0],
      [-1, 0],
      [0, 1],
      [0.7, -0.7],
      [-0.7, -0.7],
      [0.7, 0.7],
      [-0.7, 0.7],
    ].map(([x, y]) => ({ x: Math.round(x! * away), y: Math.round(y! * away) })),
  ),
];

/** Stands every mark on its town, or beside it where it would hide another one. */
export function placeNumbers(
  stops: readonly (Spot & { text: string })[],
  windows: readonly Box[],
): Numbered[] {
  const taken: Growing[] = [];
  return stops.map(({ text, x, y }) => {
    const at = { x, y };
    const half = Math.max(0, Math.ceil((textWidth(text) * numberSize - 8) / 2));
    const towns = stops.filter((stop) => stop.x !== x || stop.y !== y).map((stop) => dotBox(stop));
    const others = [...taken, ...towns];
    const fits = (offset: Spot, checked: readonly number[]) =>
      isFree(markBox(at, half, offset), others, windows, checked);
    // Where it is too crowded for small screens, it is free on large ones at least.
    const offset =
      offsets.find((offset) => fits(offset, scales)) ??
      offsets.find((offset) => fits(offset, [1])) ??
      offsets[0]!;
    taken.push(markBox(at, half, offset));
    return { at, text, half, offset };
  });
}

/** The room that a mark takes. */
export function markBox(at: Spot, half: number, offset: Spot): Growing {
  const reach = half + markHeight / 2 + 1;
  return {
    at,
    box: { x: offset.x - reach, y: offset.y - markHeight / 2 - 1, width: 2 * reach, height: markHeight + 2 },
  };
}

/** The room that a town's dot takes. */
export function dotBox({ x, y }: Spot): Growing {
  return { at: { x, y }, box: { x: -4, y: -4, width: 8, height: 8 } };
}

/** A mark with the numbers of the events in one town. */
export interface Numbered {
  readonly at: Spot;
  readonly text: string;
  /** Half of how much longer than high it is. */
  readonly half: number;
  /** Where it stands, seen from its town, at scale 1. */
  readonly offset: Spot;
}
