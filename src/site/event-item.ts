import type { Event, EventPlace } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { headcountWords } from './people.ts';
import { present } from './fact.ts';
import { once } from './once.ts';
import { sayLabel } from './say.ts';
import type { Site } from './site.ts';
import { eventTitle } from './title.ts';
import { words, type Words } from './words.ts';

/** How many places of one event a line names. */
const placesInLine = 4;

/** An event in a list of events. */
export interface EventItem {
  readonly number?: string | undefined;
  readonly title: Words;
  readonly href: string;
  readonly when?: string;
  /** Its type where the title doesn't say it, and its places. */
  readonly meta: readonly Words[];
  /** What became of it, where it wasn't simply held. */
  readonly status?: Words;
  readonly people?: Words;
  readonly summary?: Words;
}

/** An event as a partner or a town lists it. */
export const eventItem = (site: Site, event: Event, lang: string): EventItem =>
  once(site, makeEventItem, event, lang);

function makeEventItem(site: Site, event: Event, lang: string): EventItem {
  const texts = site.texts(lang);
  const { data, period, people, status } = event;
  const titled = data.title !== undefined;
  const when = eventDates(texts, period);
  const where = titled ? placesText(texts, event.places) : countriesText(texts, event);
  const summary = words(event, lang, (of) => of.summary);
  return {
    title: eventTitle(site, event, lang),
    href: recordAddress(lang, 'events', event.id),
    ...(when !== undefined && { when }),
    meta: present<Words>([
      titled && data.type ? sayLabel(texts, 'eventType', data.type) : undefined,
      where === '' ? undefined : { text: where },
      data.mode && data.mode !== 'in-person' ? sayLabel(texts, 'mode', data.mode) : undefined,
    ]),
    ...(status && status.value !== 'held' && { status: sayLabel(texts, 'eventStatus', status.value) }),
    ...(people && { people: headcountWords(texts, people) }),
    ...(summary && { summary }),
  };
}

/** When an event was; one without an end ended when it began. */
export function eventDates(
  texts: Texts,
  span: { start?: string | undefined; end?: string | undefined } = {},
): string | undefined {
  return texts.period(span.start, span.end ?? span.start);
}

/** Places in one line, towns of one country together: `Castelmola and Forza d’Agrò, Italy`. */
export function placesText(texts: Texts, places: readonly EventPlace[]): string {
  const byCountry = Map.groupBy(places.slice(0, placesInLine), ({ country }) => country);
  const lines = [...byCountry].map(([country, here]) => {
    const names = here.flatMap(({ data }) => data.town ?? data.region ?? []);
    const towns = texts.list([...new Set(names)]);
    return [towns, country === undefined ? '' : texts.country(country)].filter(Boolean).join(', ');
  });
  return lines.filter(Boolean).join('; ') + (places.length > placesInLine ? ' …' : '');
}

/** What the towns of a made title leave open: `Martinique, France`. */
function countriesText(texts: Texts, event: Event): string {
  const lines = event.places.map(({ country, data }, index) => {
    const region = data.town && words(event, texts.lang, ({ place }) => place?.[index]?.region)?.text;
    return present([region, country && texts.country(country)]).join(', ');
  });
  return [...new Set(lines)].filter(Boolean).join('; ');
}
