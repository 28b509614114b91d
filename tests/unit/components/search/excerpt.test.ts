import { expect, it } from 'vitest';
import { stretchesOf } from '#components/search/client/excerpt.ts';
import { inLanguage } from '#components/search/client/find.ts';

it('an excerpt is text in which what was searched for is marked, and nothing else is markup', () => {
  expect(stretchesOf('<mark>Forza</mark> and &lt;img src=x onerror=1&gt; <mark>Agrò.</mark>')).toEqual([
    { text: 'Forza', marked: true },
    { text: ' and <img src=x onerror=1> ', marked: false },
    { text: 'Agrò.', marked: true },
  ]);
  expect(stretchesOf('')).toEqual([]);
});

it('a hit in another language leads to the page in the reader’s', () => {
  expect(inLanguage('/fr/projects/strings.html', 'pt-BR')).toBe('/pt-BR/projects/strings.html');
});
