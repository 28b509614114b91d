import { describe, expect, it } from 'vitest';
import { archiveStrings, projectsStrings } from '#site/strings/archive.ts';
import { homeStrings } from '#site/strings/home-town.ts';
import { partnerHome, townHome } from '#site/town-ties.ts';
import { textsOf } from '../site-of.ts';
import { siteWith } from './towns.ts';

const makeSite = () =>
  siteWith(['gondomar', 'ceuti', 'bezons', 'jelgava', 'nowhere'], {
    'projects/one.yaml': 'title: One\npartners: [gondomar, ceuti]\n',
    'projects/two.yaml': 'title: Two\npartners: [gondomar, ceuti, bezons]\n',
    'projects/three.yaml': 'title: Three\npartners: [gondomar, ceuti, nowhere]\n',
    'projects/four.yaml': 'title: Four\npartners: [gondomar, ceuti]\n',
    'projects/five.yaml': 'title: Five\npartners: [jelgava]\n',
  });
const strings = (drawing: { strings: readonly { size: number; path: string }[] } | undefined) =>
  drawing?.strings.map(({ path, size }) => [size, path.match(/M/g)!.length]);

describe('the archive’s drawing', () => {
  const view = () => archiveStrings(makeSite(), 'en')!;

  it('joins towns that worked together, the thicker the more often', () => {
    const { drawing, title } = view();
    expect(strings(drawing)).toEqual([
      [1, 2],
      [3, 1],
    ]);
    expect(title.text).toBe('Map of 4 towns, with strings between those that worked together');
  });

  it('says the same as a list', () => {
    const { caption, list } = view();
    expect(list?.rows).toEqual([
      { from: [{ text: 'Ceuti', href: '/en/towns/es-ceuti.html' }], to: [{ text: 'Gondomar (4), Bezons' }] },
      { from: [{ text: 'Gondomar', href: '/en/towns/pt-gondomar.html' }], to: [{ text: 'Bezons' }] },
    ]);
    expect(textsOf(caption)).toContain('Not drawn, because their location isn’t known: Nowhere.');
  });

  it('draws only the strongest strings of a large archive, and says so', () => {
    const towns = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `partners/p-${index}.yaml`,
        `name: P ${index}\ntown: P ${index}\ncountry: DE\nlatitude: ${47.5 + index / 10}\nlongitude: ${7 + (index % 7)}\n`,
      ]),
    );
    const partners = Array.from({ length: 40 }, (_, index) => `p-${index}`).join(', ');
    const large = siteWith([], { ...towns, 'projects/all.yaml': `title: All\npartners: [${partners}]\n` });
    const { caption, drawing } = archiveStrings(large, 'en')!;
    expect(strings(drawing)).toEqual([[1, 220]]);
    expect(textsOf(caption)).toContain('Only the 220 strongest of 780 strings are drawn.');
  });
});

it('the drawing of a year, a programme or a country joins the towns of its projects', () => {
  const site = makeSite();
  const { projects } = site.graph;
  const { drawing, list } = projectsStrings(site, 'en', [projects.get('two')!, projects.get('five')!])!;
  expect(strings(drawing)).toEqual([[1, 3]]);
  expect(drawing.labels).toHaveLength(4);
  expect(list?.rows).toHaveLength(2);
});

describe('the drawing of a partner and of a town', () => {
  it('leads to the towns that it worked with, the thicker the more often', () => {
    const site = makeSite();
    for (const view of [
      homeStrings(site, partnerHome(site.graph.partners.get('gondomar')!), 'en', { listed: false }),
      homeStrings(site, townHome(site.graph.towns.get('pt-gondomar')!), 'en', { listed: true }),
    ]) {
      expect(strings(view?.drawing)).toEqual([
        [1, 1],
        [3, 1],
      ]);
    }
  });

  it('of a partner says the same as a list, with the projects and their years before the towns of each', () => {
    const site = siteWith(['gondomar', 'bezons', 'ceuti', 'nowhere'], {
      'projects/a.yaml': 'title: A\nstart: 2011\nend: 2012\npartners: [gondomar, nowhere, bezons, ceuti]\n',
      'events/fair.yaml': 'title: Fair\nstart: 2015-05\npartners: [gondomar, bezons]\n',
    });
    const rows = (listed: boolean) =>
      homeStrings(site, partnerHome(site.graph.partners.get('gondomar')!), 'en', { listed })?.list?.rows;
    expect(rows(false)?.map(({ from, to }) => [textsOf(from), textsOf(to)])).toEqual([
      [['A (2011–2012)', 'Fair (2015)'], ['Bezons']],
      [['A (2011–2012)'], ['Ceuti', 'Nowhere']],
    ]);
    expect(rows(true)).toBeUndefined();
  });

  it('isn’t there where it would show nothing', () => {
    const site = makeSite();
    for (const id of ['jelgava', 'nowhere']) {
      const home = partnerHome(site.graph.partners.get(id)!);
      expect(homeStrings(site, home, 'en', { listed: false })).toBeUndefined();
    }
  });
});
