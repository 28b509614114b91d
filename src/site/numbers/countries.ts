import { facetAddress } from '../facets.ts';
import { withShares, type Figure } from '../figure-table.ts';
import { say } from '../say.ts';
import { countryNotes } from '../place.ts';
import type { Site } from '../site.ts';
import type { CountryFigures, Statistics } from '../statistics.ts';
import { count, peopleCells, tellsPeople } from './cells.ts';
import type { Section } from './section.ts';

/** What there was in each country, and who came from there. */
export function countrySection(site: Site, lang: string, { countries }: Statistics): Section {
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
