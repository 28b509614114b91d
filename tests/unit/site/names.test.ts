import { expect, it } from 'vitest';
import { archiveNames, namesScript } from '#site/names.ts';
import { siteOf } from './site-of.ts';

const makeGraph = () =>
  siteOf({
    'partners/michalowice.yaml':
      'name: Gmina Michałowice 1999\nshortName: GM\naliases: [Gemeinde]\ncountry: PL\ntown: Michałowice\n',
    'partners/odd.yaml': 'name: \'The "quoted" </script> one\'\n',
    'projects/one.yaml': 'title: One\npartners:\n  - michalowice\n  - name: Fundación Ñandú\n',
  }).graph;

it('names towns, then the words of partners, each once and with its plain letters where it has others', () => {
  expect(archiveNames(makeGraph())).toEqual([
    ['Michałowice', 'michalowice'],
    'Gmina',
    'Gemeinde',
    'The',
    'quoted',
    'script',
    'one',
    'Fundación',
    'Ñandú',
  ]);
});

it('is told by a script that calls one function', () => {
  const graph = makeGraph();
  const told = /^jumelageNames\((.*)\)\n$/.exec(namesScript(graph))![1]!;
  expect(JSON.parse(told)).toEqual(archiveNames(graph));
});
