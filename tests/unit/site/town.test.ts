import { describe, expect, it } from 'vitest';
import { townView } from '#site/town.ts';
import { siteOf, textsOf } from './site-of.ts';

const site = () =>
  siteOf({
    'partners/lucenec.yaml':
      'name: Mesto Lučenec\naliases: [Losonc]\ncountry: SK\ntown: Lučenec\nlatitude: 48.3289\nlongitude: 19.6653\ntype: municipality\ntwinnedWith: [{ partner: bezons, since: 1998 }]\n',
    'partners/school.yaml': 'name: A school\ncountry: SK\ntown: Losonc\n',
    'partners/bezons.yaml': 'name: Bezons\ncountry: FR\ntown: Bezons\n',
    'projects/strings.yaml':
      'title: Strings\nstart: 2019\npartners: [lucenec, bezons, { name: A choir, country: SK, town: Lučenec, type: ngo }]\n',
    'events/here.yaml':
      'title: At home\nproject: strings\nstart: 2019-05\nplace: { town: Lučenec, country: SK }\nhost: lucenec\n',
    'events/there.yaml':
      'title: Abroad\nproject: strings\nstart: 2020-05\nplace: { town: Bezons, country: FR }\nparticipants: { delegations: [{ partner: lucenec, count: 12 }, { partner: bezons, count: 90 }] }\n',
  });

/** The page of Lučenec, in a language. */
function lucenec(lang = 'en') {
  const archive = site();
  return townView(archive, archive.graph.towns.get('sk-lucenec')!, lang);
}

const listing = (view: ReturnType<typeof lucenec>, id: string) =>
  view.listings.find((candidate) => candidate.id === id);

/** What it shared with which towns. */
const companions = ({ companions }: ReturnType<typeof lucenec>) =>
  companions?.items.map(({ companions: towns, heading, shared }) => ({
    [[heading, ...shared].map(({ text }) => text).join(' | ')]: towns.map(
      ({ name, place }) => `${name.text}, ${place}`,
    ),
  }));

describe('a town’s page', () => {
  it('says where it is and what else it is called', () => {
    const { facts, frame, title, where } = lucenec();
    expect(title.text).toBe('Lučenec');
    expect(where).toEqual([{ text: 'Slovakia', href: '/en/countries/sk.html' }]);
    expect(facts.map(({ label, values }) => [label.text, ...textsOf(values)])).toEqual([
      ['Other names', 'Losonc'],
      ['Coordinates', '48.329° N, 19.665° E'],
    ]);
    expect(frame.title).toContain('Lučenec, Slovakia');
    expect(frame.jsonLd?.[0]).toMatchObject({ '@type': 'Place', name: 'Lučenec' });
  });

  it('lists what happened there and who from there took part', () => {
    const view = lucenec();
    expect(view.listings.map(({ count, id }) => `${id} ${count}`)).toEqual([
      'events 1',
      'visits 1',
      'partners 3',
      'projects 1',
    ]);
    expect([view.companions?.count, view.twins?.count]).toEqual(['1', '1']);
    expect(listing(view, 'events')?.rows.map(({ title }) => title.text)).toEqual(['At home']);
    expect(listing(view, 'visits')?.rows).toMatchObject([
      { title: { text: 'Abroad' }, figure: { text: '12 people from here' } },
    ]);
  });

  it('lists the towns that it worked with, in which projects and when, also one that nobody can place', () => {
    const archive = siteOf({
      'partners/a.yaml': 'name: A\ntown: Bezons\ncountry: FR\n',
      'partners/b.yaml': 'name: B\ntown: Nowhere at all\ncountry: FR\n',
      'projects/strings.yaml': 'title: Strings\nstart: 2019\nend: 2020\npartners: [a, b]\n',
    });
    const view = townView(archive, archive.graph.towns.get('fr-bezons')!, 'en');
    expect(companions(view)).toEqual([{ 'Strings (2019–2020)': ['Nowhere at all, France'] }]);
  });

  it('says once for all towns of the same projects which those are, the most often first, and then the latest', () => {
    const archive = siteOf({
      'partners/a.yaml': 'name: A\ntown: Bezons\ncountry: FR\n',
      'partners/b.yaml': 'name: B\ntown: Zabok\ncountry: HR\n',
      'partners/c.yaml': 'name: C\ntown: Ábrahám\ncountry: SK\n',
      'partners/d.yaml': 'name: D\ntown: Often\ncountry: SE\n',
      'partners/e.yaml': 'name: E\ntown: Late\ncountry: SE\n',
      'projects/late.yaml': 'title: Late\nstart: 2021\npartners: [a, e]\n',
      'projects/one.yaml': 'title: One\nstart: 2020\npartners: [a, b, c, d]\n',
      'projects/two.yaml': 'title: Two\npartners: [a, d]\n',
      'events/alone.yaml':
        'title: Alone\nparticipants: { delegations: [{ partner: a, count: 1 }, { partner: d, count: 1 }] }\n',
    });
    const view = townView(archive, archive.graph.towns.get('fr-bezons')!, 'en');
    expect(companions(view)).toEqual([
      { '2 projects, 1 event | One (2020) | Two | Alone': ['Often, Sweden'] },
      { 'Late (2021)': ['Late, Sweden'] },
      { 'One (2020)': ['Ábrahám, Slovakia', 'Zabok, Croatia'] },
    ]);
  });

  it('begins with what happened last, and leads to each of its parts', () => {
    const archive = siteOf({
      'events/first.yaml': 'title: First\nstart: 2019\nplace: { town: Bezons, country: FR }\n',
      'events/last.yaml': 'title: Last\nstart: 2021\nplace: { town: Bezons, country: FR }\n',
      'events/undated.yaml': 'title: Undated\nplace: { town: Bezons, country: FR }\n',
    });
    const view = townView(archive, archive.graph.towns.get('fr-bezons')!, 'en');
    expect(listing(view, 'events')?.rows.map(({ title }) => title.text)).toEqual([
      'Last',
      'First',
      'Undated',
    ]);
    expect(view.contents).toBeUndefined();
    expect(lucenec().contents?.items.map(({ href }) => href)).toEqual([
      '#events',
      '#visits',
      '#partners',
      '#projects',
      '#Companions',
      '#twins',
    ]);
  });

  it('names partners without a record of their own, and leads nowhere from them', () => {
    const partners = listing(lucenec(), 'partners')?.roll;
    expect(partners?.map(({ href, title }) => [title.text, href])).toEqual([
      ['A choir', undefined],
      ['A school', '/en/partners/school.html'],
      ['Mesto Lučenec', '/en/partners/lucenec.html'],
    ]);
  });

  it('says since when it has been twinned, whoever wrote it down', () => {
    expect(lucenec().twins?.roll).toEqual([
      {
        title: { text: 'Bezons' },
        href: '/en/partners/bezons.html',
        meta: [{ text: 'France' }, { text: 'from 1998' }],
      },
    ]);
  });

  it('is found by all of its names, and by them without accents, in every language', () => {
    for (const lang of ['en', 'fr']) {
      const { find, frame } = lucenec(lang);
      expect(frame.searchIndexed).toBe(true);
      expect(find.filters).toContainEqual({ name: 'kind', value: 'towns' });
      expect(find.meta.find(({ name }) => name === 'names')?.value).toBe('Lučenec, Losonc, lucenec, losonc');
    }
  });

  it('speaks the page’s language', () => {
    expect(lucenec('fr').facts.map(({ values }) => values[0]?.text)).toContain('48,329° N, 19,665° E');
  });
});

it('the region of a town is called as records call it in the page’s language', () => {
  const site = siteOf({
    'archive.yaml': 'name: Small\nowner: { name: A town }\nlanguages: [en, fr, ro]\n',
    'events/here.yaml': 'title: Here\nplace: [{ town: Castelmola, region: Sicily, country: IT }]\n',
    'events/here.fr.yaml': 'place: [{ region: Sicile }]\n',
    'events/there.yaml': 'title: There\nplace: [{ town: Castelmola, country: IT }]\n',
  });
  const town = site.graph.towns.get('it-castelmola')!;
  const where = (lang: string) => textsOf(townView(site, town, lang).where);
  expect(where('en')).toEqual(['Sicily', 'Italy']);
  expect(where('fr')).toEqual(['Sicile', 'Italie']);
  expect(where('ro')).toEqual(['Sicily', 'Italia']);
});
