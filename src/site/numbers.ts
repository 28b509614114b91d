import { hasNumbers } from './overviews.ts';
import type { TextKey, Texts } from '#texts/texts.ts';
import { ownAddress, tableAddress, yearAddress } from './addresses.ts';
import { columnChart, type ColumnChart } from './column-chart.ts';
import { present } from './fact.ts';
import { facetAddress, facetLabel } from './facets.ts';
import { withShares, type Figure, type FigureRow, type FigureTable } from './figure-table.ts';
import { peopleSum, signs, type Figures, type PeopleFigure } from './figures.ts';
import { fileLink, type FileLink } from './file-link.ts';
import { actionId } from './find.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { shownSheets, type NumbersSheet } from './numbers-sheets.ts';
import { countryNotes } from './place.ts';
import { shortProgrammeName } from './programme.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { makeStatistics, type CountryFigures, type Statistics } from './statistics.ts';
import type { Words } from './words.ts';

/** What the page of numbers shows. */
export interface NumbersView {
  readonly frame: Frame;
  readonly title: Words;
  readonly lead: Words;
  readonly sections: readonly NumbersSection[];
  /** What is counted as what. */
  readonly definitions: {
    readonly id: string;
    readonly heading: Words;
    readonly items: readonly { readonly term: Words; readonly text: Words }[];
  };
}

/** One table of figures with its file, and its charts. */
export interface NumbersSection {
  readonly id: string;
  readonly heading: Words;
  /** What a reader has to know to read the table. */
  readonly notes: readonly Words[];
  readonly charts: readonly ColumnChart[];
  readonly table: FigureTable;
  /** What the signs in the table mean. */
  readonly signs: readonly Words[];
  readonly file: FileLink;
}

const terms = ['project', 'event', 'person', 'town', 'country', 'known'] as const;

/** The languages in which there is a page of numbers, with what it counts; none where there is nothing to count. */
export function numbersPaths(site: Site): { lang: string; statistics: Statistics }[] {
  const { graph } = site;
  if (!hasNumbers(graph)) return [];
  const statistics = makeStatistics(site);
  return graph.archive.languages.map((lang) => ({ lang, statistics }));
}

/**
 * The view of the page of numbers in a language of the archive.
 * @param sizeOf how many bytes the file of a table has
 */
export function numbersView(
  site: Site,
  lang: string,
  statistics: Statistics,
  sizeOf: (sheet: NumbersSheet) => number,
): NumbersView {
  const texts = site.texts(lang);
  const title = say(texts, 'nav.numbers');
  const file = (sheet: NumbersSheet) =>
    fileLink(texts, `numbers.${sheet}`, 'CSV', tableAddress(lang, 'numbers', sheet), sizeOf(sheet));
  return {
    frame: makeFrame(site, lang, {
      address: ownAddress(lang, 'numbers'),
      title: title.text,
      description: texts.t('numbers.lead'),
      breadcrumbs: crumbs(texts, { label: title.text, lang: title.lang }),
    }),
    title,
    lead: say(texts, 'numbers.lead'),
    sections: shownSheets(statistics).map((sheet) => {
      const part = sections[sheet](site, lang, statistics);
      return { ...part, file: file(sheet), signs: signs(texts, figuresIn(part.table)) };
    }),
    definitions: {
      id: 'Definitions',
      heading: say(texts, 'numbers.definitions'),
      items: terms.map((term) => ({
        term: say(texts, `numbers.term.${term}`, { n: 1250 }),
        text: say(texts, `numbers.meaning.${term}`),
      })),
    },
  };
}

type Section = Omit<NumbersSection, 'file' | 'signs'>;

const sections: Record<NumbersSheet, (site: Site, lang: string, statistics: Statistics) => Section> = {
  'by-year': yearSection,
  'by-programme': programmeSection,
  'by-country': countrySection,
  completeness: completenessSection,
};

const figuresIn = ({ all, rows }: FigureTable): string[] =>
  [...rows, ...(all ? [all] : [])].flatMap(({ cells }) => cells.map(({ text }) => text));

function yearSection(site: Site, lang: string, { all, years }: Statistics): Section {
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

function programmeSection(site: Site, lang: string, { allProjects, programmes }: Statistics): Section {
  const texts = site.texts(lang);
  const tells = tellsPeople(programmes);
  const label = (programme: string | undefined, action: string | undefined): FigureRow['label'] => {
    if (programme === undefined) return say(texts, 'numbers.no-programme');
    if (action === undefined)
      return {
        ...shortProgrammeName(texts, programme),
        href: facetAddress(lang, 'programme', programme),
      };
    const value = actionId(programme, action);
    return { ...facetLabel(site, 'action', value, lang), href: facetAddress(lang, 'action', value) };
  };
  return {
    id: 'Programmes',
    heading: say(texts, 'numbers.by-programme'),
    notes: [say(texts, 'numbers.by-programme.note')],
    charts: [],
    table: {
      caption: say(texts, 'numbers.by-programme'),
      columns: [say(texts, 'facet.programme.one'), ...figureColumns(texts, tells)],
      rows: withShares(
        programmes.map(({ action, programme, ...figures }) => ({
          label: label(programme, action),
          part: action !== undefined,
          cells: figureCells(texts, figures, tells),
        })),
      ),
      all: allRow(texts, programmes.length, figureCells(texts, allProjects, tells)),
    },
  };
}

function countrySection(site: Site, lang: string, { countries }: Statistics): Section {
  const texts = site.texts(lang);
  const tells = tellsPeople(countries);
  const cameFrom = countries.some((country) => country.cameFrom !== undefined);
  const held = countries.some(({ events }) => events > 0);
  const byName = countries.toSorted((a, b) =>
    texts.compare(texts.country(a.country), texts.country(b.country)),
  );
  const cells = (of: CountryFigures): Figure[] => [
    count(texts, of.projects),
    count(texts, of.partners),
    count(texts, of.towns),
    ...(held ? [count(texts, of.events)] : []),
    ...peopleCells(texts, of.people, tells),
    ...(cameFrom ? [count(texts, of.cameFrom ?? 0)] : []),
  ];
  return {
    id: 'Countries',
    heading: say(texts, 'numbers.by-country'),
    notes: [
      say(texts, 'numbers.by-country.note'),
      ...countryNotes(
        texts,
        byName.map(({ country }) => country),
      ),
    ],
    charts: [],
    table: {
      caption: say(texts, 'numbers.by-country'),
      columns: [
        say(texts, 'facet.country.one'),
        say(texts, 'nav.projects'),
        say(texts, 'nav.partners'),
        say(texts, 'nav.towns'),
        ...(held ? [say(texts, 'numbers.events-there')] : []),
        ...(tells ? [say(texts, 'numbers.people-there'), say(texts, 'numbers.told-for')] : []),
        ...(cameFrom ? [say(texts, 'numbers.people-from')] : []),
      ],
      rows: withShares(
        byName.map((of) => ({
          label: { text: texts.country(of.country), href: facetAddress(lang, 'country', of.country) },
          cells: cells(of),
        })),
      ),
    },
  };
}

function completenessSection(
  site: Site,
  lang: string,
  { calledOff, completeness, planned }: Statistics,
): Section {
  const texts = site.texts(lang);
  const vague = completeness.flatMap(({ id, vague }) =>
    vague === undefined || vague === 0
      ? []
      : [
          say(texts, 'numbers.vague', {
            n: vague,
            what: texts.t(`numbers.told.${id}`),
          }),
        ],
  );
  return {
    id: 'Completeness',
    heading: say(texts, 'numbers.completeness'),
    notes: [
      say(texts, 'numbers.completeness.note'),
      ...vague,
      ...(calledOff > 0 ? [say(texts, 'numbers.called-off', { n: calledOff })] : []),
      ...(planned > 0 ? [say(texts, 'numbers.planned', { n: planned })] : []),
    ],
    charts: [],
    table: {
      caption: say(texts, 'numbers.completeness'),
      columns: [say(texts, 'numbers.what'), say(texts, 'numbers.known'), say(texts, 'numbers.of')],
      rows: completeness.map(({ id, known, of }) => ({
        label: say(texts, `numbers.told.${id}`),
        cells: [{ text: texts.number(known), share: known / of }, { text: texts.number(of) }],
      })),
    },
  };
}

const figureColumns = (texts: Texts, tellsPeople: boolean): Words[] => [
  say(texts, 'nav.projects'),
  say(texts, 'nav.events'),
  ...(tellsPeople ? [say(texts, 'numbers.people'), say(texts, 'numbers.told-for')] : []),
  say(texts, 'nav.towns'),
  say(texts, 'facet.country'),
];

const figureCells = (texts: Texts, figures: Figures, tellsPeople: boolean): Figure[] => [
  count(texts, figures.projects),
  count(texts, figures.events),
  ...peopleCells(texts, figures.people, tellsPeople),
  count(texts, figures.towns),
  count(texts, figures.countries),
];

/** `~1,250+` and `12 of 17`: about so many, and at least, as 12 of 17 records tell it. */
function peopleCells(texts: Texts, people: PeopleFigure | undefined, tells: boolean): Figure[] {
  if (!tells) return [];
  if (!people) return [none, none];
  const { known, of, total } = people;
  const text = peopleSum(texts, people);
  return [
    text === undefined ? none : { text, size: total },
    { text: texts.t('numbers.known-of', { known, of }) },
  ];
}

const none: Figure = { text: '–' };

const count = (texts: Texts, n: number): Figure => (n === 0 ? none : { text: texts.number(n), size: n });

/** The last row, unless it would say what the only other one says. */
const allRow = (texts: Texts, rows: number, cells: readonly Figure[]): FigureRow | undefined =>
  rows < 2 ? undefined : { label: say(texts, 'numbers.all'), cells: cells.map(({ text }) => ({ text })) };

const tellsPeople = (rows: readonly { readonly people?: PeopleFigure }[]): boolean =>
  rows.some(({ people }) => people?.total !== undefined);
