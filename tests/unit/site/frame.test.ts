import { describe, expect, it } from 'vitest';
import { crumbs, listCrumb, makeFrame } from '#site/frame.ts';
import { picture, siteOf } from './site-of.ts';

const archive = (fields = '') =>
  `name: Our networks\nowner: { name: A town }\nlanguages: [en, fr, el]\n${fields}`;
const about = 'title: About\n';

/** The frame of a page of an archive with these fields. */
function frameOf(fields = '', page: Partial<Parameters<typeof makeFrame>[2]> = {}, lang = 'en') {
  const site = siteOf({
    'archive.yaml': archive(fields),
    'archive.fr.yaml': 'name: Nos réseaux\n',
    'projects/strings.yaml': 'title: Strings\n',
    'pages/about.md': `---\n${about}---\n`,
    'pages/legal.md': '---\ntitle: Legal notice\n---\n',
  });
  return makeFrame(site, lang, { address: `/${lang}/projects/strings.html`, title: 'Strings', ...page });
}

describe('the head', () => {
  it('says the title with the name of the archive in the page’s language', () => {
    expect(frameOf().title).toBe('Strings – Our networks');
    expect(frameOf('', {}, 'fr').title).toBe('Strings – Nos réseaux');
  });

  it('describes the page, or else what it is a part of', () => {
    expect(frameOf('tagline: Who met whom\n', { description: 'Five meetings.' }).description).toBe(
      'Five meetings.',
    );
    expect(frameOf('tagline: Who met whom\ndescription: More\n').description).toBe('Strings – Who met whom');
    expect(frameOf('description: More\n').description).toBe('Strings – More');
    expect(frameOf().description).toBeUndefined();
  });

  it('has addresses with a host only where the archive has a home', () => {
    const homeless = frameOf('', { image: { href: '/a.webp', width: 1, height: 1, alt: 'A' } });
    expect(homeless.canonical).toBeUndefined();
    expect(homeless.alternates).toEqual([]);
    expect(homeless.openGraph.map(({ property }) => property)).toEqual([
      'og:title',
      'og:type',
      'og:site_name',
    ]);
  });

  it('names itself and the same page in every language, the first for all others', () => {
    const frame = frameOf('url: https://example.org/archive/\n', {
      image: { href: '/a.webp', width: 2, height: 1, alt: 'A' },
    });
    expect(frame.canonical).toBe('https://example.org/archive/en/projects/strings.html');
    expect(frame.alternates).toEqual([
      { lang: 'en', href: 'https://example.org/archive/en/projects/strings.html' },
      { lang: 'fr', href: 'https://example.org/archive/fr/projects/strings.html' },
      { lang: 'el', href: 'https://example.org/archive/el/projects/strings.html' },
      { lang: 'x-default', href: 'https://example.org/archive/en/projects/strings.html' },
    ]);
    expect(frame.openGraph).toContainEqual({
      property: 'og:image',
      content: 'https://example.org/archive/a.webp',
    });
  });

  it('wears the archive’s own accent where it sets one', () => {
    expect(frameOf('theme: { accent: "#0b5fa5" }\n').themeHref).toBe('/theme.css');
    expect(frameOf().themeHref).toBeUndefined();
  });

  it('bears the owner’s logo where there is one, in the smallest size', () => {
    const site = siteOf(
      {
        'archive.yaml':
          'name: Our networks\nowner: { name: A town, logo: { file: arms.png, alt: Coat of arms } }\nlanguages: [en]\n',
        'arms.png': '',
        'projects/strings.yaml': 'title: Strings\n',
      },
      { published: { 'arms.png': picture } },
    );
    expect(makeFrame(site, 'en', { address: '/en/index.html', title: 'Home' }).logo).toEqual({
      src: '/media/opening-480.webp',
      width: 480,
      height: 360,
      alt: { text: 'Coat of arms' },
    });
    expect(frameOf().logo).toBeUndefined();
  });

  it('tells machines the way down', () => {
    const site = siteOf({ 'archive.yaml': archive('url: https://example.org\n') });
    const { jsonLd } = makeFrame(site, 'en', {
      address: '/en/projects/strings.html',
      title: 'Strings',
      breadcrumbs: crumbs(site.texts('en'), listCrumb(site.texts('en'), 'projects'), { label: 'Strings' }),
    });
    expect(jsonLd).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/en/index.html' },
          {
            '@type': 'ListItem',
            position: 2,
            name: 'Projects',
            item: 'https://example.org/en/projects/index.html',
          },
          { '@type': 'ListItem', position: 3, name: 'Strings' },
        ],
      },
    ]);
  });
});

describe('the header', () => {
  it('leads to lists that hold something, then to the pages that the archive names, and marks where one is', () => {
    expect(frameOf('navigation: [about]\n').nav).toMatchObject([
      { label: 'Projects', href: '/en/projects/index.html', current: true },
      { label: 'Numbers', href: '/en/numbers.html', current: false },
      { label: 'About', href: '/en/about.html', current: false },
    ]);
  });

  it('marks a page and its further pages, and not one whose name only begins the same', () => {
    const site = siteOf({
      'archive.yaml': archive(),
      'projects/strings.yaml': 'title: Strings\nstart: 2019\n',
    });
    const at = (address: string) =>
      makeFrame(site, 'en', { address, title: 'A page' })
        .nav.filter(({ current }) => current)
        .map(({ label }) => label);
    expect(at('/en/numbers.html')).toEqual(['Numbers']);
    expect(at('/en/timeline/page/2.html')).toEqual(['Timeline']);
    expect(at('/en/numbers-and-names.html')).toEqual([]);
  });

  it('leads to the same page in languages that each call themselves', () => {
    expect(frameOf('', {}, 'fr').languages).toEqual([
      { lang: 'en', label: 'English', href: '/en/projects/strings.html', current: false },
      { lang: 'fr', label: 'Français', href: '/fr/projects/strings.html', current: true },
      { lang: 'el', label: 'Ελληνικά', href: '/el/projects/strings.html', current: false },
    ]);
  });

  it('of a page that all languages share leads home, and that page has no other languages', () => {
    const frame = frameOf('url: https://example.org\n', { address: '/404.html' });
    expect(frame.languages.map(({ href }) => href)).toEqual([
      '/en/index.html',
      '/fr/index.html',
      '/el/index.html',
    ]);
    expect(frame.alternates).toEqual([]);
  });
});

describe('the footer', () => {
  it('leads to all free pages, those of the menu first, to what it says of itself, and to the download', () => {
    expect(frameOf('navigation: [legal]\n').footer.links).toMatchObject([
      { label: 'Legal notice', href: '/en/legal.html' },
      { label: 'About', href: '/en/about.html' },
      { label: 'Accessibility', href: '/en/accessibility.html' },
      { label: 'Privacy', href: '/en/privacy.html' },
      { label: 'Download', href: '/en/download.html' },
    ]);
  });

  it('says whose it is, under which licence, and of which day', () => {
    expect(frameOf('licence: CC-BY-4.0\n').footer).toMatchObject({
      owner: { label: 'A town' },
      licence: { label: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
      generatedNote: 'As of 22\u00a0November\u00a02026',
    });
  });

  it('does not link a site of its owner that is gone', () => {
    const owner = (status: string) => {
      const site = siteOf({
        'archive.yaml': `name: Ours\nowner: { name: A town, website: { url: "https://example.org/", status: ${status} } }\nlanguages: [en]\n`,
      });
      return makeFrame(site, 'en', { address: '/en/index.html', title: 'Ours' }).footer.owner.href;
    };
    expect(owner('live')).toBe('https://example.org/');
    expect(owner('gone')).toBeUndefined();
  });
});

describe('a language without texts of its own', () => {
  it('gets English ones, marked, and page titles in their own', () => {
    const frame = frameOf('navigation: [about]\n', {}, 'el');
    expect(frame).toMatchObject({ lang: 'el', textLang: 'en' });
    expect(frame.nav[0]).toMatchObject({ label: 'Projects', lang: 'en' });
    expect(frame.nav.at(-1)).toMatchObject({ label: 'About', lang: 'en' });
    expect(frameOf().textLang).toBeUndefined();
  });

  it('is read in its own direction', () => {
    const site = siteOf({ 'archive.yaml': 'name: Ours\nowner: { name: A }\nlanguages: [ar]\n' });
    expect(makeFrame(site, 'ar', { address: '/ar/index.html', title: 'Ours' }).dir).toBe('rtl');
    expect(frameOf().dir).toBeUndefined();
  });
});
