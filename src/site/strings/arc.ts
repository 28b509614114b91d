import type { Spot } from './panels.ts';

/** How far a string bends, as a part of its length, and at most in units. */
const bend = 0.3;
const greatestBend = 90;

/** A string from one spot to another as a path of whole units, bent upwards; the same whichever end comes first. */
export function arc(one: Spot, other: Spot): string {
  const [from, to] = one.x < other.x || (one.x === other.x && one.y <= other.y) ? [one, other] : [other, one];
  const [right, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(right, down);
  if (length === 0) return '';
  const away = Math.min(bend * length, greatestBend) / length;
  const middle = [right / 2 + down * away, down / 2 - right * away];
  return `M${numbers(from.x, from.y)}q${numbers(...middle, right, down)}`;
}

/** Numbers of a path, with no more signs between them than it takes. */
export function numbers(...values: number[]): string {
  let text = '';
  for (const value of values) {
    const written = `${Math.round(value * 10) / 10 || 0}`;
    text += text === '' || written.startsWith('-') ? written : ` ${written}`;
  }
  return text;
}
