import { arc } from './arc.ts';
import type { Growing } from './boxes.ts';
import { makeExtent, type Inset, type Window } from './extent.ts';
import { crowd, placeLabels, type Label } from './labels.ts';
import { placeNumbers, type Numbered } from './numbers.ts';
import type { Spot } from './panels.ts';
import type { Pin } from './pin.ts';

const sizes = [1, 2, 3] as const;

/**
 * Draws strings between towns: plain data for one SVG, in units of which a drawing is 640 wide. The strongest strings come
 * last, so that they lie on top. Undefined where no town is known by its coordinates.
 */
export function draw({ digits, flat, route = [], strings, towns }: Sketch): Drawing | undefined {
  if (towns.length === 0) return undefined;
  const located = towns.map(({ pin }) => pin.at);
  const { height, insets, main, place, windows } = makeExtent(located, digits, flat);
  const spots = located.map((spot) => place(spot));
  const between = ({ from, to }: Link) => arc(spots[from]!, spots[to]!);
  const numbers = placeNumbers(
    towns.flatMap(({ number }, index) => (number === undefined ? [] : { text: number, ...spots[index]! })),
    windows,
  );
  const named = towns.map(({ pin, rank, size }, index) => {
    const { x, y } = spots[index]!;
    return { text: pin.name, width: pin.width, rank, size, x, y };
  });
  return {
    height,
    crowded: towns.length > crowd,
    main,
    insets,
    strings: paths(strings.map((string) => ({ size: string.weight, path: between(string) }))),
    route: route.map(between).join(''),
    dots: paths(
      towns.map(({ number, size }, index) => ({
        size: number === undefined ? size : 1,
        path: dot(spots[index]!),
      })),
    ),
    numbers,
    labels: placeLabels(named, numbers, windows, { taken: insets.map(titleBox) }),
  };
}

/** Where an inset says what it shows. */
const titleBox = ({ x, y }: Inset): Growing => ({
  at: { x, y },
  box: { x: 6, y: 2, width: 70, height: 16 },
});

/** One path for each size, the smallest first. */
function paths(parts: readonly { readonly size: Size; readonly path: string }[]): Drawing['dots'] {
  const drawn = { 1: '', 2: '', 3: '' };
  for (const { path, size } of parts) drawn[size] += path;
  return sizes.flatMap((size) => (drawn[size] === '' ? [] : { size, path: drawn[size] }));
}

/** A line of no length, which its round ends make a dot as large as it is wide. */
const dot = ({ x, y }: Spot): string => `M${x} ${y}h0`;

/** What is to be drawn: towns, and lines between them by their place in `towns`. */
export interface Sketch {
  readonly towns: readonly SketchedTown[];
  readonly strings: readonly (Link & { readonly weight: Size })[];
  /** From one stop to the next. */
  readonly route?: readonly Link[];
  /** How many digits a town's place has, where it is to be seen from near. */
  readonly digits?: number;
  /** How much wider than high it is at least, where it has a page to itself. */
  readonly flat?: number;
}

export interface SketchedTown {
  readonly pin: Pin;
  readonly size: Size;
  /** The greater, the sooner it gets its name. */
  readonly rank: number;
  /** What its numbered mark says, where it has one. */
  readonly number?: string | undefined;
}

export interface Link {
  readonly from: number;
  readonly to: number;
}

export type Size = (typeof sizes)[number];

/** A drawing as its SVG has it. */
export interface Drawing {
  readonly height: number;
  /** More towns than dots and strings of the usual size leave room for. */
  readonly crowded: boolean;
  readonly main: Window;
  /** Where towns lie far from all others. */
  readonly insets: readonly Inset[];
  readonly strings: readonly { readonly size: Size; readonly path: string }[];
  readonly route: string;
  readonly dots: readonly { readonly size: Size; readonly path: string }[];
  readonly numbers: readonly Numbered[];
  readonly labels: readonly Label[];
}
