import { expect, it } from 'vitest';
import { privacyView } from '#site/privacy.ts';
import { picture, siteOf, textsOf } from './site-of.ts';

const viewOf = (more: string, lang = 'en') =>
  privacyView(
    siteOf(
      {
        'archive.yaml': `name: Our towns\nowner: { name: A town, website: https://example.org/ }\nlanguages: [en, fr]\n${more}`,
        'projects/fair.yaml': 'title: A fair\nphotos: [{ file: opening.jpg, alt: A hall }]\n',
        'projects/opening.jpg': '',
      },
      { published: more === '' ? {} : { 'projects/opening.jpg': picture } },
    ),
    lang,
  );
const toldOf = (view: ReturnType<typeof viewOf>) =>
  view.sections.flatMap(({ paragraphs }) => textsOf(paragraphs)).join('\n');

it('says what is stored of readers: nothing', () => {
  expect(viewOf('').lead.text).toBe('This archive stores nothing about those who read it.');
  expect(toldOf(viewOf(''))).toContain('These pages set no cookies');
});

it('says whom to ask, and of photos only where there are any', () => {
  const view = viewOf('privacy: { email: privacy@example.org }\n');
  expect(view.sections[1]!.paragraphs.flatMap(({ links = [] }) => links.map(({ href }) => href))).toEqual([
    'mailto:privacy@example.org',
  ]);
  expect(toldOf(view)).toContain('withdraw their consent');
  expect(toldOf(viewOf(''))).not.toContain('photo');
});

it('says that no address is known, rather than none', () => {
  expect(toldOf(viewOf(''))).toContain(
    'No address for such requests has been stated. This archive is published by A town.',
  );
});

it('is the same in other languages', () => {
  expect(viewOf('', 'fr').title.text).toBe('Protection des données');
});
