import { expect, it } from 'vitest';
import { formerPages } from '#site/former.ts';
import { siteOf } from './site-of.ts';

const site = (url = '') =>
  siteOf({
    'archive.yaml': `name: Small\nowner: { name: A town }\nlanguages: [en, fr]\n${url}`,
    'projects/strings.yaml': 'title: Strings\nformerIds: [old-strings]\n',
    'events/e.yaml': 'number: 3\ntype: debate\nformerIds: [debate]\n',
    'pages/about.md': '---\ntitle: About\nformerIds: [info]\n---\n',
  });

it('every former address leads to the record’s own, in every language', () => {
  expect(formerPages(site()).map(({ address, frame, to }) => [address, frame.onward, to])).toEqual([
    ['/en/projects/old-strings.html', 'strings.html', '/en/projects/strings.html'],
    ['/en/events/debate.html', 'e.html', '/en/events/e.html'],
    ['/en/info.html', 'about.html', '/en/about.html'],
    ['/fr/projects/old-strings.html', 'strings.html', '/fr/projects/strings.html'],
    ['/fr/events/debate.html', 'e.html', '/fr/events/e.html'],
    ['/fr/info.html', 'about.html', '/fr/about.html'],
  ]);
});

it('search engines pass it by, and learn the address that counts where there is one', () => {
  const [page] = formerPages(site('url: https://example.org/archive/\n'));
  expect(page?.frame).toMatchObject({
    hidden: true,
    canonical: 'https://example.org/archive/en/projects/strings.html',
  });
  expect(formerPages(site())[0]?.frame.canonical).toBeUndefined();
});
