import { ownAddress, tableAddress } from '../addresses.ts';
import { figureTexts } from '../figure-table.ts';
import { signs } from '../figures.ts';
import { fileLink } from '../file-link.ts';
import { crumbs, makeFrame, type Frame } from '../frame.ts';
import { hasNumbers } from '../overviews.ts';
import { say } from '../say.ts';
import { contents, type Contents } from '../section.ts';
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

/** The sections with the files of each. */
const parts: readonly {
  readonly make: (site: Site, lang: string, statistics: Statistics) => Section;
  readonly sheets: readonly [own: NumbersSheet, ...others: NumbersSheet[]];
}[] = [
  { make: yearSection, sheets: ['by-year'] },
  { make: programmeSection, sheets: ['by-programme', 'by-programme-and-year'] },
  { make: countrySection, sheets: ['by-country'] },
  { make: completenessSection, sheets: ['completeness'] },
];

/** What the page of numbers shows. */
export interface NumbersView {
  readonly frame: Frame;
  readonly title: Words;
  readonly lead: Words;
  readonly contents?: Contents | undefined;
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
  const statistics = graph.reads.derived('statistics', () => makeStatistics(site));
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
  const shown = shownSheets(statistics);
  const sections = parts
    .filter(({ sheets }) => shown.includes(sheets[0]))
    .map(({ make, sheets }) => {
      const part = make(site, lang, statistics);
      return { ...part, files: sheets.map(file), signs: signs(texts, figureTexts(part.table)) };
    });
  const definitions = {
    id: 'Definitions',
    heading: say(texts, 'numbers.definitions'),
    items: terms.map((term) => ({
      term: say(texts, `numbers.term.${term}`, { n: 1250 }),
      text: say(texts, `numbers.meaning.${term}`),
    })),
  };
  return {
    frame: makeFrame(site, lang, {
      address: ownAddress(lang, 'numbers'),
      title: title.text,
      description: texts.t('numbers.lead'),
      breadcrumbs: crumbs(texts, { label: title.text, lang: title.lang }),
    }),
    title,
    lead: say(texts, 'numbers.lead'),
    contents: contents(texts, [...sections, definitions]),
    sections,
    definitions,
  };
}
