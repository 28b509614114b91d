import type { Event, Partner } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { placeParts, type PlacePart } from './place.ts';
import { say } from './say.ts';
import { section, type Section } from './section.ts';
import { partnerName } from './title.ts';
import { words, type Words } from './words.ts';

/** A partner that was at an event, or should have been. */
export interface AttendeeView {
  readonly name: Words;
  readonly href: string;
  readonly place: readonly PlacePart[];
  /** That it received the others. */
  readonly host?: Words;
}

/** Partners known to have come of whom no number is told: those with a delegation stand in its table. */
export function attendees(texts: Texts, event: Event): Section<AttendeeView> | undefined {
  const counted = new Set(event.delegations.map(({ partner }) => partner));
  const others = event.attendees.filter((partner) => !counted.has(partner));
  const heading = say(texts, counted.size > 0 ? 'section.other-attendees' : 'section.attendees');
  return section(
    'Attendees',
    heading,
    others.map((partner) => attendee(texts, partner, event.host)),
    { count: texts.number(others.length) },
  );
}

/** Partners that should have come and did not. */
export function absentees(texts: Texts, event: Event): Section<AttendeeView> | undefined {
  return section(
    'Absent',
    say(texts, 'section.absent'),
    event.absent.map((partner) => attendee(texts, partner, undefined)),
    { count: texts.number(event.absent.length) },
  );
}

function attendee(texts: Texts, partner: Partner, host: Partner | undefined): AttendeeView {
  const { lang } = texts;
  return {
    name: partnerName(partner, lang),
    href: recordAddress(lang, 'partners', partner.id),
    place: partnerPlace(texts, partner),
    host: partner === host ? say(texts, 'fact.host') : undefined,
  };
}

/** Where a partner is at home. */
export function partnerPlace(texts: Texts, partner: Partner): PlacePart[] {
  const { data, town } = partner;
  return placeParts(texts, {
    town: data.town,
    node: town,
    region: words(partner, texts.lang, ({ region }) => region),
    country: data.country,
  });
}
