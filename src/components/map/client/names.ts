import { placeLabels } from '#site/strings/labels.ts';
import { textWidth } from '#site/strings/text-width.ts';
import type { MapTown } from './towns.ts';

/** At most so many names at once, and so many towns that are tried. */
const most = 45;
const tried = 400;

const svg = 'http://www.w3.org/2000/svg';

/** Writes names beside the dots: the nearer one looks, the more towns have room for theirs. */
export function makeNames(group: SVGGElement, view: DOMRect | SVGRect, towns: readonly MapTown[]) {
  // Browsers of 2022 don't know toSorted.
  // oxlint-disable-next-line unicorn/no-array-sort
  const ranked = towns.filter(({ spot }) => spot).sort((a, b) => b.rank - a.rank);
  let shown: { readonly element: SVGGElement; readonly spot: { x: number; y: number } }[] | undefined;

  const move = ({ k, x, y }: Look) => {
    for (const { element, spot } of shown ?? [])
      element.setAttribute('transform', `translate(${x + k * spot.x} ${y + k * spot.y})`);
  };
  return {
    /** The same names at their new places. */
    move,
    /** The names for a look at the map. @param unit how much larger names are than in the drawing's units */
    place(look: Look, unit: number, chosen: MapTown | undefined) {
      const { height, width } = view;
      const seen = ranked
        .map((town) => ({ town, x: look.x + look.k * town.spot!.x, y: look.y + look.k * town.spot!.y }))
        .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)
        .slice(0, tried);
      const labels = placeLabels(
        seen.map(({ town, x, y }) => ({
          text: town.name,
          width: textWidth(town.name),
          x: x / unit,
          y: y / unit,
          size: town.size,
          rank: town === chosen ? Infinity : town.rank,
        })),
        [],
        [{ x: 0, y: 0, width: width / unit, height: height / unit }],
        { passes: [{ scales: [1], most, wide: false }] },
      );
      shown = labels.map(({ at, dx, dy, side, text }) => {
        const element = document.createElementNS(svg, 'g');
        const name = document.createElementNS(svg, 'text');
        name.setAttribute('class', side);
        name.setAttribute('x', `${dx}`);
        name.setAttribute('y', `${dy}`);
        name.textContent = text;
        element.append(name);
        return { element, spot: { x: (at.x * unit - look.x) / look.k, y: (at.y * unit - look.y) / look.k } };
      });
      group.replaceChildren(...shown.map(({ element }) => element));
      move(look);
    },
  };
}

/** Where one looks: how near, and how far the map is moved. */
export interface Look {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
