import { geoAzimuthalEqualArea, geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import type { Point } from '#content/nodes.ts';

/** The size of the picture of the land, in units; in Europe one is a kilometre. */
export const landSize = { width: 7400, height: 4900 } as const;

/** The address of the picture of the land, on which every drawing is a window. */
export const landAddress = '/land.svg';

/** Sides of the panels that show one small region. */
const regionWidth = 400;
const regionHeight = 300;

/** Europe as Lambert's equal-area projection shows it, which the Union's own statistics use. */
const europe: Panel = {
  id: 'europe',
  area: { x: 0, y: 0, width: 6000, height: 4900 },
  smallest: 620,
  projection: geoAzimuthalEqualArea().rotate([-13, -52]).scale(6371).translate([2700, 2500]),
  holds: ({ x, y }) => x > 400 && x < 5700 && y > 250 && y < 4600,
};

/** Regions of the Union that lie elsewhere: bounds are west, south, east, north in degrees. */
const regions: readonly Panel[] = (
  [
    ['MQ', [-61.35, 14.33, -60.72, 14.95]],
    ['GP', [-61.9, 15.78, -60.9, 16.58]],
    ['MF', [-63.3, 17.9, -62.7, 18.25]],
    ['GF', [-55.2, 1.8, -51.2, 6.1]],
    ['RE', [55.05, -21.48, 56, -20.78]],
    ['YT', [44.9, -13.08, 45.45, -12.58]],
    ['IC', [-18.5, 27.4, -13.2, 29.6]],
    ['azores', [-31.6, 36.6, -24.7, 40]],
    ['madeira', [-17.5, 32.25, -16, 33.25]],
  ] as const
).map(([id, bounds], index) => region(id, bounds, index));

const world: Panel = {
  id: 'world',
  area: { x: 6100, y: 1100, width: 1200, height: 600 },
  smallest: 300,
  projection: geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [6110, 1110],
        [7290, 1690],
      ],
      { type: 'Sphere' },
    ),
  holds: () => true,
};

/** Every part of the picture of the land; a point belongs to the first that holds it. */
export const panels: readonly Panel[] = [...regions, europe, world];

/** Where a point lies: on which panel, and where in the picture. */
export function locate(point: Point): Located {
  for (const panel of panels) {
    if (panel.bounds && !isWithin(panel.bounds, point)) continue;
    const [x, y] = panel.projection([point.longitude, point.latitude])!;
    if (panel.holds({ x, y })) return { panel, x, y };
  }
  throw new Error('No panel holds this point');
}

const isWithin = ([west, south, east, north]: Bounds, { latitude, longitude }: Point): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

function region(id: string, bounds: Bounds, index: number): Panel {
  const [west, south, east, north] = bounds;
  const area = {
    x: 6100 + (index % 3) * (regionWidth + 10),
    y: Math.floor(index / 3) * (regionHeight + 10),
    width: regionWidth,
    height: regionHeight,
  };
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const { height, width, x, y } = area;
  const projection = geoMercator().fitExtent(
    [
      [x, y],
      [x + width, y + height],
    ],
    corners,
  );
  return {
    id,
    area,
    smallest: regionWidth,
    projection,
    bounds,
    holds: () => true,
  };
}

/** A part of the picture of the land, with a projection of its own. */
export interface Panel {
  /** `europe`, `world`, or what CLDR or the texts call a region. */
  readonly id: string;
  /** Where it is in the picture. */
  readonly area: Box;
  /** The least width of a window on it: nearer, its outlines would look coarse. */
  readonly smallest: number;
  /** From degrees to units. */
  readonly projection: GeoProjection;
  /** Outside of them it holds no point. */
  readonly bounds?: Bounds;
  /** Whether it holds what lies there in the picture. */
  readonly holds: (spot: Spot) => boolean;
}

export interface Located extends Spot {
  readonly panel: Panel;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

type Bounds = readonly [west: number, south: number, east: number, north: number];
