import { landSize, panels, type Box, type Located, type Panel, type Spot } from './panels.ts';

/** The width of every drawing, in its own units. */
export const drawingWidth = 640;

/** The flattest and the steepest that a window may be, width by height. */
const proportions = { least: 1.05, most: 1.75 } as const;

/** What is left free around the towns, as a part of their extent. */
const padding = 0.13;

/** Insets stand below, side by side. */
const insetHeight = 120;
const gap = 10;

/**
 * The windows that hold these spots: a large one on the land where they are (Europe, if any is there), and an inset for
 * each other part of the world. Spots are told with so many digits; the large window is at least so flat.
 */
export function makeExtent(
  located: readonly Located[],
  digits = 0,
  flat: number = proportions.least,
): Extent {
  const held = panels.filter(({ id }) => located.some(({ panel }) => panel.id === id));
  const count = (wanted: Panel) => located.filter(({ panel }) => panel === wanted).length;
  const first = held.find(({ id }) => id === 'europe') ?? held.toSorted((a, b) => count(b) - count(a))[0]!;
  const view = windowOn(
    first,
    located.filter(({ panel }) => panel === first),
    flat,
  );
  const scale = drawingWidth / view.width;
  const mainHeight = Math.round(view.height * scale);
  const main = open(view, { x: 0, y: 0, width: drawingWidth, height: mainHeight });

  const others = held.filter((panel) => panel !== first);
  let [x, y] = [0, mainHeight + gap];
  const insets = others.map((panel): Inset => {
    const width = Math.round((insetHeight * panel.area.width) / panel.area.height);
    if (x + width > drawingWidth) [x, y] = [0, y + insetHeight + gap];
    const box = { x, y, width, height: insetHeight };
    x += width + gap;
    return { id: panel.id, ...open(panel.area, box) };
  });
  const windows = new Map<Panel, Window>([
    [first, main],
    ...others.map((panel, at) => [panel, insets[at]!] as const),
  ]);
  return {
    height: insets.length === 0 ? mainHeight : y + insetHeight,
    main,
    insets,
    windows: [...windows.values()],
    place: ({ panel, x: atX, y: atY }) => {
      const { height, land, width, x: left, y: top } = windows.get(panel)!;
      const factor = land.width / landSize.width;
      return {
        x: clamp(rounded(land.x + left + atX * factor, digits), left, left + width),
        y: clamp(rounded(land.y + top + atY * factor, digits), top, top + height),
      };
    },
  };
}

/** What of a panel is shown: all spots with room around them, neither too near nor too flat nor too steep. */
function windowOn({ area, smallest }: Panel, spots: readonly Spot[], flat: number): Box {
  const [left, right] = reach(spots.map(({ x }) => x));
  const [top, bottom] = reach(spots.map(({ y }) => y));
  const wide = Math.max((right - left) * (1 + 2 * padding), smallest);
  const high = Math.max((bottom - top) * (1 + 2 * padding), smallest / proportions.most);
  const width = Math.min(Math.max(wide, high * flat), area.width);
  const height = Math.min(Math.max(high, wide / proportions.most), area.height);
  return {
    x: clamp((left + right - width) / 2, area.x, area.x + area.width - width),
    y: clamp((top + bottom - height) / 2, area.y, area.y + area.height - height),
    width,
    height,
  };
}

/** A window in the drawing, with where the picture of the land lies behind it, seen from its corner. */
function open(view: Box, box: Box): Window {
  const scale = box.width / view.width;
  return {
    ...box,
    land: {
      x: rounded(-view.x * scale, 1),
      y: rounded(-view.y * scale, 1),
      width: rounded(landSize.width * scale, 1),
      height: rounded(landSize.height * scale, 1),
    },
  };
}

function reach(values: readonly number[]): [least: number, most: number] {
  return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits || 0;

export interface Extent {
  readonly height: number;
  readonly main: Window;
  readonly insets: readonly Inset[];
  readonly windows: readonly Window[];
  /** Where in the drawing a spot is. */
  place(this: void, spot: Located): Spot;
}

/** A part of the drawing that shows a part of the land. */
export interface Window extends Box {
  /** The whole picture of the land, from the window's corner. */
  readonly land: Box;
}

export interface Inset extends Window {
  readonly id: string;
}
