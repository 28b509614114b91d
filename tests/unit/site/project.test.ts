import { describe, expect, it } from 'vitest';
import { projectView } from '#site/project.ts';
import { picture, siteOf, textsOf } from './site-of.ts';

const gondomar = 'name: Município de Gondomar\ncountry: PT\ntown: Gondomar\n';
const ceuti = 'name: Ayuntamiento de Ceutí\ncountry: ES\ntown: Ceutí\n';
const partners = { 'partners/gondomar.yaml': gondomar, 'partners/ceuti.yaml': ceuti };

/** The view of the one project `strings`. */
function viewOf(files: Record<string, string>, lang = 'en', known = {}) {
  const site = siteOf(files, known);
  return projectView(site, site.graph.projects.get('strings')!, lang);
}

/** A row of its facts: values and notes. */
function factOf({ facts }: ReturnType<typeof viewOf>, label: string): string[] {
  const found = facts.find((fact) => fact.label.text === label);
  return [...textsOf(found?.values), ...textsOf(found?.notes)];
}

describe('a project of which little is known', () => {
  const files = { 'projects/strings.yaml': 'title: Strings\ncountries: [PT, MT]\n' };

  it('has no row and no part without facts', () => {
    const view = viewOf(files);
    expect(textsOf(view.facts.map(({ label }) => label))).toEqual(['Countries']);
    expect(factOf(view, 'Countries')).toEqual(['Malta', 'Portugal']);
    const { approach, body, contents, cover, events, funding, lineage, links, milestones } = view;
    const { notice, partners, people, photos, results, sources, summary } = view;
    for (const part of [approach, body, contents, cover, events, funding, lineage, links, milestones])
      expect(part).toBeUndefined();
    for (const part of [notice, partners, people, photos, results, sources, summary])
      expect(part).toBeUndefined();
  });

  it('is plain data', () => {
    const view = viewOf(files);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('the events of a project', () => {
  const event = (status: string) => `project: strings\nnumber: ${status}\nstatus: ${status}\n`;
  const events = {
    'events/a.yaml': event('held'),
    'events/b.yaml': event('planned'),
    'events/c.yaml': event('cancelled'),
  };

  it('are counted as held, or apart from those as planned', () => {
    const view = viewOf({ 'projects/strings.yaml': 'title: Strings\n', ...events });
    expect(factOf(view, 'Events')).toEqual(['1', '1 planned event']);
    const { values } = view.facts.find(({ label }) => label.text === 'Events')!;
    expect(values[0]).toMatchObject({ href: '#Events', name: 'Events: 1' });
    expect(view.events?.count).toBe('3');
  });

  it('are as many as a source says', () => {
    const view = viewOf({ 'projects/strings.yaml': 'title: Strings\nstated: { events: 4 }\n', ...events });
    expect(factOf(view, 'Events')).toEqual(['4, of them 3 recorded here']);
  });
});

describe('the results of a project', () => {
  const project = 'title: Strings\nstart: 2012\nend: 2013\n';
  const results = 'results: [{ title: A book }]\n';

  it('are said not to be recorded once it is over', () => {
    expect(factOf(viewOf({ 'projects/strings.yaml': project }), 'Results')).toEqual(['none recorded']);
    expect(factOf(viewOf({ 'projects/strings.yaml': 'title: Strings\n' }), 'Results')).toEqual([]);
    expect(
      factOf(viewOf({ 'projects/strings.yaml': 'title: Strings\nstatus: running\n' }), 'Results'),
    ).toEqual([]);
  });

  it('are not missed where it or one of its events has any', () => {
    expect(factOf(viewOf({ 'projects/strings.yaml': project + results }), 'Results')).toEqual([]);
    const event = `title: A\nproject: strings\nstart: 2012-05\n${results}`;
    expect(factOf(viewOf({ 'projects/strings.yaml': project, 'events/a.yaml': event }), 'Results')).toEqual(
      [],
    );
  });
});

describe('the title', () => {
  const files = {
    'projects/strings.yaml': 'title: Strings\ntitleSupplied: true\n',
    'projects/strings.fr.yaml': 'title: Des liens\n',
  };

  it('stands in square brackets where the archivist supplied it, also translated', () => {
    expect(viewOf(files).title).toEqual({ text: '[Strings]' });
    expect(viewOf(files, 'fr').title).toEqual({ text: '[Des liens]' });
  });

  it('is marked where it is in another language, and the page says so once', () => {
    const foreign = viewOf({ 'projects/strings.yaml': 'title: Strune\nlang: sl\n' }, 'fr');
    expect(foreign.title).toEqual({ text: 'Strune', lang: 'sl' });
    expect(foreign.notice?.text).toContain('slovène');
    expect(viewOf(files, 'fr').notice).toBeUndefined();
  });
});

describe('what search finds', () => {
  it('is a record in each language that it is written in', () => {
    const files = { 'projects/strings.yaml': 'title: Strings\n' };
    expect(viewOf(files).frame.searchIndexed).toBe(true);
    expect(viewOf(files, 'fr').frame.searchIndexed).toBe(false);
    expect(viewOf(files, 'fr').find).toBeUndefined();
  });

  it('is a record in a language that the archive lacks with its first', () => {
    const files = { 'projects/strings.yaml': 'title: Strune\nlang: sl\n' };
    expect(viewOf(files).frame.searchIndexed).toBe(true);
    expect(viewOf(files, 'fr').frame.searchIndexed).toBe(false);
  });
});

describe('how a fact is known', () => {
  it('is said of a number that a source gives and the archive does not hold', () => {
    const view = viewOf({
      ...partners,
      'projects/strings.yaml':
        'title: Strings\npartners: [gondomar]\nstated: { events: 6, partners: 9, countries: 4, towns: 7, months: 24 }\n',
      'events/a.yaml': 'project: strings\ntype: debate\n',
      'events/b.yaml': 'project: strings\ntype: debate\n',
    });
    expect(factOf(view, 'Events')).toEqual(['6, of them 2 recorded here']);
    expect(factOf(view, 'Partners')).toEqual(['9, of them 1 recorded here']);
    expect(view.partners?.count).toBe('1 of 9 recorded');
    expect(factOf(view, 'Countries')).toEqual(['Portugal', '4 according to the source']);
    expect(factOf(view, 'Towns')).toEqual(['7, of them 1 recorded here']);
    expect(factOf(view, 'Duration')).toEqual(['24 months according to the source']);
    expect(textsOf(view.events?.notes)).toEqual(['6 events according to the source, 2 recorded here.']);
  });

  it('is said of partners where the project names more countries', () => {
    const view = viewOf({
      ...partners,
      'projects/strings.yaml': 'title: Strings\ncoordinator: gondomar\ncountries: [MT]\n',
    });
    expect(factOf(view, 'Partners')).toEqual(['1 recorded here']);
    expect(factOf(view, 'Coordinator')).toEqual(['Município de Gondomar']);
  });

  it('is not said of partners whose project met in another country or received people from one', () => {
    const view = viewOf({
      ...partners,
      'projects/strings.yaml': 'title: Strings\ncoordinator: gondomar\ncountries: [PT]\n',
      'events/a.yaml':
        'project: strings\ntype: debate\nplace: { country: IT }\nparticipants: { delegations: [{ country: MT, count: 3 }] }\n',
    });
    expect(factOf(view, 'Partners')).toEqual(['1']);
    expect(factOf(view, 'Countries')).toEqual(['Portugal']);
  });

  it('is said of dates, programme and status that were derived', () => {
    const view = viewOf({
      'projects/strings.yaml': 'title: Strings\nprogramme: e4c\naction: "2.2"\n',
      'events/a.yaml': 'project: strings\ntype: debate\nstart: 2017-09-04\nend: 2017-09-06\n',
    });
    expect(view.facts[0]).toMatchObject({
      values: [
        {
          text: expect.stringContaining('September\u00a02017'),
          note: { text: 'Derived from the dates of its events' },
        },
      ],
    });
    expect(factOf(view, 'Status')).toEqual(['Completed', 'Derived from its dates']);
    expect(factOf(view, 'Programme')).toEqual([
      'Europe for Citizens Programme 2014–2020',
      'Strand 2 – Measure 2.2: Networks of towns',
      'The generation of the programme is derived, not stated',
    ]);
  });

  it('is said of a number of people that is a sum, of which events, and how exact', () => {
    const view = viewOf({
      'projects/strings.yaml': 'title: Strings\n',
      'events/a.yaml': 'project: strings\ntype: debate\nparticipants: { total: 100, atLeast: true }\n',
      'events/b.yaml': 'project: strings\ntype: debate\nparticipants: 50\n',
      'events/c.yaml': 'project: strings\ntype: debate\n',
      'events/d.yaml': 'project: strings\ntype: debate\nstatus: postponed\n',
      'events/e.yaml': 'project: strings\ntype: debate\nstart: 2031\n',
    });
    expect(factOf(view, 'Participants')).toEqual([
      'more than 150 people',
      'Sum of 2 of its 3 events; for the others no number is known',
    ]);
  });
});

describe('partners', () => {
  it('stand by role, and in it by country and name, with what is known of their part', () => {
    const view = viewOf({
      ...partners,
      'projects/strings.yaml': `title: Strings
coordinator: gondomar
partners:
  - { partner: ceuti, namedAs: Ceutí Town Council, left: 2019-01, note: left early }
  - { name: Gmina Łapsze, country: PL, town: Łapsze Niżne, represents: the village of Kacwin }
  - { name: Mesto Martin, country: SK, role: associated, joined: 2018-03 }
`,
    });
    expect(
      view.partners?.items.map(({ members, role }) => [
        role.text,
        ...textsOf(members.map(({ name }) => name)),
      ]),
    ).toEqual([
      ['Coordinator', 'Município de Gondomar'],
      ['Partners', 'Gmina Łapsze', 'Ayuntamiento de Ceutí'],
      ['Associated partner', 'Mesto Martin'],
    ]);
    const [, [lapsze, ceutiView] = []] = view.partners!.items.map(({ members }) => members);
    expect(lapsze).toMatchObject({
      place: [{ text: 'Łapsze Niżne', href: '/en/towns/pl-lapsze-nizne.html' }, { text: 'Poland' }],
      remarks: [{ label: { text: 'Represents:' }, text: 'the village of Kacwin' }],
    });
    expect(lapsze).not.toHaveProperty('href');
    expect(ceutiView).toMatchObject({
      href: '/en/partners/ceuti.html',
      remarks: [
        { label: { text: 'Named at the time:' }, text: 'Ceutí Town Council' },
        { label: { text: 'Left:' }, text: 'January\u00a02019' },
        { text: 'left early' },
      ],
    });
  });
});

describe('the acknowledgement', () => {
  const files = (programme: string) => ({
    'archive.yaml': 'name: Small\nowner: { name: A town }\nlanguages: [en, fr, bg]\n',
    'projects/strings.yaml': `title: Strings\nprogramme: ${programme}\n`,
  });

  it('is the wording of its generation, marked where the language has none', () => {
    const english = viewOf(files('e4c-2014-2020')).funding!.acknowledgement!;
    expect(english.statement).toEqual({
      text: 'This project has been funded with support from the European Commission.',
    });
    expect(english.disclaimer!.text).toContain('reflects the views only of the author');
    const bulgarian = viewOf(files('e4c-2014-2020'), 'bg').funding!.acknowledgement!;
    expect(bulgarian.statement.lang).toBe('en');
  });

  it('is given for a family where all its generations word it alike, and else not', () => {
    expect(viewOf(files('e4c')).funding).toBeDefined();
    expect(viewOf(files('erasmus')).funding).toBeUndefined();
    expect(viewOf(files('national')).funding).toBeUndefined();
  });
});

describe('photos', () => {
  const files = {
    'projects/strings/index.yaml': `title: Strings
cover: { file: opening.jpg, alt: Flags in a square }
photos:
  - { file: opening.jpg, alt: Flags in a square }
  - { file: table.jpg, alt: People at tables, caption: Round table, credit: A. Town, date: 2021-09-06 }
  - { file: children.jpg, alt: Children in a yard, minors: true }
  - { file: silent.jpg }
`,
    'projects/strings/opening.jpg': '',
    'projects/strings/table.jpg': '',
    'projects/strings/children.jpg': '',
    'projects/strings/silent.jpg': '',
  };
  const published = Object.fromEntries(
    ['opening', 'table', 'children', 'silent'].map((name) => [`projects/strings/${name}.jpg`, picture]),
  );

  it('are shown that are published and described, the cover once', () => {
    const view = viewOf(files, 'en', { published });
    expect(view.cover).toMatchObject({ width: 1600, height: 1200, alt: { text: 'Flags in a square' } });
    expect(view.photos?.items).toMatchObject([
      {
        srcset: '/media/opening-480.webp 480w, /media/opening-1600.webp 1600w',
        alt: { text: 'People at tables' },
        caption: { text: 'Round table' },
        credit: 'A. Town',
        date: { text: '6\u00a0September\u00a02021', datetime: '2021-09-06' },
      },
    ]);
    expect(view.photos?.items).toHaveLength(1);
  });

  it('are not shown that are not published', () => {
    expect(viewOf(files).photos).toBeUndefined();
    expect(viewOf(files).cover).toBeUndefined();
  });
});

it('lineage leads to what a project follows and what followed it', () => {
  const site = siteOf({
    'projects/strings.yaml': 'title: Strings\ncontinues: [first]\n',
    'projects/first.yaml': 'title: First strings\nstart: 2015\nend: 2016\n',
  });
  const rows = (id: string) =>
    projectView(site, site.graph.projects.get(id)!, 'en').lineage?.items.map(({ label, values }) => [
      label.text,
      values,
    ]);
  expect(rows('strings')).toMatchObject([
    ['Continues', [{ text: 'First strings', href: '/en/projects/first.html', note: { text: '2015–2016' } }]],
  ]);
  expect(rows('first')).toMatchObject([['Continued by', [{ text: 'Strings' }]]]);
});

it('text that is not translated is marked, with a line where only it is foreign', () => {
  const files = {
    'projects/strings.md': '---\ntitle: Strings\n---\n\nWhat we did.\n',
    'projects/strings.fr.yaml': 'title: Des liens\n',
  };
  expect(viewOf(files).body).toEqual({ html: expect.stringContaining('What we did.') });
  expect(viewOf(files, 'fr').body).toMatchObject({ lang: 'en' });
  expect(viewOf(files, 'fr').body?.notice?.text).toContain('anglais');
});

it('the parts of a page are listed once there are several, under anchors that no heading of a body can have', () => {
  const view = viewOf({
    ...partners,
    'projects/strings.yaml':
      'title: Strings\npartners: [gondomar]\nmethod: Debates.\nresults: [{ title: Report }]\n',
  });
  expect(view.contents?.items).toEqual([
    { text: 'Approach', href: '#Approach' },
    { text: 'Partners', href: '#Partners', count: '1' },
    { text: 'Results', href: '#Results', count: '1' },
    { text: 'About this page', href: '#Record' },
  ]);
});
