import { expect, it } from 'vitest';
import { pageView } from '#site/page.ts';
import { siteOf } from './site-of.ts';

it('a free page shows its title, summary and text in the page’s language, else in its own, marked', () => {
  const site = siteOf({
    'pages/about.md': '---\ntitle: About\nsummary: What this is.\n---\n\nA town.\n',
    'pages/about.fr.md': '---\ntitle: À propos\n---\n\nUne ville.\n',
    'pages/legal.md': '---\ntitle: Legal notice\n---\n\nThe town.\n',
  });
  const view = (id: string, lang: string) => pageView(site, site.graph.pages.get(id)!, lang);
  expect(view('about', 'fr')).toMatchObject({
    title: { text: 'À propos' },
    summary: { text: 'What this is.', lang: 'en' },
    body: { html: expect.stringContaining('Une ville.') },
    frame: { searchIndexed: true },
  });
  expect(view('about', 'fr').notice).toBeUndefined();
  expect(view('legal', 'fr')).toMatchObject({
    title: { text: 'Legal notice', lang: 'en' },
    body: { lang: 'en' },
    frame: { searchIndexed: false },
  });
  expect(view('legal', 'fr').notice?.text).toContain('anglais');
});
