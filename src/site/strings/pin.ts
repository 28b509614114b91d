import type { Point, Town } from '#content/nodes.ts';
import { once } from '../once.ts';
import type { Site } from '../site.ts';
import { locate, type Located } from './panels.ts';
import { textWidth } from './text-width.ts';

/** What a place is in every drawing: its name, how wide that is in parts of its size, and where on the land it lies. */
export interface Pin {
  readonly name: string;
  readonly width: number;
  readonly at: Located;
}

export const pinOf = (name: string, point: Point): Pin => ({
  name,
  width: textWidth(name),
  at: locate(point),
});

/** The pin of a town whose place is known; many drawings show it. */
export const townPin = (site: Site, town: Town): Pin => once(site, makeTownPin, town);

const makeTownPin = (_: Site, { name, point }: Town): Pin => pinOf(name, point!);
