import ical, { foldLines, ICalEvent, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Graph } from '#content/nodes.ts';
import { calendar, type Calendar, type CalendarEntry } from '#site/calendar.ts';
import { once } from '#site/once.ts';
import type { Site } from '#site/site.ts';

/** When files without a clock are from: the first day that a zip file can hold, as everywhere in a download. */
const noClock = '1980-01-01';

/** The last line of a file, behind its events. */
const end = 'END:VCALENDAR';

/**
 * A calendar as a file (iCalendar, RFC 5545): events of whole days, which leave the reader's time free. Its only clock is the
 * archive's, so that the same content gives the same bytes.
 */
export function icalendar(site: Site, { entries, lang, name }: Calendar): string {
  const empty = ical({
    // The library writes names as they are.
    name: escaped(name),
    prodId: { company: 'Jumelage', product: 'Jumelage', language: lang.toUpperCase() },
  }).toString();
  const events = entries.map((entry) => once(site, writeEvent, entry));
  return `${empty.slice(0, -end.length)}${events.join('')}${end}\r\n`;
}

/** The file of all events of an archive that has any with days; kept, since a page says how large it is. */
export const archiveCalendar = (site: Site, lang: string): string =>
  once(site, makeArchiveCalendar, site.graph, lang);

const makeArchiveCalendar = (site: Site, _: Graph, lang: string): string =>
  icalendar(site, calendar(site, lang)!);

/** An event as every file that it is in has it: its own, its project's, the archive's. */
function writeEvent({ graph }: Site, entry: CalendarEntry): string {
  const stamp = new Date((graph.archive.asOf ?? noClock).padEnd(10, '-01'));
  return foldLines(new ICalEvent({ ...eventOf(entry), stamp }, ical()).toString());
}

function eventOf({ after, cancelled, description, first, location, point, title, uid, url }: CalendarEntry) {
  return {
    id: uid,
    start: first,
    end: after,
    allDay: true,
    summary: title,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(description !== undefined && { description }),
    ...(location !== undefined && {
      location: point ? { title: location, geo: { lat: point.latitude, lon: point.longitude } } : location,
    }),
    // The library escapes an address as if it were text.
    ...(url !== undefined && { url: url.replaceAll(/[,;\\]/g, encodeURIComponent) }),
    ...(cancelled && { status: ICalEventStatus.CANCELLED }),
  };
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
