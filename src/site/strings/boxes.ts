import type { Box, Spot } from './panels.ts';

/** How much larger names and marks are, measured in a drawing's units, where it is shown on a small screen: as in strings.css. */
export const scales = [1, 1.35, 1.8] as const;

/** A box that grows with the scale around a spot that doesn't move. */
export interface Growing {
  readonly at: Spot;
  /** Seen from the spot, at scale 1. */
  readonly box: Box;
}

/** Whether two growing boxes overlap at a scale. */
export function overlap(one: Growing, other: Growing, scale: number): boolean {
  const [a, b] = [grown(one, scale), grown(other, scale)];
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a growing box stays in one of the windows, the one that holds its spot, at a scale. */
export function inside(one: Growing, windows: readonly Box[], scale: number): boolean {
  const box = grown(one, scale);
  return windows.some(
    ({ height, width, x, y }) =>
      one.at.x >= x &&
      one.at.x <= x + width &&
      one.at.y >= y &&
      one.at.y <= y + height &&
      box.x >= x &&
      box.x + box.width <= x + width &&
      box.y >= y &&
      box.y + box.height <= y + height,
  );
}

function grown({ at, box }: Growing, scale: number): Box {
  return {
    x: at.x + box.x * scale,
    y: at.y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}
