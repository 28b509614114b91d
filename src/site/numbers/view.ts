import { ownAddress, tableAddress } from '../addresses.ts';
import type { FigureTable } from '../figure-table.ts';
import { signs } from '../figures.ts';
import { fileLink } from '../file-link.ts';
import { crumbs, makeFrame, type Frame } from '../frame.ts';
import { hasNumbers } from '../overviews.ts';
import { say } from '../say.ts';
import type { Site } from '../site.ts';
import { makeStatistics, type Statistics } from '../statistics.ts';
import type { Words } from '../words.ts';
import { completenessSection } from './completeness.ts';
import { countrySection } from './countries.ts';
import { programmeSection } from './programmes.ts';
import type { NumbersSection, Section } from './section.ts';
import { shownSheets, type NumbersSheet } from './sheets.ts';
import { yearSection } from './years.ts';

const terms = ['project', 'event', 'person', 'town', 'country', 'known'] as const;

const sections: Record<NumbersSheet, (site: Site, lang: string, statistics: Statistics) => Section> = {
  'by-year': yearSection,
  'by-programme': programmeSection,
  'by-country': countrySection,
  completeness: completenessSection,
};

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

const figuresIn = ({ all, rows }: FigureTable): string[] =>
  [...rows, ...(all ? [all] : [])].flatMap(({ cells }) => cells.map(({ text }) => text));
