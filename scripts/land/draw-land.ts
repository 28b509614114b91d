import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { landSize, panels, type Panel } from '#site/strings/panels.ts';

/** How fine each panel is: Natural Earth's scale, and the least triangle and the least island that are drawn, in square units of the picture. */
const fineness = (id: string): Fineness => {
  if (id === 'europe') return { scale: '10m', triangle: 25, island: 60 };
  return id === 'world'
    ? { scale: '110m', triangle: 5, island: 10 }
    : { scale: '10m', triangle: 8, island: 12 };
};

/**
 * The picture of the land: coasts alone, no borders and no names, all panels in one SVG file. It is one grey, of which a
 * page shows as much as its own background takes.
 */
export function drawLand(): string {
  const lands = new Map(['10m', '110m'].map((scale) => [scale, readLand(scale)]));
  const paths = panels.map((panel) => `<path d="${outline(panel, lands.get(fineness(panel.id).scale)!)}"/>`);
  const { height, width } = landSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="#888" fill-rule="evenodd">`,
    ...paths,
    '</svg>\n',
  ].join('\n');
}

function outline({ area: { height, width, x, y }, id, projection }: Panel, land: Land): string {
  const { island, triangle } = fineness(id);
  const weight = triangle / projection.scale() ** 2;
  const simple = simplify(land, weight);
  const clipped = projection.clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const path = geoPath(clipped).digits(0)(feature(simple, simple.objects.land)) ?? '';
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number) as Pair),
    )
    .filter((ring) => areaOf(ring) >= island)
    .map(written)
    .join('');
}

/** The land of the whole world, in degrees, each of its points with the area that goes when it goes. */
function readLand(scale: string): Land {
  const file = createRequire(import.meta.url).resolve(`world-atlas/land-${scale}.json`);
  return presimplify(JSON.parse(readFileSync(file, 'utf8')) as Land, sphericalTriangleArea);
}

function areaOf(ring: readonly Pair[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** A ring as a path of steps, which takes half the bytes. */
function written(ring: readonly Pair[]): string {
  const steps = ring.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = ring[index]!;
    return `${x - fromX}${y - fromY < 0 ? '' : ' '}${y - fromY}`;
  });
  const joined = steps.reduce(
    (path, step) => path + (path === '' || step.startsWith('-') ? '' : ' ') + step,
    '',
  );
  return `M${ring[0]!.join(' ')}l${joined}z`;
}

interface Fineness {
  readonly scale: '10m' | '110m';
  readonly triangle: number;
  readonly island: number;
}

type Land = Topology<{ land: GeometryCollection }>;
type Pair = [number, number];
