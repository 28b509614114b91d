import { describe, expect, it } from 'vitest';
import { onAxis, timeAxis } from '#site/time-axis.ts';
import { timelinePaths, timelineView } from '#site/timeline.ts';
import { siteOf } from './site-of.ts';

const archive = 'name: Small\nowner: { name: A town }\nlanguages: [en, fr]\n';

function viewOf(files: Readonly<Record<string, string>>, page = 1, lang = 'en') {
  const site = siteOf({ 'archive.yaml': archive, ...files });
  const found = timelinePaths(site).find((one) => one.lang === lang && one.page === page)!;
  return timelineView(site, lang, found.timeline, page, () => 3000);
}

describe('the axis', () => {
  const of = (start?: string, end?: string) => ({
    ...(start && { start }),
    ...(end && { end }),
    derived: false,
  });
  const axis = timeAxis([of('2017-03', '2018'), undefined, of('2020-12-31')])!;

  it('goes from the first year to the end of the last', () => {
    expect(axis).toEqual({
      first: 2017,
      last: 2020,
      years: [
        { text: '2017', x: 0 },
        { text: '2018', x: 25 },
        { text: '2019', x: 50 },
        { text: '2020', x: 75 },
      ],
    });
  });

  it('has a span as wide as it may have been, and a mark for a few days', () => {
    const at = (start?: string, end?: string) => onAxis(axis, of(start, end));
    expect(at('2017', '2018')).toMatchObject({ x: 0, width: 49.97 });
    expect(at('2018', '2018')).toMatchObject({ x: 24.98, width: 24.99 });
    expect(at('2019-01-01', '2019-01-04')).toEqual({ x: 49.97 });
    expect(at('2019')).toMatchObject({ x: 49.97, width: 24.98, open: 'end' });
    expect(at(undefined, '2019-02')).toMatchObject({ open: 'start' });
    expect(onAxis(axis, undefined)).toBeUndefined();
  });
});

describe('the timeline', () => {
  const files = {
    'projects/later.yaml': 'title: Later\nstart: 2019\nend: 2021\nstatus: terminated\n',
    'projects/strings.yaml': 'title: Strings\nstart: 2017-01-01\nend: 2018-12-31\n',
    'projects/vague.yaml': 'title: Vague\n',
    'events/kick-off.yaml': 'type: kick-off\nproject: strings\nstart: 2017-05-18\nplace: { country: ES }\n',
    'events/off.yaml': 'title: Off\nproject: strings\nstart: 2018-03\nstatus: cancelled\n',
    'events/alone.yaml': 'title: Alone\nstart: 2019-05\n',
  };

  it('goes from the first to the last by the year in which each began; what has no date is last', () => {
    const { years } = viewOf(files);
    expect(years.map(({ heading, rows }) => [heading.text, ...rows.map(({ title }) => title.text)])).toEqual([
      ['2017', 'Strings'],
      ['2019', 'Later', 'Alone'],
      ['Without a date', 'Vague'],
    ]);
    expect(years.map(({ heading }) => heading.href)).toEqual([
      '/en/years/2017.html',
      '/en/years/2019.html',
      undefined,
    ]);
  });

  it('says in words what it draws, and draws nothing that was called off', () => {
    const [strings] = viewOf(files).years[0]!.rows;
    expect(strings).toMatchObject({
      when: '1 January 2017 – 31 December 2018'
        .replaceAll(' ', '\u00a0')
        .replaceAll('\u00a0–\u00a0', '\u2009–\u2009'),
      events: [
        { title: { text: 'Kick-off meeting, Spain' }, href: '/en/events/kick-off.html' },
        { title: { text: 'Off' }, status: { text: 'Cancelled' } },
      ],
    });
    expect(strings!.marks).toHaveLength(1);
    const [later, alone] = viewOf(files).years[1]!.rows;
    expect(later!.status?.text).toBe('Terminated early');
    expect(alone!.marks).toHaveLength(1);
  });

  it('offers all events as a calendar where the days of any are known', () => {
    expect(viewOf(files).calendar).toMatchObject({ href: '/en/calendar.ics' });
    expect(viewOf({ 'events/alone.yaml': 'title: Alone\nstart: 2019-05\n' }).calendar).toBeUndefined();
  });

  it('isn’t there where nothing has a date', () => {
    expect(timelinePaths(siteOf({ 'projects/a.yaml': 'title: A\n' }))).toEqual([]);
  });

  it('shows the first events of a project that had many, and the way to the others', () => {
    const many = Array.from({ length: 30 }, (_, n) => [
      `events/e-${n + 10}.yaml`,
      `title: Event ${n}\nproject: strings\nstart: 2017-05-${n + 1}\n`.replace(/-(\d)$/m, '-0$1'),
    ]);
    const [row] = viewOf({
      'projects/strings.yaml': 'title: Strings\n',
      ...Object.fromEntries(many),
    }).years[0]!.rows;
    expect(row!.events).toHaveLength(20);
    expect(row!.marks).toHaveLength(30);
    expect(row!.more).toEqual({ text: 'and 10 more', href: '/en/projects/strings.html#Events' });
  });

  it('takes several pages where there is much, with the way to each year on the first', () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, n) => [
        `projects/p-${n + 100}.yaml`,
        `title: P ${n}\nstart: ${2000 + (n % 15)}\nend: ${2001 + (n % 15)}\n`,
      ]),
    );
    const first = viewOf(many);
    expect(first.overview?.years.map(({ count, href, text }) => `${text} ${count} ${href}`)).toEqual(
      expect.arrayContaining([
        '2000 10 #Y2000',
        '2010 10 /en/timeline/page/2.html#Y2010',
        '2014 10 /en/timeline/page/2.html#Y2014',
      ]),
    );
    expect(first.overview?.charts.map(({ title }) => title.text)).toEqual(['Projects']);
    const second = viewOf(many, 2);
    expect(second.overview).toBeUndefined();
    expect(second.years.map(({ id }) => id)).toEqual(['Y2010', 'Y2011', 'Y2012', 'Y2013', 'Y2014']);
    expect(second.frame.title).toContain('page 2 of 2');
    expect(second.frame.nav.find(({ href }) => href === '/en/timeline.html')?.current).toBe(true);
  });
});
