import { expect, it } from 'vitest';
import { named } from '#components/search/client/named.ts';

const kinds = [
  { line: 'List: {name}', ways: [{ text: 'Projects', href: '/en/projects/index.html' }] },
  { line: 'Country: {name}', ways: [{ text: 'Côte d’Ivoire', href: '/en/countries/ci.html' }] },
  { line: 'Year: {name}', ways: [{ text: '2019', href: '/en/years/2019.html' }] },
  {
    line: 'Programme: {name}',
    ways: [
      { text: 'Europe for Citizens', href: '/en/programmes/e4c.html' },
      {
        text: 'Europe for Citizens Programme 2014–2020',
        short: 'Europe for Citizens 2014–2020',
        href: '/en/programmes/e4c-2014-2020.html',
      },
    ],
  },
];

const hrefs = (words: string) => named(words, kinds).map(({ href }) => href);

it('finds a way by its name, in whatever case and without accents', () => {
  expect(named('projects', kinds)).toEqual([
    { line: 'List: {name}', text: 'Projects', href: '/en/projects/index.html' },
  ]);
  expect(hrefs('"COTE D\'IVOIRE"')).toEqual(['/en/countries/ci.html']);
  expect(hrefs('2019')).toEqual(['/en/years/2019.html']);
});

it('finds a programme also without its years, in each of its generations', () => {
  expect(hrefs('Europe for citizens')).toEqual([
    '/en/programmes/e4c.html',
    '/en/programmes/e4c-2014-2020.html',
  ]);
  expect(hrefs('europe for citizens 2014-2020')).toEqual(['/en/programmes/e4c-2014-2020.html']);
});

it('finds none by a part of a name, by more, or by nothing', () => {
  expect(hrefs('Europe')).toEqual([]);
  expect(hrefs('Projects 2019')).toEqual([]);
  expect(hrefs(' – ')).toEqual([]);
});
