import { describe, expect, it } from 'vitest';
import { partnerView } from '#site/partner.ts';
import { picture, siteOf, textsOf } from './site-of.ts';

const gondomar = 'name: Município de Gondomar\ncountry: PT\ntown: Gondomar\ntype: municipality\n';
const bezons = 'name: Ville de Bezons\ncountry: FR\ntown: Bezons\n';

/** The view of the partner `gondomar`. */
function viewOf(files: Record<string, string>, lang = 'en', known = {}) {
  const site = siteOf(
    { 'partners/gondomar.yaml': gondomar, 'partners/bezons.yaml': bezons, ...files },
    known,
  );
  return partnerView(site, site.graph.partners.get('gondomar')!, lang);
}

/** The rows of its facts. */
const factsOf = (files: Record<string, string>) =>
  viewOf(files).facts.map(({ label, notes = [], values }) => [
    label.text,
    ...textsOf(values),
    ...textsOf(notes),
  ]);

it('a partner of which little is known has no part without facts, and says that nothing is known by which to reach it', () => {
  const { body, companions, events, facts, kicker, links, place, projects, twins } = viewOf({});
  expect(kicker.text).toBe('Municipality');
  expect(textsOf(place)).toEqual(['Gondomar', 'Portugal']);
  expect(facts.map(({ label, values }) => [label.text, ...textsOf(values)])).toEqual([
    ['Contact', 'not recorded'],
  ]);
  for (const part of [body, companions, events, links, projects, twins]) expect(part).toBeUndefined();
});

it.each(['website: https://example.org', 'contact: { email: town@example.org }', "dissolved: '2010'"])(
  'a partner with %s lacks no contact',
  (field) => {
    expect(factsOf({ 'partners/gondomar.yaml': `${gondomar}${field}\n` }).flat()).not.toContain(
      'not recorded',
    );
  },
);

describe('in a language that it is not written in', () => {
  const portuguese = (more = '') =>
    viewOf({ 'partners/gondomar.yaml': `${gondomar}lang: pt\nregion: Porto\nshortName: Gondomar\n${more}` });

  it('its names are names, and no text in another language', () => {
    const { facts, frame, place, title } = portuguese();
    expect(title).toEqual({ text: 'Município de Gondomar' });
    expect(frame.breadcrumbs.at(-1)).toEqual({ label: 'Município de Gondomar', lang: undefined });
    expect(place[1]).toEqual({ text: 'Porto' });
    expect(facts[0]?.values).toEqual([{ text: 'Gondomar' }]);
  });

  it('it says so of a summary, not of a name alone', () => {
    expect(portuguese().notice).toBeUndefined();
    const { notice, summary } = portuguese('summary: Onde estivemos.\n');
    expect(summary?.lang).toBe('pt');
    expect(notice?.text).toContain('Portuguese');
  });
});

it('its other names, numbers and ways to reach it stand in its facts', () => {
  const partner = `${gondomar}shortName: Gondomar
aliases: [Gondomarensis]
pic: "948765432"
wikidata: Q213558
dissolved: 2015
contact: { email: europe@example.org, phone: +351 224 660 000 }
continues: [bezons]
`;
  expect(factsOf({ 'partners/gondomar.yaml': partner })).toEqual([
    ['Short name', 'Gondomar'],
    ['Other names', 'Gondomarensis'],
    ['Dissolved', '2015'],
    ['Continues', 'Ville de Bezons'],
    ['Contact', 'europe@example.org', '+351\u00a0224\u00a0660\u00a0000'],
    ['Participant code (PIC)', '948765432'],
    ['Wikidata', 'Q213558'],
  ]);
});

describe('its website', () => {
  const website = (fields: string) =>
    viewOf({ 'partners/gondomar.yaml': `${gondomar}website: ${fields}\n` }).facts[0];

  it('is linked while it is there', () => {
    expect(website('https://www.example.org/')?.values).toEqual([
      { text: 'example.org', href: 'https://www.example.org/' },
    ]);
  });

  it('is text once it is gone or taken over, and only its copy is linked', () => {
    const copy = 'https://web.archive.org/web/2019/https://example.org/';
    const gone = website(
      `{ url: "https://example.org/", label: Town site, status: hijacked, archived: "${copy}" }`,
    );
    expect(gone?.values).toEqual([
      { text: 'Town site', href: undefined },
      { text: 'https://example.org/' },
      { text: 'Archived copy', href: copy, name: 'Archived copy: Town site' },
    ]);
    expect(textsOf(gone?.notes)).toEqual(['Address taken over by others']);
  });
});

describe('its projects and events', () => {
  const files = {
    'projects/strings.yaml':
      'title: Strings\nstart: 2019\nend: 2021\npartners: [bezons, { partner: gondomar, namedAs: Gondomar Town Hall, represents: the parish }]\n',
    'projects/later.yaml': 'title: Later\nstart: 2022\ncoordinator: gondomar\npartners: [bezons]\n',
    'events/home.yaml': 'project: strings\ntitle: At home\nstart: 2019-05\nhost: gondomar\n',
    'events/away.yaml':
      'project: strings\ntitle: Away\nstart: 2020-05\nhost: bezons\nparticipants: { delegations: [{ partner: gondomar, count: 12 }] }\n',
    'events/without.yaml': 'project: strings\ntitle: Without\nstart: 2021-05\nhost: bezons\n',
  };

  it('stand with its part in each, the newest project first', () => {
    expect(viewOf(files).projects?.items).toMatchObject([
      { title: { text: 'Later' }, role: { text: 'Coordinator' } },
      {
        title: { text: 'Strings' },
        when: '2019–2021',
        role: { text: 'Partner' },
        remarks: [
          { label: { text: 'Named at the time:' }, text: 'Gondomar Town Hall' },
          { label: { text: 'Represents:' }, text: 'the parish' },
        ],
      },
    ]);
  });

  it('are those at which its presence is recorded, with whom it sent', () => {
    const { events } = viewOf(files);
    expect(events?.items.map(({ hosted, sent, title }) => [title.text, hosted?.text, sent?.text])).toEqual([
      ['At home', 'Host', undefined],
      ['Away', undefined, 'sent 12 people'],
    ]);
    expect(textsOf(events?.notes)).toEqual(['Only events at which its presence is recorded.']);
  });

  it('tell with whom it worked, how often and in which projects', () => {
    const { companions } = viewOf({
      ...files,
      'projects/old.yaml':
        'title: Old\nstart: 2012\npartners: [gondomar, beja, { name: A choir, town: Roma, country: IT }]\n',
      'events/fair.yaml': 'title: Fair\nstart: 2011\npartners: [gondomar, cahul]\n',
      'events/soon.yaml': 'title: Soon\nstatus: planned\npartners: [gondomar, drava]\n',
      'partners/beja.yaml': 'name: Beja\n',
      'partners/cahul.yaml': 'name: Cahul\n',
      'partners/drava.yaml': 'name: Drava\n',
    });
    expect(companions?.count).toBe('4');
    expect(companions?.items).toEqual([
      {
        heading: { text: 'In 2 projects together' },
        shared: [
          { text: 'Later', href: '/en/projects/later.html' },
          { text: 'Strings', href: '/en/projects/strings.html' },
        ],
        companions: [
          {
            name: { text: 'Ville de Bezons' },
            href: '/en/partners/bezons.html',
            place: 'Bezons, France',
            met: { text: '1 event' },
          },
        ],
      },
      {
        heading: { text: 'Old', href: '/en/projects/old.html' },
        shared: [],
        companions: [
          { name: { text: 'A choir' }, place: 'Roma, Italy' },
          { name: { text: 'Beja' }, href: '/en/partners/beja.html', place: '' },
        ],
      },
      {
        heading: { text: 'Met at events only' },
        shared: [],
        companions: [
          { name: { text: 'Cahul' }, href: '/en/partners/cahul.html', place: '', met: { text: '1 event' } },
        ],
      },
    ]);
  });
});

describe('its twins', () => {
  it('are towns where no partner of theirs is known', () => {
    const view = viewOf({
      'projects/alone.yaml': 'title: Alone\nstart: 2015\npartners: [gondomar]\n',
      'events/away.yaml':
        'title: Away\nproject: alone\nstart: 2015-05\nplace: { town: Jelgava, country: LV }\nparticipants: { delegations: [{ partner: gondomar, count: 2 }] }\n',
    });
    expect(view.companions?.items).toMatchObject([
      {
        heading: { text: 'Alone (2015)' },
        companions: [{ name: { text: 'Jelgava' }, href: '/en/towns/lv-jelgava.html', place: 'Latvia' }],
      },
    ]);
    expect(view.strings?.list).toBeUndefined();
    expect(view.contents?.items.map(({ text }) => text)).toContain('Worked with');
  });

  it('stand on both pages, whichever side wrote it', () => {
    const { twins } = viewOf({
      'partners/bezons.yaml': `${bezons}twinnedWith: [{ partner: gondomar, since: 1998-05-12, agreement: Charter of 1998 }]\n`,
    });
    expect(twins?.items).toMatchObject([
      {
        name: { text: 'Ville de Bezons' },
        statements: [
          {
            when: { text: 'since 12\u00a0May\u00a01998' },
            agreement: { words: { text: 'Charter of 1998' } },
          },
        ],
      },
    ]);
    expect(twins?.items[0]?.statements[0]?.by).toBeUndefined();
  });

  it('show both statements where the two sides differ', () => {
    const { twins } = viewOf({
      'partners/gondomar.yaml': `${gondomar}twinnedWith: [{ partner: bezons, since: 1997 }]\n`,
      'partners/bezons.yaml': `${bezons}twinnedWith: [{ partner: gondomar, since: 1998 }]\n`,
    });
    expect(twins?.items[0]?.statements.map(({ by, when }) => [when?.text, by?.text]).toSorted()).toEqual([
      ['since 1997', 'According to Município de Gondomar'],
      ['since 1998', 'According to Ville de Bezons'],
    ]);
  });

  it('lead to the agreement where it has an address', () => {
    const { twins } = viewOf(
      {
        'partners/gondomar.yaml': `${gondomar}twinnedWith: [{ partner: bezons, agreement: { url: "https://example.org/pact", label: The pact } }]\n`,
        'partners/gondomar.fr.yaml': 'twinnedWith: [{ agreement: { label: Le pacte } }]\n',
      },
      'fr',
    );
    expect(twins?.items[0]?.statements[0]?.agreement).toMatchObject({
      words: { text: 'Le pacte' },
      href: 'https://example.org/pact',
    });
  });
});

it('its logo is shown where it is published', () => {
  const files = {
    'partners/gondomar.yaml': `${gondomar}logo: { file: logo.png, alt: Coat of arms }\n`,
    'partners/logo.png': '',
  };
  const published = { 'partners/logo.png': picture };
  expect(viewOf(files, 'en', { published }).logo).toMatchObject({
    alt: { text: 'Coat of arms' },
    width: 1600,
  });
  expect(viewOf(files).logo).toBeUndefined();
});
