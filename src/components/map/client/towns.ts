/** A town of the list, and where it is on the map; without a spot where nobody knows. */
export interface MapTown {
  readonly name: string;
  readonly id: string;
  readonly href: string;
  readonly item: HTMLLIElement;
  readonly size: number;
  /** In how many projects it took part. */
  readonly rank: number;
  readonly spot?: { readonly x: number; readonly y: number };
}

/** The towns of the page: their names and addresses are in its list, where they are in its dots, in the same order. */
export function readTowns(map: HTMLElement): MapTown[] {
  const spots = new Map(
    [...map.querySelectorAll<SVGPathElement>('path[data-size]')].map((path) => [
      Number(path.dataset['size']),
      [...path.getAttribute('d')!.matchAll(/M([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      })),
    ]),
  );
  return [...map.querySelectorAll('li')].map((item) => {
    const link = item.querySelector('a')!;
    const size = Number(item.dataset['size'] ?? 1);
    const spot = spots.get(size)?.shift();
    return {
      name: link.textContent!,
      id: /([^/]+)\.html$/.exec(link.href)![1]!,
      href: link.href,
      item,
      size,
      rank: Number(link.nextSibling!.textContent!.replaceAll(/\D/g, '')),
      ...(spot && { spot }),
    };
  });
}
