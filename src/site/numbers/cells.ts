import type { Texts } from '#texts/texts.ts';
import type { Figure, FigureRow } from '../figure-table.ts';
import { peopleSum, type Figures, type PeopleFigure } from '../figures.ts';
import { say } from '../say.ts';
import type { Words } from '../words.ts';

/** The headings of `figureCells`. */
export const figureColumns = (texts: Texts, tellsPeople: boolean): Words[] => [
  say(texts, 'nav.projects'),
  say(texts, 'nav.events'),
  ...(tellsPeople ? [say(texts, 'numbers.people'), say(texts, 'numbers.told-for')] : []),
  say(texts, 'nav.towns'),
  say(texts, 'facet.country'),
];

/** The figures of a row, those of people only where any row tells of them. */
export const figureCells = (texts: Texts, figures: Figures, tellsPeople: boolean): Figure[] => [
  count(texts, figures.projects),
  count(texts, figures.events),
  ...peopleCells(texts, figures.people, tellsPeople),
  count(texts, figures.towns),
  count(texts, figures.countries),
];

/** `~1,250+` and `12 of 17`: about so many, and at least, as 12 of 17 records tell it. */
export function peopleCells(texts: Texts, people: PeopleFigure | undefined, tells: boolean): Figure[] {
  if (!tells) return [];
  if (!people) return [none, none];
  const { known, of, total } = people;
  const text = peopleSum(texts, people);
  return [
    text === undefined ? none : { text, size: total },
    { text: texts.t('numbers.known-of', { known, of }) },
  ];
}

/** A number, or a dash where there is none. */
export const count = (texts: Texts, n: number): Figure =>
  n === 0 ? none : { text: texts.number(n), size: n };

/** The last row, unless it would say what the only other one says. */
export const allRow = (texts: Texts, rows: number, cells: readonly Figure[]): FigureRow | undefined =>
  rows < 2 ? undefined : { label: say(texts, 'numbers.all'), cells: cells.map(({ text }) => ({ text })) };

/** Whether any row tells how many people there were. */
export const tellsPeople = (rows: readonly { readonly people?: PeopleFigure }[]): boolean =>
  rows.some(({ people }) => people?.total !== undefined);

const none: Figure = { text: '–' };
