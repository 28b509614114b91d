import { describe, expect, it } from 'vitest';
import { homeView } from '#site/home.ts';
import { siteOf } from './site-of.ts';

const archive = (fields = '') =>
  `name: Our networks\nowner: { name: A town }\nlanguages: [en, fr]\n${fields}`;

/** The home page of an archive. */
function home(files: Readonly<Record<string, string>>, lang = 'en') {
  const site = siteOf(files);
  return homeView(site, lang);
}

const project = (title: string, more = '') => `title: ${title}\n${more}`;

describe('the home page', () => {
  it('says what the archive is in one sentence, and then more', () => {
    const view = home({
      'archive.yaml': archive('tagline: Who met, and where\ndescription: All networks of our town.\n'),
      'archive.fr.yaml': 'tagline: Qui s’est rencontré, et où\n',
    });
    expect(view).toMatchObject({
      name: { text: 'Our networks' },
      lead: { text: 'Who met, and where' },
      description: { text: 'All networks of our town.' },
    });
    expect(view.frame.title).toBe('Our networks');
    expect(view.search.action).toBe('/en/search.html');
  });

  it('leads with the description where there is no tagline', () => {
    const view = home({ 'archive.yaml': archive('description: All networks of our town.\n') });
    expect(view.lead?.text).toBe('All networks of our town.');
    expect(view.description).toBeUndefined();
  });

  it('says of events how many were held, and apart from them how many are still to come', () => {
    const { tally, newest } = home({
      'projects/a.yaml': project('A'),
      'events/held.yaml': 'title: Held\nproject: a\nstatus: held\n',
      'events/perhaps.yaml': 'title: Perhaps\nproject: a\n',
      'events/soon.yaml': 'title: Soon\nproject: a\nstatus: planned\n',
      'events/off.yaml': 'title: Off\nproject: a\nstatus: cancelled\n',
    });
    expect(tally.map(({ label, value }) => `${value} ${label.text}`)).toEqual([
      '1 project',
      '2 events',
      '1 planned event',
    ]);
    expect(newest!.entries[0]!.meta.map(({ text }) => text)).toEqual(['2 events', '1 planned event']);
  });

  it('shows what is coming up, the next first, and nothing that is past, called off or without a date', () => {
    const { upcoming } = home({
      'archive.yaml': archive('asOf: 2026-11-22\n'),
      'projects/a.yaml': project('A'),
      'events/farthest.yaml': 'title: Farthest\nproject: a\nstart: 2028-01\n',
      'events/third.yaml': 'title: Third\nproject: a\nstart: 2027\n',
      'events/second.yaml': 'title: Second\nstart: 2026-12-01\nend: 2026-12-03\n',
      'events/first.yaml': 'title: First\nstatus: planned\nstart: 2026-11-22\n',
      'events/held-early.yaml': 'title: Held early\nstatus: held\nstart: 2026-11-24\n',
      'events/off.yaml': 'title: Off\nstatus: cancelled\nstart: 2026-11-25\n',
      'events/forgotten.yaml': 'title: Forgotten\nstatus: planned\nstart: 2020-05-01\n',
      'events/some-day.yaml': 'title: Some day\nstatus: planned\n',
    });
    expect(upcoming?.heading.text).toBe('Coming up');
    expect(upcoming?.entries.map(({ title }) => title.text)).toEqual(['First', 'Second', 'Third']);
    expect(home({ 'projects/a.yaml': project('A') }).upcoming).toBeUndefined();
  });

  it('says how much there is, people among it at least so many', () => {
    const { tally } = home({
      'projects/a.yaml': project('A', 'start: 2017\nend: 2018\nparticipants: 1200\ncountries: [PT, FR]\n'),
      'projects/b.yaml': project('B'),
      'partners/beja.yaml': 'name: Beja\ntown: Beja\ncountry: PT\n',
      'events/e.yaml': 'title: Alone\nstart: 2021\nparticipants: 40\n',
    });
    expect(tally.map(({ label, value }) => `${value} ${label.text}`)).toEqual([
      '2 projects',
      '1 event',
      '1 partner',
      '1 town',
      '2 countries',
      '1,240+ people took part',
      '2017–2021 years',
    ]);
    expect(tally.map(({ href }) => href)).toEqual([
      '/en/projects/index.html',
      '/en/events/index.html',
      '/en/partners/index.html',
      '/en/towns/index.html',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts partners without a record among the others, each once', () => {
    const { tally } = home({
      'partners/beja.yaml': 'name: Beja\ncountry: PT\n',
      'projects/a.yaml': project('A', 'partners: [beja, { name: A choir, country: FR }]\n'),
      'projects/b.yaml': project(
        'B',
        'partners: [{ name: a Choir, country: FR }, { name: A choir, country: IT }]\n',
      ),
    });
    expect(tally.find(({ label }) => label.text === 'partners')?.value).toBe('3');
  });

  it('says that a number of people is about right, as other pages do', () => {
    const { tally } = home({ 'projects/p.yaml': 'title: P\nparticipants: { total: 30, estimated: true }\n' });
    expect(tally.map(({ value }) => value)).toContain('~30');
  });

  it('counts people once: an event’s are among its project’s', () => {
    const { tally } = home({
      'projects/a.yaml': project('A', 'participants: 100\n'),
      'events/e.yaml': 'title: Its event\nproject: a\nparticipants: 60\n',
    });
    expect(tally.find(({ label }) => label.text === 'people took part')?.value).toBe('100');
  });

  it('shows what is featured as written, then the newest of the others', () => {
    const files = Object.fromEntries(
      [2011, 2012, 2013, 2014, 2015, 2016, 2017].map((year) => [
        `projects/p-${year}.yaml`,
        project(`Of ${year}`, `start: ${year}\n`),
      ]),
    );
    const view = home({ ...files, 'archive.yaml': archive('featured: [p-2012, p-2016]\n') });
    const titles = (shelf: typeof view.featured) => shelf?.entries.map(({ title }) => title.text);
    expect(titles(view.featured)).toEqual(['Of 2012', 'Of 2016']);
    expect(titles(view.newest)).toEqual(['Of 2017', 'Of 2015', 'Of 2014', 'Of 2013', 'Of 2011']);
    expect(view.all).toMatchObject({ text: 'All 7 projects', href: '/en/projects/index.html' });
  });

  it('of an empty archive has nothing but its name and the search', () => {
    const view = home({});
    expect(view.tally).toEqual([]);
    for (const part of [view.featured, view.newest, view.ways, view.all]) expect(part).toBeUndefined();
  });
});
