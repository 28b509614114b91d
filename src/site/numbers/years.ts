import type { TextKey, Texts } from '#texts/texts.ts';
import { yearAddress } from '../addresses.ts';
import { columnChart, type ColumnChart } from '../column-chart.ts';
import { present } from '../fact.ts';
import { withShares } from '../figure-table.ts';
import type { Figures } from '../figures.ts';
import { say } from '../say.ts';
import type { Site } from '../site.ts';
import type { Statistics } from '../statistics.ts';
import { allRow, figureCells, figureColumns, tellsPeople } from './cells.ts';
import type { Section } from './section.ts';

/** What there was in each year, as charts and a table. */
export function yearSection(site: Site, lang: string, { all, years }: Statistics): Section {
  const texts = site.texts(lang);
  const tells = tellsPeople(years);
  return {
    id: 'Years',
    heading: say(texts, 'numbers.by-year'),
    notes: [say(texts, 'numbers.by-year.note')],
    charts: yearCharts(texts, years),
    table: {
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
    },
  };
}

function yearCharts(texts: Texts, years: Statistics['years']): ColumnChart[] {
  const dated = years.flatMap(({ year, ...figures }) => (year === undefined ? [] : [{ year, figures }]));
  const chart = (key: TextKey, pick: (figures: Figures) => number | undefined) => {
    const title = say(texts, key);
    return columnChart(
      dated.map(({ figures, year }) => ({ year, value: pick(figures) ?? 0 })),
      { title, name: say(texts, 'numbers.chart', { what: title.text }) },
      texts.number,
    );
  };
  return present([
    chart('nav.projects', ({ projects }) => projects),
    chart('nav.events', ({ events }) => events),
    chart('numbers.people', ({ people }) => people?.total),
    chart('nav.towns', ({ towns }) => towns),
    chart('facet.country', ({ countries }) => countries),
  ]);
}
