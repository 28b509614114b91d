import type { Town } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { countryAddress, townAddress } from './addresses.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** Part of a place: a venue, a town, a region or a country, each with its page where it has one. */
export interface PlacePart extends Words {
  readonly href?: string;
}

/** Where something is, from the smallest part to the largest. A region's name, unlike a venue, is of no language. */
export function placeParts(
  texts: Texts,
  where: {
    venue?: Words | undefined;
    town?: string | undefined;
    node?: Town | undefined;
    region?: Words | undefined;
    country?: string | undefined;
  },
): PlacePart[] {
  const { lang } = texts;
  const { country, node, region, town, venue } = where;
  const parts: PlacePart[] = [];
  if (venue) parts.push(venue);
  if (town !== undefined)
    parts.push(node ? { text: town, href: townAddress(lang, node.id) } : { text: town });
  if (region && region.text !== town) parts.push({ text: region.text });
  if (country !== undefined)
    parts.push({ text: texts.country(country), href: countryAddress(lang, country) });
  return parts;
}

/** The region of a town, in the page's language where a record calls it so. */
export const townRegion = ({ region, regions }: Town, lang: string): string | undefined =>
  regions.get(lang) ?? region;

/** What is to be said beside the names of these countries: the footnote on Kosovo's. */
export function countryNotes(texts: Texts, countries: readonly (string | undefined)[]): Words[] {
  return [...new Set(countries)]
    .filter((country) => country !== undefined)
    .flatMap((country) => {
      const key = `country.${country}.note`;
      if (!texts.has(key)) return [];
      const note = say(texts, key);
      return { ...note, text: texts.t('title.of', { whole: texts.country(country), part: note.text }) };
    });
}

/** A place in one line without links: `Gondomar, Portugal`. */
export const placeText = (parts: readonly PlacePart[]): string => parts.map(({ text }) => text).join(', ');
