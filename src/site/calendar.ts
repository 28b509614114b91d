import { isCalledOff } from '#content/graph/statuses.ts';
import type { Event, Graph, Period, Point, Project } from '#content/nodes.ts';
import { compareEvents } from '#content/graph/order-of-events.ts';
import { any } from './any.ts';
import { calendarAddress, recordAddress } from './addresses.ts';
import { absolute, archiveWords } from './archive.ts';
import { placesText } from './event-item.ts';
import { present } from './fact.ts';
import { once } from './once.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { eventTitle, projectTitle } from './title.ts';
import { words, type Words } from './words.ts';

/** Events for a reader's own calendar. */
export interface Calendar {
  readonly name: string;
  readonly lang: string;
  readonly entries: readonly CalendarEntry[];
}

/** An event of whole days; dates are `yyyy-mm-dd`. */
export interface CalendarEntry {
  /** The same in every language and for good. */
  readonly uid: string;
  readonly first: string;
  /** The day after its last one. */
  readonly after: string;
  readonly title: string;
  readonly description?: string;
  readonly location?: string;
  readonly point?: Point;
  /** With host. */
  readonly url?: string;
  readonly cancelled: boolean;
}

/** A link to a calendar file. */
export interface CalendarLink extends Words {
  readonly href: string;
}

/**
 * The events of an archive, or of a project or a single one, as a calendar. Only those whose first and last day are known: one
 * of which no more than a month or a year is known is nowhere in a calendar. Undefined where none is left.
 */
export function calendar(
  site: Site,
  lang: string,
  of: Event | Project | undefined = undefined,
): Calendar | undefined {
  const { archive } = site.graph;
  const events = of ? eventsOf(of) : [...site.graph.events.values()].toSorted(compareEvents);
  const entries = events.flatMap((event) => once(site, entry, event, lang) ?? []);
  if (entries.length === 0) return undefined;
  const name = archiveWords(archive, lang, (data) => data.name)!.text;
  return {
    name: of && isProject(of) ? projectTitle(of, lang).text : name,
    lang,
    entries,
  };
}

/** The link to an event's or a project's calendar file, where it has one. */
export function calendarLink(site: Site, lang: string, node: Event | Project): CalendarLink | undefined {
  if (!hasDays(node)) return undefined;
  return {
    ...say(site.texts(lang), `calendar.${node.kind}`),
    href: calendarAddress(lang, node.kind, node.id),
  };
}

/** Whether an event, or any of a project, has days for a calendar. */
export const hasDays = (node: Event | Project): boolean =>
  eventsOf(node).some(({ period }) => wholeDays(period));

/** Whether any event of an archive has. */
export const hasCalendar = ({ events }: Graph): boolean => any(events.values(), hasDays);

const eventsOf = (node: Event | Project): readonly Event[] => (isProject(node) ? node.events : [node]);

const isProject = (node: Event | Project): node is Project => node.kind === 'projects';

function entry(site: Site, event: Event, lang: string): CalendarEntry | undefined {
  const { archive } = site.graph;
  const { id, period, places, project } = event;
  const days = wholeDays(period);
  if (!days) return undefined;
  const point = places.length === 1 ? (places[0]!.point ?? places[0]!.town?.point) : undefined;
  const url = absolute(archive, recordAddress(lang, 'events', id));
  const location = whereabouts(site, event, lang);
  const description = present([
    project && projectTitle(project, lang).text,
    words(event, lang, (data) => data.summary)?.text,
    url,
  ]).join('\n');
  return {
    uid: `${id}.events@${archive.id}`,
    ...days,
    title: eventTitle(site, event, lang).text,
    ...(description !== '' && { description }),
    ...(location !== '' && { location }),
    ...(point && { point }),
    ...(url !== undefined && { url }),
    cancelled: isCalledOff(event),
  };
}

/** Its places in one line; of a single one the venue too. */
function whereabouts(site: Site, event: Event, lang: string): string {
  const { places } = event;
  const venue = places.length === 1 ? words(event, lang, ({ place }) => place?.[0]?.venue)?.text : undefined;
  return present([venue, placesText(site.texts(lang), places) || undefined]).join(', ');
}

/** The first day and the one after the last; an event without an end was on one day. */
function wholeDays(period: Period | undefined): { first: string; after: string } | undefined {
  const first = period?.start;
  const last = period?.end ?? first;
  if (first === undefined || last === undefined || !isDay(first) || !isDay(last)) return undefined;
  // What has no end may be written so; no calendar has a day after it.
  if (last === '9999-12-31') return undefined;
  return { first, after: new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) };
}

const isDay = (date: string): boolean => date.length === 'yyyy-mm-dd'.length;
