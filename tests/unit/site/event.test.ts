import { describe, expect, it } from 'vitest';
import { eventView } from '#site/event.ts';
import { siteOf, textsOf } from './site-of.ts';

const partners = {
  'partners/gondomar.yaml': 'name: Município de Gondomar\ncountry: PT\ntown: Gondomar\n',
  'partners/ceuti.yaml': 'name: Ayuntamiento\ncountry: ES\ntown: Ceutí\n',
  'partners/bezons.yaml': 'name: Ville de Bezons\ncountry: FR\ntown: Bezons\n',
};

/** The view of the event `meeting`. */
function viewOf(files: Record<string, string>, lang = 'en') {
  const site = siteOf({ ...partners, ...files });
  return eventView(site, site.graph.events.get('meeting')!, lang);
}

const titleOf = (event: string, lang = 'en') => viewOf({ 'events/meeting.yaml': event }, lang).title;

describe('the title of an event that has none', () => {
  it('is made of number, type and place in every language', () => {
    const event = 'number: 3\ntype: conference\nplace: { town: Gondomar, country: PT }\n';
    expect(titleOf(event)).toEqual({ text: 'Conference 3, Gondomar' });
    expect(titleOf(event, 'fr')).toEqual({ text: 'Conférence 3, Gondomar' });
  });

  it('is made of what there is', () => {
    expect(titleOf('type: debate\n').text).toBe('Debate');
    expect(titleOf('number: LE3\n').text).toBe('Event LE3');
    expect(titleOf('number: 2\ntype: debate\n').text).toBe('Debate 2');
    expect(titleOf('number: 2\nplace: { town: Gondomar }\n').text).toBe('Event 2, Gondomar');
    expect(titleOf('type: debate\nplace: { country: PT }\n').text).toBe('Debate, Portugal');
    expect(titleOf('place: { venue: Town hall }\n').text).toBe('Town hall');
    expect(titleOf('place: [{ town: A }, { town: B }, { town: A }]\n').text).toBe('A and B');
    expect(titleOf('place: [{ town: A }, { town: B }, { town: C }, { town: D }]\n').text).toBe(
      'A and 3 other places',
    );
  });

  it('is marked where its words are English for want of the page’s own', () => {
    const site = siteOf({
      'archive.yaml': 'name: Ours\nowner: { name: A town }\nlanguages: [el]\n',
      'events/debate.yaml': 'type: debate\n',
      'events/place.yaml': 'place: { town: Λάρισα }\n',
    });
    const title = (id: string) => eventView(site, site.graph.events.get(id)!, 'el').title;
    expect(title('debate')).toEqual({ text: 'Debate', lang: 'en' });
    expect(title('place')).toEqual({ text: 'Λάρισα' });
  });

  it('is not made where it has one, in whatever language', () => {
    expect(titleOf('title: Opening\ntype: conference\n', 'fr')).toEqual({ text: 'Opening', lang: 'en' });
    expect(titleOf('title: Opening\ntitleSupplied: true\n').text).toBe('[Opening]');
  });
});

describe('the sentences of a report', () => {
  const reportOf = (fields: string) =>
    viewOf({
      'archive.yaml': 'name: Ours\nowner: { name: A town }\nlanguages: [en]\nasOf: 2026-11-22\n',
      'events/meeting.yaml': `title: Meeting\nplace: { town: Gondomar, country: PT }\n${fields}`,
    }).colophon.report?.text;

  it('say where an event took place that was held, and nothing of one that was called off or is to come', () => {
    expect(reportOf('start: 2019-05-18\n')).toContain('took place in Gondomar');
    expect(reportOf('start: 2020-03-20\nstatus: cancelled\n')).toBeUndefined();
    expect(reportOf('start: 2020-03-20\nstatus: postponed\n')).toBeUndefined();
    expect(reportOf('start: 2027-03-20\n')).toBeUndefined();
  });
});

describe('where and when', () => {
  const event = `type: campaign
start: 2022-01
place:
  - { venue: Town hall, town: Gondomar, country: PT, start: 2022-01-10 }
  - { town: Pristina, country: XK }
`;
  const view = () => viewOf({ 'events/meeting.yaml': event });

  it('is each place with its pages, and when it was there', () => {
    expect(view().where).toMatchObject([
      {
        parts: [
          { text: 'Town hall' },
          { text: 'Gondomar', href: '/en/towns/pt-gondomar.html' },
          { text: 'Portugal', href: '/en/countries/pt.html' },
        ],
        when: '10\u00a0January\u00a02022',
      },
      { parts: [{ text: 'Pristina' }, { text: 'Kosovo' }] },
    ]);
  });

  it('carries the footnote on Kosovo', () => {
    expect(textsOf(view().placeNotes)).toEqual([expect.stringContaining('Kosovo: This designation')]);
  });
});

describe('who came', () => {
  const event = `type: conference
host: gondomar
partners: [ceuti]
absent: [bezons]
participants:
  total: 130
  atLeast: true
  women: 60
  note: as counted at the door
  delegations:
    - { partner: gondomar, count: 80 }
    - { town: Tolmin, country: SI, label: two schools, count: 20, note: among them pupils }
    - { country: HU, count: 18 }
expected: { total: 150, estimated: true }
`;
  const view = () => viewOf({ 'events/meeting.yaml': event });

  it('is told with numbers as a source splits them, and beside those expected', () => {
    expect(view().people?.items).toMatchObject([
      {
        heading: { text: 'Took part' },
        total: { text: 'more than 130 people' },
        notes: [{ text: 'as counted at the door' }],
        parts: [{ label: { text: 'Women' }, value: '60' }],
      },
      { heading: { text: 'Expected' }, total: { text: 'about 150 people' } },
    ]);
  });

  it('is a table of delegations with its own sum', () => {
    const { table } = view().people!.items[0]!;
    expect(
      table!.rows.map(({ count, country, note, who }) => [textsOf(who), country?.text, count, note?.text]),
    ).toEqual([
      [['Município de Gondomar'], 'Portugal', '80', undefined],
      [['Tolmin', 'two schools'], 'Slovenia', '20', 'among them pupils'],
      [['Hungary'], 'Hungary', '18', undefined],
    ]);
    expect(table).toMatchObject({ sum: '118', hasCountries: true, hasNotes: true });
  });

  it('names those without a number, and who was absent, apart', () => {
    expect(view().attendees).toMatchObject({
      heading: { text: 'Other partners present' },
      items: [{ name: { text: 'Ayuntamiento' }, place: [{ text: 'Ceutí' }, { text: 'Spain' }] }],
    });
    expect(view().absent?.items).toMatchObject([{ name: { text: 'Ville de Bezons' } }]);
  });

  it('marks the host among them', () => {
    const { attendees } = viewOf({ 'events/meeting.yaml': 'type: debate\nhost: gondomar\n' });
    expect(attendees).toMatchObject({
      heading: { text: 'Partners present' },
      items: [{ name: { text: 'Município de Gondomar' }, host: { text: 'Host' } }],
    });
  });

  it('says that a total is only a sum', () => {
    const { facts } = viewOf({
      'events/meeting.yaml':
        'type: debate\nparticipants: { delegations: [{ town: A, count: 2 }, { town: B, count: 3 }] }\n',
    });
    const people = facts.find(({ label }) => label.text === 'Participants')!;
    expect([...textsOf(people.values), ...textsOf(people.notes)]).toEqual([
      '5 people',
      'Sum of the delegations',
    ]);
  });
});

it('the programme stands day by day', () => {
  const { agenda } = viewOf({
    'events/meeting.yaml': `type: conference
agenda:
  - { date: 2021-09-06, time: "13:30", title: Opening }
  - { date: 2021-09-06, time: evening, title: Concert, text: In the square }
  - { date: 2021-09-07, title: Debate }
  - { title: Farewell }
`,
  });
  expect(
    agenda?.items.map(({ day, items }) => [
      day?.datetime,
      items.map(({ time, title }) => [time, title.text]),
    ]),
  ).toEqual([
    [
      '2021-09-06',
      [
        ['13:30', 'Opening'],
        ['evening', 'Concert'],
      ],
    ],
    ['2021-09-07', [[undefined, 'Debate']]],
    [undefined, [[undefined, 'Farewell']]],
  ]);
});

it('leads to its project and to the events before and after it', () => {
  const view = viewOf({
    'projects/strings.yaml': 'title: Strings\n',
    'events/first.yaml': 'project: strings\nnumber: 1\nstart: 2021\n',
    'events/meeting.yaml': 'project: strings\nnumber: 2\nstart: 2022\n',
    'events/last.yaml': 'project: strings\ntitle: Farewell\nstart: 2023\n',
  });
  expect(view.neighbours).toMatchObject({
    previous: {
      relation: { text: 'Previous event' },
      title: { text: 'Event 1' },
      href: '/en/events/first.html',
    },
    next: { title: { text: 'Farewell' } },
  });
  expect(view.frame.breadcrumbs.map(({ href }) => href)).toEqual([
    '/en/index.html',
    '/en/projects/index.html',
    '/en/projects/strings.html',
    undefined,
  ]);
});

it('says what became of it', () => {
  expect(viewOf({ 'events/meeting.yaml': 'type: debate\nstatus: cancelled\n' }).status?.text).toBe(
    'Cancelled',
  );
  expect(viewOf({ 'events/meeting.yaml': 'type: debate\nstart: 2030\n' }).status?.text).toBe('Planned');
  expect(viewOf({ 'events/meeting.yaml': 'type: debate\nstart: 2020\n' }).status).toBeUndefined();
});

it('the title that an archivist supplied for its project stands in brackets wherever its page names it', () => {
  const site = siteOf({
    'projects/strings.yaml': 'title: Strings\ntitleSupplied: true\n',
    'events/first.yaml': 'title: First\ntitleSupplied: true\nproject: strings\nstart: 2019-05\n',
    'events/second.yaml': 'title: Second\nproject: strings\nstart: 2019-06\n',
  });
  const view = eventView(site, site.graph.events.get('second')!, 'en');
  expect(view.frame.breadcrumbs.map(({ label }) => label)).toContain('[Strings]');
  expect(view.facts[0]?.values[0]?.text).toBe('[Strings]');
  expect(view.neighbours?.previous?.title.text).toBe('[First]');
});

describe('how many came to an event', () => {
  const participants = (fields: string) =>
    viewOf({
      'archive.yaml': 'name: Ours\nowner: { name: A town }\nlanguages: [en]\nasOf: 2026-11-22\n',
      'events/meeting.yaml': `title: Meeting\nplace: { town: Gondomar, country: PT }\n${fields}`,
    })
      .facts.filter(({ label }) => label.text === 'Participants')
      .flatMap(({ values }) => values);

  it('is said not to be recorded once it was held and nobody wrote down who came', () => {
    expect(participants('start: 2022-05\n')).toEqual([{ text: 'not recorded', absent: true }]);
    expect(participants('start: 2022-05\nhost: gondomar\n')).toHaveLength(1);
    expect(participants('start: 2022-05\nparticipants: 12\n')).toEqual([{ text: '12 people' }]);
  });

  it('isn’t asked of one to come, of one that was called off, nor where partners are told to have been there', () => {
    expect(participants('start: 2030-05\n')).toEqual([]);
    expect(participants('start: 2022-05\nstatus: cancelled\n')).toEqual([]);
    expect(participants('start: 2022-05\npartners: [ceuti]\n')).toEqual([]);
  });
});
