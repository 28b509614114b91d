import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { textWidth } from '../strings/text-width.ts';
import type { Network } from './network.ts';

/** Only the partners with the most others are drawn, those pairs of them that worked together most often, and who is in one. */
const drawnPartners = 150;
const drawnPairs = 400;

/** Rounds of the simulation, after which nothing moves any more. */
const rounds = 300;
const width = 960;

/** More dots than these are drawn smaller. */
const manyDots = 60;

const margin = 24;

/** The size of letters, as in charts.css, and the height of a line, in the units of the drawing. */
const size = 15;
const line = 18;

/** A drawing of the network: dots for partners, lines for pairs. */
export interface NetworkDrawing {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly NetworkDot[];
  readonly lines: readonly NetworkLine[];
}

/** `place` is the partner's in the network's list. */
export interface NetworkDot {
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface NetworkLine {
  readonly from: NetworkDot;
  readonly to: NetworkDot;
  readonly width: number;
}

export interface NetworkLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/**
 * Draws who worked with whom: who did so often stand near each other. The same network gives the same drawing. Undefined
 * of fewer than three partners, which make no picture.
 */
export function drawNetwork({ pairs, partners }: Network): NetworkDrawing | undefined {
  const strongest = pairs
    .filter(({ a, b }) => a < drawnPartners && b < drawnPartners)
    .toSorted((x, y) => weight(y) - weight(x) || x.a - y.a || x.b - y.b)
    .slice(0, drawnPairs);
  const places = [...new Set(strongest.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b);
  if (places.length < 3) return undefined;
  const [least, more] = places.length > manyDots ? [2.5, 7] : [4, 10];
  const most = partners[0]!.others;
  const nodes: Simulated[] = places.map((place) => ({
    place,
    r: least + more * Math.sqrt(partners[place]!.others / most),
  }));
  const at = new Map(nodes.map((node) => [node.place, node]));
  const links = strongest.map((pair) => ({
    source: at.get(pair.a)!,
    target: at.get(pair.b)!,
    weight: weight(pair),
  }));
  forceSimulation(nodes)
    .force('link', forceLink<Simulated, (typeof links)[number]>(links).distance(70))
    .force('charge', forceManyBody().strength(-220))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .force(
      'collide',
      forceCollide<Simulated>(({ r }) => r + 6),
    )
    .stop()
    .tick(rounds);
  return fit(nodes, links);
}

/** Names beside the dots, of who worked with the most first; a name that would hide a dot or another name is left out. */
export function networkLabels(
  { dots, height }: NetworkDrawing,
  nameOf: (place: number) => string,
): NetworkLabel[] {
  const taken: Box[] = dots.map(({ r, x, y }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return dots.flatMap((dot) => {
    const text = nameOf(dot.place);
    const long = textWidth(text) * size;
    for (const { anchor, x, y } of spots(dot)) {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
      const box = { left, right: left + long, top: y - line * 0.75, bottom: y + line * 0.25 };
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ x: round(x), y: round(y), anchor, text }];
    }
    return [];
  });
}

const spots = ({ r, x, y }: NetworkDot): Omit<NetworkLabel, 'text'>[] => [
  { x: x + r + 4, y: y + 5, anchor: 'start' },
  { x: x - r - 4, y: y + 5, anchor: 'end' },
  { x, y: y - r - 6, anchor: 'middle' },
  { x, y: y + r + 16, anchor: 'middle' },
];

/** A pair that only met at events counts less than one with a project. */
const weight = ({ events, projects }: Network['pairs'][number]): number =>
  projects + Math.min(0.5, events / 10);

/** Moves everything into the frame of the drawing, which is as wide as a page and as high as it has to be. */
function fit(
  nodes: readonly Simulated[],
  links: readonly { source: Simulated; target: Simulated; weight: number }[],
): NetworkDrawing {
  const [xs, ys] = [nodes.map(({ x }) => x!), nodes.map(({ y }) => y!)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = Math.min(2, (width - 2 * margin) / Math.max(1, Math.max(...xs) - left));
  const used = (Math.max(...xs) - left) * scale;
  const shift = (width - used) / 2;
  const dots = nodes.map(({ place, r, x, y }) => ({
    place,
    x: round((x! - left) * scale + shift),
    y: round((y! - top) * scale + margin),
    r: round(r),
  }));
  const at = new Map(dots.map((dot) => [dot.place, dot]));
  return {
    width,
    height: Math.ceil((Math.max(...ys) - top) * scale + 2 * margin),
    dots,
    lines: links.map(({ source, target, weight: times }) => ({
      from: at.get(source.place)!,
      to: at.get(target.place)!,
      width: round(Math.min(6, 0.75 + Math.max(0, times - 0.5))),
    })),
  };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Simulated {
  readonly place: number;
  readonly r: number;
  x?: number;
  y?: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
