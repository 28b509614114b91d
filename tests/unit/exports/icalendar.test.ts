import { describe, expect, it } from 'vitest';
import { icalendar } from '#exports/icalendar.ts';
import { calendar } from '#site/calendar.ts';
import { siteOf } from '../site/site-of.ts';
import { readCalendar } from './read-calendar.ts';

const archive = 'name: Our networks; and towns\nowner: { name: A town }\nlanguages: [en, fr]\n';

/** What the calendar of an archive, or of one of its records, says. */
function calendarOf(
  files: Readonly<Record<string, string>>,
  { lang = 'en', event, project }: { lang?: string; event?: string; project?: string } = {},
) {
  const site = siteOf({ 'archive.yaml': archive, ...files });
  const { events, projects } = site.graph;
  const of = event ? events.get(event) : project ? projects.get(project) : undefined;
  return readCalendar(icalendar(site, calendar(site, lang, of)!));
}

describe('a calendar file', () => {
  it('holds an event of whole days, and ends on the day after its last', () => {
    const { events, properties } = calendarOf({
      'events/debate.yaml':
        'title: "A debate: borders, walls; and \\\\ bridges"\nstart: 2019-12-30\nend: 2019-12-31\nplace: { venue: Town hall, town: Beja, country: PT, latitude: 38.01, longitude: -7.86 }\nsummary: Who came, and why.\n',
    });
    expect(properties).toMatchObject({ VERSION: '2.0', NAME: 'Our networks; and towns' });
    expect(events).toEqual([
      expect.objectContaining({
        UID: 'debate.events@our-networks-and-towns',
        DTSTAMP: '20261122T000000Z',
        'DTSTART;VALUE=DATE': '20191230',
        'DTEND;VALUE=DATE': '20200101',
        SUMMARY: 'A debate: borders, walls; and \\ bridges',
        LOCATION: 'Town hall, Beja, Portugal',
        GEO: '38.01;-7.86',
        DESCRIPTION: 'Who came, and why.',
        TRANSP: 'TRANSPARENT',
      }),
    ]);
  });

  it('holds no event of which only the month or the year is known', () => {
    const { events } = calendarOf({
      'events/month.yaml': 'title: Month\nstart: 2019-05\n',
      'events/year.yaml': 'title: Year\nstart: 2019\nend: 2019-06-01\n',
      'events/until.yaml': 'title: Until\nend: 2019-06-01\n',
      'events/undated.yaml': 'title: Undated\n',
      'events/endless.yaml': 'title: Endless\nstart: 2019-06-01\nend: 9999-12-31\n',
      'events/day.yaml': 'title: Day\nstart: 2019-06-01\n',
    });
    expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(['Day']);
    expect(events[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20190601', 'DTEND;VALUE=DATE': '20190602' });
    const site = siteOf({ 'archive.yaml': archive, 'events/month.yaml': 'title: Month\nstart: 2019-05\n' });
    expect(calendar(site, 'en')).toBeUndefined();
  });

  it('marks what was called off', () => {
    const { events } = calendarOf({
      'events/a.yaml': 'title: A\nstart: 2020-03-20\nstatus: cancelled\n',
      'events/b.yaml': 'title: B\nstart: 2020-03-21\nstatus: postponed\n',
      'events/c.yaml': 'title: C\nstart: 2020-03-22\n',
    });
    expect(events.map(({ STATUS }) => STATUS)).toEqual(['CANCELLED', 'CANCELLED', undefined]);
  });

  it('speaks the reader’s language and keeps the event’s name for machines', () => {
    const files = {
      'projects/strings.yaml': 'title: Strings\n',
      'projects/strings.fr.yaml': 'title: Cordes\n',
      'events/kick-off.yaml': 'type: kick-off\nproject: strings\nstart: 2019-05-18\nplace: { country: ES }\n',
      'events/alone.yaml': 'title: Alone\nstart: 2019-05-19\n',
    };
    const of = { project: 'strings' };
    const [en, fr] = [calendarOf(files, of), calendarOf(files, { ...of, lang: 'fr' })];
    expect([en.properties['NAME'], fr.properties['NAME']]).toEqual(['Strings', 'Cordes']);
    expect(fr.events).toEqual([
      expect.objectContaining({ UID: en.events[0]!['UID'], DESCRIPTION: 'Cordes', LOCATION: 'Espagne' }),
    ]);
    expect(calendarOf(files, { event: 'alone' }).events).toHaveLength(1);
  });

  it('leads to the page where the archive has an address, commas and all', () => {
    const { events } = calendarOf({
      'archive.yaml': `${archive}url: https://example.org/a,b;c/\n`,
      'events/a.yaml': 'title: A\nstart: 2020-03-20\n',
    });
    expect(events[0]).toMatchObject({ 'URL;VALUE=URI': 'https://example.org/a%2Cb%3Bc/en/events/a.html' });
  });

  it('folds long lines between letters, in no script longer than 75 bytes', () => {
    const title = 'Συνάντηση 🎻 '.repeat(20).trim();
    const site = siteOf({ 'archive.yaml': archive, 'events/a.yaml': `title: ${title}\nstart: 2020-03-20\n` });
    const text = icalendar(site, calendar(site, 'en')!);
    expect(readCalendar(text).events[0]).toMatchObject({ SUMMARY: title });
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });
});
