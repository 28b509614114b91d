import { expect, test } from 'vitest';
import { relativeAddress, targetOf } from '#publish/relative.ts';

test.each([
  ['/en/projects/a.html', 'en/projects/b.html', 'a.html'],
  ['/en/projects/a.html#notes', 'en/projects/b.html', 'a.html#notes'],
  ['/en/projects/b.html#notes', 'en/projects/b.html', '#notes'],
  ['/en/projects/b.html', 'en/projects/b.html', 'b.html'],
  ['/en/projects/b.html?page=2#a', 'en/projects/b.html', 'b.html?page=2#a'],
  ['/en/search.html?country=PT&q=a/b?c#d', 'en/towns/pt-a.html', '../search.html?country=PT&q=a/b?c#d'],
  ['/', 'en/towns/pt-a.html', '../../index.html'],
  ['/fr/', 'en/index.html', '../fr/index.html'],
  ['/?x', 'index.html', 'index.html?x'],
  ['/assets/style.css', 'index.html', 'assets/style.css'],
  ['/assets/a.woff2', 'assets/style.css', 'a.woff2'],
  ['/files/r%C3%A9sum%C3%A9.pdf', 'fr/events/a.html', '../../files/r%C3%A9sum%C3%A9.pdf'],
  ['/a:b.html', 'c.html', './a:b.html'],
])('%s on %s is %s', (address, page, relative) => {
  expect(relativeAddress(address, page)).toBe(relative);
});

test.each([
  'https://example.org/en/',
  '//example.org/a',
  '/\\example.org',
  'mailto:a@example.org',
  'tel:+351',
  '#Main',
  'a.html',
  '',
  'data:image/png;base64,AA',
])('%s stays as it is', (address) => {
  expect(relativeAddress(address, 'en/index.html')).toBe(address);
});

test.each([
  ['../fr/index.html#a', 'en/index.html', { file: 'fr/index.html', fragment: 'a' }],
  ['#%C3%A9t%C3%A9', 'en/a.html', { file: 'en/a.html', fragment: 'été' }],
  ['?q=x', 'en/a.html', { file: 'en/a.html' }],
  ['../', 'en/projects/a.html', { file: 'en/index.html' }],
  ['/en/a.html', 'en/projects/a.html', { file: 'en/a.html' }],
  ['/', 'en/a.html', { file: 'index.html' }],
  ['./a/../b.html', 'index.html', { file: 'b.html' }],
  ['../../index.html', 'en/a.html', { file: '../index.html' }],
  ['b%20c.pdf?x#', 'a.html', { file: 'b c.pdf' }],
  ['%zz.html', 'a.html', { file: '%zz.html' }],
  ['https://example.org/', 'a.html', undefined],
  ['//example.org/', 'a.html', undefined],
  ['mailto:a@b', 'a.html', undefined],
])('%s on %s leads to %j', (address, page, target) => {
  expect(targetOf(address, page)).toEqual(target);
});
