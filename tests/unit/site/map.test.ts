import { describe, expect, it } from 'vitest';
import { mapLanguages, mapView } from '#site/map.ts';
import { mapProjectsScript } from '#site/map-projects.ts';
import { textsOf } from './site-of.ts';
import { siteWith } from './strings/towns.ts';

const makeSite = () =>
  siteWith(['gondomar', 'ponta', 'bezons', 'le-marin', 'nowhere'], {
    'projects/one.yaml': 'title: One\npartners: [gondomar, bezons]\n',
    'projects/two.yaml': 'title: Two\nlang: de\npartners: [gondomar, nowhere]\n',
  });

describe('the map', () => {
  it('lists towns by country and name, with in how many projects they took part', () => {
    const { countries, folded, notes } = mapView(makeSite(), 'en');
    expect(
      countries.map(({ count, name, towns }) => [
        name,
        count,
        towns.map((town) => `${town.name} ${town.count}`),
      ]),
    ).toEqual([
      ['France', '3', ['Bezons 1', 'Le-marin 0', 'Nowhere 1']],
      ['Portugal', '2', ['Gondomar 2', 'Ponta 0']],
    ]);
    expect(countries[1]?.towns[0]?.href).toBe('/en/towns/pt-gondomar.html');
    expect(folded).toBe(false);
    expect(textsOf(notes).at(-1)).toBe('Not drawn, because their location isn’t known: Nowhere.');
  });

  it('draws the dots of each size in the order of the list, and none of a town that nobody knows the place of', () => {
    const { countries, drawing } = mapView(makeSite(), 'en');
    const dots = new Map(drawing.dots.map(({ path, size }) => [size, path.match(/M/g)!.length]));
    const listed = Map.groupBy(
      countries.flatMap(({ towns }) => towns),
      ({ size }) => size,
    );
    expect(listed.get(0)?.map(({ name }) => name)).toEqual(['Nowhere']);
    for (const [size, count] of dots) expect(listed.get(size)).toHaveLength(count);
    expect([...dots.values()].reduce((sum, count) => sum + count)).toBe(4);
    expect(drawing.insets.map(({ id }) => id)).toEqual(['MQ', 'azores']);
  });

  it('tells the projects of each town in a script of its own, titles in another language marked', () => {
    const script = mapProjectsScript(makeSite(), 'en');
    const told = JSON.parse(/^jumelageMapProjects\((.*)\)\n$/.exec(script)![1]!) as object;
    expect(told).toEqual({
      address: '/en/projects/{id}.html',
      projects: [
        ['One', 'one'],
        ['Two', 'two', 'de'],
      ],
      towns: {
        'fr-bezons': [0],
        'fr-le-marin': [],
        'fr-nowhere': [1],
        'pt-gondomar': [0, 1],
        'pt-ponta': [],
      },
    });
  });

  it('isn’t there without a town whose place is known', () => {
    expect(mapLanguages(siteWith(['nowhere'], {}))).toEqual([]);
    expect(mapLanguages(makeSite())).toEqual(['en', 'fr']);
  });
});
