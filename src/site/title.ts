import type { Event, EventPlace, Partner, Project } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';
import { words, type Words } from './words.ts';

/** How many places a title made of them names. */
const placesInTitle = 3;

/** A project's title; one that the archivist supplied stands in square brackets, also when translated. */
export function projectTitle(project: Project, lang: string): Words {
  return bracketed(
    words(project, lang, (data) => data.title)!,
    project.data.titleSupplied,
  );
}

/** An event's title; where it has none, one made of its number, type and place, in the page's language. */
export const eventTitle = (site: Site, event: Event, lang: string): Words =>
  once(site, makeEventTitle, event, lang);

const makeEventTitle = (site: Site, event: Event, lang: string): Words =>
  ownTitle(event, lang) ?? made(event, event.data.number, site.texts(lang));

/** The same without its number, for lists that show the number beside it. */
export function shortEventTitle(site: Site, event: Event, lang: string): Words {
  const { number, type } = event.data;
  const other = type !== undefined || event.places.length > 0;
  return ownTitle(event, lang) ?? made(event, other ? undefined : number, site.texts(lang));
}

/** A partner's name, as it calls itself; proper names are of no language (WCAG 2.2, 3.1.2). */
export function partnerName(partner: Partner, lang: string): Words {
  const { text } = words(partner, lang, (data) => data.name)!;
  return { text };
}

/** What a name or a title is sorted by: without brackets or quotation marks before it. */
export const sortedAs = (name: string): string => name.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');

function ownTitle(event: Event, lang: string): Words | undefined {
  const title = words(event, lang, (data) => data.title);
  return title && bracketed(title, event.data.titleSupplied);
}

function bracketed(title: Words, supplied: boolean | undefined): Words {
  return supplied ? { ...title, text: `[${title.text}]` } : title;
}

/** Marked where words of the interface stand in it that aren't in the page's language. */
function made(event: Event, number: string | undefined, texts: Texts): Words {
  const { type } = event.data;
  const text = madeTitle(event, number, texts);
  const { length } = event.places;
  const hasWords = number !== undefined || type !== undefined || length === 0 || length > placesInTitle;
  return texts.fallback && hasWords ? { text, lang: texts.textLang } : { text };
}

function madeTitle({ data, places }: Event, number: string | undefined, texts: Texts): string {
  const type = data.type && texts.label('eventType', data.type);
  const names = places.map((place) => placeName(place, texts)).filter((name) => name !== undefined);
  const place = placesName([...new Set(names)], texts);
  if (number === undefined) {
    if (type === undefined) return place ?? texts.t('kind.event');
    return place === undefined ? type : texts.t('event.made.type-place', { type, place });
  }
  if (type === undefined)
    return place === undefined
      ? texts.t('event.made.number', { number })
      : texts.t('event.made.number-place', { number, place });
  return place === undefined
    ? texts.t('event.made.number-type', { number, type })
    : texts.t('event.made.number-type-place', { number, type, place });
}

function placesName(names: string[], texts: Texts): string | undefined {
  if (names.length === 0) return undefined;
  if (names.length <= placesInTitle) return texts.list(names);
  return texts.t('event.made.places', { place: names[0]!, n: names.length - 1 });
}

function placeName({ data, country }: EventPlace, texts: Texts): string | undefined {
  return data.town ?? data.region ?? (country === undefined ? data.venue : texts.country(country));
}
