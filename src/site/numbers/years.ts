import type { TextKey, Texts } from '#texts/texts.ts';
import { columnChart, type ColumnChart } from '../column-chart.ts';
import { present } from '../fact.ts';
import type { Figures } from '../figures.ts';
import { say } from '../say.ts';
import type { Site } from '../site.ts';
import type { Statistics } from '../statistics.ts';
import type { Section } from './section.ts';
import { yearTable } from './year-table.ts';

/** What there was in each year, as charts and a table. */
export function yearSection(site: Site, lang: string, { all, years }: Statistics): Section {
  const texts = site.texts(lang);
  return {
    id: 'Years',
    heading: say(texts, 'numbers.by-year'),
    notes: [say(texts, 'numbers.by-year.note')],
    charts: yearCharts(texts, years),
    table: yearTable(site, lang, years, all),
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
