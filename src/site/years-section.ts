import type { Project } from '#content/nodes.ts';
import { tableAddress } from './addresses.ts';
import { figureTexts, type FigureTable } from './figure-table.ts';
import { figuresOf, signs } from './figures.ts';
import type { FileLink } from './file-link.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { figuresByYear, heldBy } from './statistics.ts';
import type { Words } from './words.ts';
import { yearTable } from './numbers/year-table.ts';

/** Figures year by year, and where they are to be had as a file. */
export interface YearsSection {
  readonly id: string;
  readonly heading: Words;
  readonly notes: readonly Words[];
  readonly table: FigureTable;
  /** What the signs in the table mean, unless that is said elsewhere on the page. */
  readonly signs: readonly Words[];
  readonly file: FileLink;
}

/**
 * What projects add up to year by year; undefined where none of their events was held.
 * @param told meanings of signs that the page tells already
 */
export function yearsSection(
  site: Site,
  lang: string,
  projects: readonly Project[],
  told: readonly Words[],
): YearsSection | undefined {
  const held = heldBy(projects);
  if (held.length === 0) return undefined;
  const texts = site.texts(lang);
  const table = yearTable(site, lang, figuresByYear(projects, held), figuresOf(projects, held, 'events'));
  return {
    id: 'Years',
    heading: say(texts, 'numbers.by-year'),
    notes: [say(texts, 'numbers.by-year.note'), say(texts, 'facet.programme.years-note')],
    table,
    signs: signs(texts, figureTexts(table)).filter(({ text }) => told.every((one) => one.text !== text)),
    file: {
      ...say(texts, 'facet.programme.years-file'),
      href: tableAddress(lang, 'numbers', 'by-programme-and-year'),
    },
  };
}
