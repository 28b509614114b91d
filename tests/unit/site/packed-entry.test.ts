import { expect, it } from 'vitest';
import { fromDeltas, toDeltas } from '#site/deltas.ts';
import { packEntry, unpackEntry } from '#site/packed-entry.ts';

it.each([
  { title: { text: 'Only a title' }, meta: [] },
  {
    when: '2018',
    title: { text: 'Titre', lang: 'fr' },
    href: '/en/projects/titre.html',
    text: { text: 'Résumé', lang: 'fr' },
    meta: [
      { text: 'Beja' },
      { text: 'Projet', lang: 'fr', href: '/en/projects/p.html' },
      { text: 'P', href: '/p' },
    ],
    figure: { text: '40 people' },
  },
])('a row comes out of its packing as it went in', (entry) => {
  expect(unpackEntry(JSON.parse(JSON.stringify(packEntry(entry))))).toEqual(entry);
});

it('so do numbers', () => {
  expect(fromDeltas(toDeltas([7, 3, 3, 90]))).toEqual([7, 3, 3, 90]);
  expect(toDeltas([7, 8, 9])).toEqual([7, 1, 1]);
});
