import type { Box, Spot } from './panels.ts';

/**
 * How much larger names and marks are, measured in a drawing's units, where it is shown on a small screen: as in
 * strings.css. The largest comes first, since at it most collide.
 */
export const scales = [1.8, 1.35, 1] as const;

/** A box that grows with the scale around a spot that doesn't move. */
export interface Growing {
  readonly at: Spot;
  /** Seen from the spot, at scale 1. */
  readonly box: Box;
}

/** Whether a growing box stays in the window that holds its spot and overlaps none of the others, at all of these scales. */
export function isFree(
  box: Growing,
  others: readonly Growing[],
  windows: readonly Box[],
  checked: readonly number[],
): boolean {
  for (const scale of checked) {
    if (!inside(box, windows, scale)) return false;
    for (const other of others) if (overlap(box, other, scale)) return false;
  }
  return true;
}

/** Whether two growing boxes overlap at a scale. Asked millions of times in a large archive: it makes nothing. */
export function overlap(
  { at: a, box: one }: Growing,
  { at: b, box: other }: Growing,
  scale: number,
): boolean {
  const right = b.x - a.x + (other.x - one.x) * scale;
  const down = b.y - a.y + (other.y - one.y) * scale;
  return (
    right < one.width * scale &&
    -right < other.width * scale &&
    down < one.height * scale &&
    -down < other.height * scale
  );
}

/** Whether a growing box stays in the window that holds its spot, at a scale. */
export function inside({ at, box }: Growing, windows: readonly Box[], scale: number): boolean {
  const [left, top] = [at.x + box.x * scale, at.y + box.y * scale];
  const [right, bottom] = [left + box.width * scale, top + box.height * scale];
  return windows.some(
    ({ height, width, x, y }) =>
      Math.min(at.x, left) >= x &&
      Math.max(at.x, right) <= x + width &&
      Math.min(at.y, top) >= y &&
      Math.max(at.y, bottom) <= y + height,
  );
}
