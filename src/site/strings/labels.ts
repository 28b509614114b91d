import { isFree, scales, type Growing } from './boxes.ts';
import { dotBox, markBox, markHeight, type Numbered } from './numbers.ts';
import type { Box, Spot } from './panels.ts';

/** The size of names, at scale 1. */
const size = 14;
/** First those that also fit on a small screen, then those that fit on a large one: at most so many in all. */
const smallThenLarge: readonly Pass[] = [
  { scales, most: 14, wide: false },
  { scales: [1], most: 45, wide: true },
];
/** Where so many towns are, dots are smaller, and names may hide the smallest. */
export const crowd = 60;

/**
 * Gives towns their names, those of the highest rank first, where they hide neither each other nor a mark nor a dot. A
 * name that finds no room isn't there; one that finds it on a large screen only says so.
 */
export function placeLabels(
  towns: readonly Named[],
  numbers: readonly Numbered[],
  windows: readonly Box[],
  { passes = smallThenLarge, taken = [] }: Placing = {},
): Label[] {
  const marks = new Map(numbers.map((number) => [spotKey(number.at), number]));
  const obstacles: Growing[] = [
    ...taken,
    ...numbers.map(({ at, half, offset }) => markBox(at, half, offset)),
    ...towns.filter(({ size: dot }) => dot > 1 || towns.length < crowd).map((town) => dotBox(town)),
  ];
  // The map's script does this too, and browsers of 2022 don't know toSorted.
  // oxlint-disable-next-line unicorn/no-array-sort
  const waiting = [...towns].sort((a, b) => b.rank - a.rank || (a.text < b.text ? -1 : 1));
  const places = waiting.map((town) => {
    const spot = spotKey(town);
    return { town, spot, candidates: candidates(town, marks.get(spot)) };
  });
  const labels: Label[] = [];
  const named = new Set<string>();
  for (const { most, scales: checked, wide } of passes) {
    for (const { candidates, spot, town } of places) {
      if (labels.length >= most) break;
      if (named.has(spot)) continue;
      const found = candidates.find(({ room }) => isFree(room, obstacles, windows, checked));
      if (!found) continue;
      obstacles.push(found.room);
      named.add(spot);
      labels.push({ at: { x: town.x, y: town.y }, text: town.text, wide, ...found.stand });
    }
  }
  return labels;
}

/** Where a name may stand: right of its dot or mark, left of it, above, below. */
function candidates(
  { width: parts, x, y }: Named,
  mark: Numbered | undefined,
): { stand: Stand; room: Growing }[] {
  const width = parts * size;
  const { x: right, y: down } = mark?.offset ?? { x: 0, y: 0 };
  const aside = mark ? mark.half + markHeight / 2 + 5 : 7;
  const above = mark ? markHeight / 2 + 6 : 9;
  const stands: Stand[] = [
    { side: 'e', dx: right + aside, dy: down + 5 },
    { side: 'w', dx: right - aside, dy: down + 5 },
    { side: 'm', dx: right, dy: down - above },
    { side: 'm', dx: right, dy: down + above + 9 },
  ];
  return stands.map((stand) => {
    const left = stand.side === 'e' ? 0 : stand.side === 'w' ? -width : -width / 2;
    return {
      stand,
      room: { at: { x, y }, box: { x: stand.dx + left, y: stand.dy - 12, width, height: 16 } },
    };
  });
}

const spotKey = ({ x, y }: Spot) => `${x},${y}`;

interface Named extends Spot {
  readonly text: string;
  /** In parts of its size. */
  readonly width: number;
  readonly rank: number;
  readonly size: number;
}

/** How names are placed: in which rounds, and what else they may not hide. */
interface Placing {
  readonly passes?: readonly Pass[];
  readonly taken?: readonly Growing[];
}

/** A round of placing names: those that fit at all of these scales, until there are so many. */
interface Pass {
  readonly scales: readonly number[];
  readonly most: number;
  readonly wide: boolean;
}

/** On which side of its dot a name stands (`e` and `w`; `m`: above or below), and where its base line is, seen from the dot. */
interface Stand {
  readonly side: 'e' | 'w' | 'm';
  readonly dx: number;
  readonly dy: number;
}

export interface Label extends Stand {
  readonly at: Spot;
  readonly text: string;
  /** Only where the drawing is shown large. */
  readonly wide: boolean;
}
