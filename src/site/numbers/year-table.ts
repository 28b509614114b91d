import { yearAddress } from '../addresses.ts';
import { allRow, figureCells, figureColumns, tellsPeople } from './cells.ts';
import { withShares, type FigureTable } from '../figure-table.ts';
import type { Figures } from '../figures.ts';
import { say } from '../say.ts';
import type { Site } from '../site.ts';
import type { YearFigures } from '../statistics.ts';

/** Figures year by year, and of all years together. */
export function yearTable(
  site: Site,
  lang: string,
  years: readonly YearFigures[],
  all: Figures,
): FigureTable {
  const texts = site.texts(lang);
  const tells = tellsPeople(years);
  return {
    caption: say(texts, 'numbers.by-year'),
    columns: [say(texts, 'facet.year.one'), ...figureColumns(texts, tells)],
    rows: withShares(
      years.map(({ year, ...figures }) => ({
        label:
          year === undefined
            ? say(texts, 'numbers.no-year')
            : { text: String(year), href: yearAddress(lang, year) },
        cells: figureCells(texts, figures, tells),
      })),
    ),
    all: allRow(texts, years.length, figureCells(texts, all, tells)),
  };
}
