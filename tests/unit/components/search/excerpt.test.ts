import { expect, it } from 'vitest';
import { stretchesOf } from '#components/search/client/excerpt.ts';
import { addressFor } from '#components/search/client/find.ts';

it('an excerpt is text in which what was searched for is marked, and nothing else is markup', () => {
  expect(stretchesOf('<mark>Forza</mark> and &lt;img src=x onerror=1&gt; <mark>Agrò.</mark>')).toEqual([
    { text: 'Forza', marked: true },
    { text: ' and <img src=x onerror=1> ', marked: false },
    { text: 'Agrò.', marked: true },
  ]);
  expect(stretchesOf('')).toEqual([]);
});

it('a hit in another language leads to the page in the reader’s, unless that has words of its own', () => {
  const page = (also: string[]) => ({
    url: '/fr/projects/strings.html',
    excerpt: '',
    meta: {},
    filters: { also },
    content: '',
    locations: [],
    sub_results: [],
  });
  expect(addressFor(page([]), 'pt-BR')).toBe('/pt-BR/projects/strings.html');
  expect(addressFor(page(['en']), 'pt-BR')).toBe('/pt-BR/projects/strings.html');
  expect(addressFor(page(['en', 'pt-BR']), 'pt-BR')).toBe('/fr/projects/strings.html');
});
