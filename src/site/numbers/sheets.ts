import { facetLabel } from '../facets.ts';
import type { Figures, PeopleFigure } from '../figures.ts';
import { actionId } from '../find.ts';
import { say } from '../say.ts';
import { sheetOf, type Sheet, type SheetValue } from '../sheet.ts';
import type { Site } from '../site.ts';
import type { ProgrammeFigures, Statistics } from '../statistics.ts';

/** Tables of figures that are published as files, by what their addresses end in. */
export const numbersSheets = [
  'by-year',
  'by-programme',
  'by-programme-and-year',
  'by-country',
  'completeness',
] as const;

export type NumbersSheet = (typeof numbersSheets)[number];

/** Those that have something to say of an archive: it needn't tell of any programme or country. */
export function shownSheets({ countries, programmes }: Statistics): NumbersSheet[] {
  const untold = programmes.every(({ programme }) => programme === undefined);
  const empty: Partial<Record<NumbersSheet, boolean>> = {
    'by-programme': untold,
    'by-programme-and-year': untold,
    'by-country': countries.length === 0,
  };
  return numbersSheets.filter((sheet) => !empty[sheet]);
}

/** The figures of an archive as files for reuse. Sums of a column aren't in them: a row is always one thing of one kind. */
export function numbersSheet(site: Site, lang: string, statistics: Statistics, name: NumbersSheet): Sheet {
  return sheets[name](site, lang, statistics);
}

const sheets: Record<NumbersSheet, (site: Site, lang: string, statistics: Statistics) => Sheet> = {
  'by-year': (_, __, { years }) => sheetOf(years, { year: ({ year }) => year, ...figures, ...people }),
  'by-programme': (site, lang, { programmes }) =>
    sheetOf(programmes, { ...programmeFields(site, lang), ...figures, ...people }),
  'by-programme-and-year': (site, lang, { programmes }) =>
    sheetOf(
      programmes.flatMap(({ action, programme, years }) => years.map((of) => ({ ...of, action, programme }))),
      { ...programmeFields(site, lang), year: ({ year }) => year, ...figures, ...people },
    ),
  'by-country': (site, lang, { countries }) =>
    sheetOf(countries, {
      country: ({ country }) => country,
      country_name: ({ country }) => site.texts(lang).country(country),
      projects: ({ projects }) => projects,
      partners: ({ partners }) => partners,
      towns: ({ towns }) => towns,
      events: ({ events }) => events,
      ...people,
      people_from: ({ cameFrom }) => cameFrom,
    }),
  completeness: (site, lang, { completeness }) =>
    sheetOf(completeness, {
      what: ({ id }) => id,
      what_name: ({ id }) => say(site.texts(lang), `numbers.told.${id}`).text,
      records_known: ({ known }) => known,
      records: ({ of }) => of,
      vague: ({ vague }) => vague,
    }),
};

const programmeFields = (
  site: Site,
  lang: string,
): Record<string, (of: Pick<ProgrammeFigures, 'action' | 'programme'>) => SheetValue> => ({
  programme: ({ programme }) => programme,
  programme_name: ({ programme }) =>
    programme === undefined ? undefined : facetLabel(site, 'programme', programme, lang).text,
  action: ({ action }) => action,
  action_name: ({ action, programme }) =>
    programme === undefined || action === undefined
      ? undefined
      : facetLabel(site, 'action', actionId(programme, action), lang).text,
});

const figures: Record<string, (of: Figures) => SheetValue> = {
  projects: ({ projects }) => projects,
  events: ({ events }) => events,
  countries: ({ countries }) => countries,
  towns: ({ towns }) => towns,
};

/** How many people, and how many records tell it of how many; and how many of those say "about" or "at least". */
const people: Record<string, (of: { readonly people?: PeopleFigure }) => SheetValue> = {
  people: ({ people: of }) => of?.total,
  people_known: ({ people: of }) => of?.known,
  people_records: ({ people: of }) => of?.of,
  people_vague: ({ people: of }) => of?.vague,
};
