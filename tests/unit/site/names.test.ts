import { expect, it } from 'vitest';
import { archiveNames, namesScript } from '#site/names.ts';
import { siteOf } from './site-of.ts';

const makeSite = () =>
  siteOf({
    'partners/michalowice.yaml':
      'name: Gmina Michałowice 1999\nshortName: GM\naliases: [Gemeinde]\ncountry: PL\ntown: Michałowice\n',
    'partners/odd.yaml': 'name: \'The "quoted" </script> one\'\n',
    'projects/one.yaml': 'title: One\npartners:\n  - michalowice\n  - name: Fundación Ñandú\n',
  });

it('names towns, countries in every language and the words of partners, each once', () => {
  expect(archiveNames(makeSite())).toEqual([
    ['Michałowice', 'michalowice'],
    'Poland',
    'Pologne',
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
  const site = makeSite();
  const told = /^jumelageNames\((.*)\)\n$/.exec(namesScript(site))![1]!;
  expect(JSON.parse(told)).toEqual(archiveNames(site));
});
