import { expect, it } from 'vitest';
import { languagesView } from '#site/languages.ts';
import { notFoundView } from '#site/not-found.ts';
import { siteOf } from './site-of.ts';

const archive = (languages: string) =>
  siteOf({
    'archive.yaml': `name: Small\nowner: { name: A town }\nlanguages: ${languages}\ntagline: Who met\n`,
    'projects/strings.yaml': 'title: Strings\n',
  });

it('an archive in several languages lets readers choose, each language by its own name', () => {
  const { choices, frame } = languagesView(archive('[en, fr, ro]'));
  expect(frame.onward).toBeUndefined();
  expect(choices.map(({ href, label }) => [label, href])).toEqual([
    ['English', '/en/index.html'],
    ['Français', '/fr/index.html'],
    ['Română', '/ro/index.html'],
  ]);
  expect(choices[1]?.tagline).toEqual({ text: 'Who met', lang: 'en' });
});

it('an archive in one language goes straight on', () => {
  expect(languagesView(archive('[fr]')).frame).toMatchObject({ lang: 'fr', onward: 'fr/index.html' });
});

it('a missing page helps in every language, also in those without interface texts', () => {
  const { frame, parts } = notFoundView(archive('[fr, el]'));
  expect(frame).toMatchObject({ lang: 'fr', alternates: [] });
  expect(parts.map(({ lang, search, title }) => [lang, title.lang, search.action])).toEqual([
    ['fr', undefined, '/fr/search.html'],
    ['el', 'en', '/el/search.html'],
  ]);
  expect(parts[1]?.links.map(({ href }) => href)).toEqual(['/el/index.html', '/el/projects/index.html']);
});

it('a missing page says the same words once, and then which languages else it can be read in', () => {
  const { parts } = notFoundView(archive('[en, el, bg]'));
  expect(parts.map(({ lead, title }) => [title.text, lead !== undefined])).toEqual([
    ['This page isn’t here', true],
    ['Ελληνικά', false],
    ['Български', false],
  ]);
});
