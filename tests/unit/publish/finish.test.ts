import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { refuseDeadLinks } from '#publish/dead-links.ts';
import { openSite } from '#publish/finish.ts';
import { openSearchIndex } from '#publish/search-index.ts';
import { inFolder, readFiles, writeFiles } from './sites.ts';

const indexIn = (folder: string) => openSearchIndex(join(folder, '.searched'), join(folder, 'cache'));

const page = (body: string) =>
  `<!doctype html><title>A</title><link rel="canonical" href="https://a.example/x">${body}`;

it('makes pages and stylesheets work wherever the site lies', () =>
  inFolder((folder) => {
    const site = join(folder, 'site');
    writeFiles(site, {
      'index.html': page('<a href="/en/">English</a>'),
      'en/index.html': page(
        '<link rel="stylesheet" href="/assets/a.css"><link rel="alternate" type="text/x" href="/c.svg"><a href="/en/towns/pt-a.html#top">A</a>',
      ),
      'en/towns/pt-a.html': page(
        '<h1 id="top"><a href="/en/?q=1">Home</a> <a href="https://b.example/">B</a></h1>',
      ),
      'assets/a.css':
        '@font-face{src:url(/assets/a.woff2)}b{background:url("/c.svg")}i{background:url(data:x)}@import "/b.css"; p{background:URL( "/d e.svg" )}',
      'b.css': '',
      'd e.svg': '',
      'assets/a.woff2': '',
      'c.svg': '',
      'sitemap.xml': '<loc>/en/</loc>',
    });
    expect(openSite(site, indexIn(folder), '/').finish()).toEqual([]);
    const files = readFiles(site);
    expect(files['index.html']).toBe(page('<a href="en/index.html">English</a>'));
    expect(files['en/index.html']).toBe(
      page(
        '<link rel="stylesheet" href="../assets/a.css"><link rel="alternate" type="text/x" href="../c.svg"><a href="towns/pt-a.html#top">A</a>',
      ),
    );
    expect(files['en/towns/pt-a.html']).toBe(
      page('<h1 id="top"><a href="../index.html?q=1">Home</a> <a href="https://b.example/">B</a></h1>'),
    );
    expect(files['assets/a.css']).toBe(
      '@font-face{src:url(a.woff2)}b{background:url("../c.svg")}i{background:url(data:x)}@import "../b.css"; p{background:URL( "../d e.svg" )}',
    );
    expect(files['sitemap.xml']).toBe('<loc>/en/</loc>');
  }));

it('leads from the page for missing ones, which has no place of its own, by the path of the site', () =>
  inFolder((folder) => {
    const site = join(folder, 'site');
    writeFiles(site, { '404.html': page('<a href="/en/index.html">A</a>'), 'en/index.html': page('') });
    expect(openSite(site, indexIn(folder), '/a$&b/').finish()).toEqual([]);
    expect(readFiles(site)['404.html']).toBe(page('<a href="/a$&amp;b/en/index.html">A</a>'));
  }));

it('parts what is searched of a page from what is published of it', () =>
  inFolder((folder) => {
    const site = join(folder, 'site');
    const marked = (mark: string) =>
      `<html lang="en"><title>A</title><nav><a href="/b.html">B</a></nav><main${mark}><h1${mark && ' data-pagefind-weight="10"'}>A</h1></main></html>`;
    writeFiles(site, { 'a.html': marked(' data-pagefind-body'), 'b.html': marked('') });
    expect(openSite(site, indexIn(folder), '/').finish()).toEqual([]);
    const published = marked('').replace('/b.html', 'b.html');
    expect(readFiles(site)).toEqual({ 'a.html': published, 'b.html': published });
    expect(readFiles(join(folder, '.searched'))).toEqual({
      '0/a.html':
        '<html lang="en"><main data-pagefind-body><h1 data-pagefind-weight="10">A</h1></main></html>',
    });
  }));

it('leaves to viewers what a fragment means in a file that is no page', () =>
  inFolder((folder) => {
    const site = join(folder, 'site');
    writeFiles(site, { 'a.html': page('<a href="/b.pdf#page=3">B</a>'), 'b.pdf': '' });
    expect(openSite(site, indexIn(folder), '/').finish()).toEqual([]);
  }));

test.each([
  ['/en/b.html', { missing: 'file', file: 'en/b.html' }],
  ['/en/A.html', { missing: 'file', file: 'en/A.html', other: 'en/a.html' }],
  ['/en/a.html#no', { missing: 'anchor', file: 'en/a.html' }],
  ['#no', { missing: 'anchor', file: 'en/a.html' }],
  ['/files/a b.pdf', { missing: 'file', file: 'files/a b.pdf' }],
])('finds that %s leads nowhere', (address, fault) =>
  inFolder((folder) => {
    const site = join(folder, 'site');
    writeFiles(site, { 'en/a.html': page(`<p id="yes"><a href="${address}">A</a><a href="#yes">B</a>`) });
    expect(openSite(site, indexIn(folder), '/').finish(['download/a.zip'])).toMatchObject([
      { page: 'en/a.html', ...fault },
    ]);
  }),
);

it('looks on every page for what the page itself is to have', () =>
  inFolder((site) => {
    const top = page('<h1 id="top"><a href="#top">A</a></h1>');
    writeFiles(site, { 'en/a.html': top, 'en/b.html': top.replace(' id="top"', '') });
    expect(openSite(site, indexIn(site), '/').finish()).toMatchObject([
      { page: 'en/b.html', address: '#top', missing: 'anchor', file: 'en/b.html' },
    ]);
  }));

it('tells of dead links by their page and the file that wrote it', () => {
  const fault = { page: 'en/a.html', address: 'B.html', missing: 'file', file: 'en/B.html' } as const;
  const sourceOf = (page: string) => (page === 'en/a.html' ? 'pages/a.md' : undefined);
  expect(() => refuseDeadLinks([], sourceOf)).not.toThrow();
  expect(() => refuseDeadLinks([{ ...fault, other: 'en/b.html' }], sourceOf)).toThrow(
    'en/a.html (from pages/a.md): the link to B.html leads nowhere: there is no file en/B.html; capitals count: it is en/b.html',
  );
  expect(() =>
    refuseDeadLinks(
      Array.from({ length: 30 }, () => fault),
      sourceOf,
    ),
  ).toThrow('and 10 more');
});

it('tells that a dead link which no file wrote is a mistake of the program, to be reported', () => {
  const said = (page: string, times = 1) => {
    const fault = { page, address: 'b.html', missing: 'file', file: 'en/b.html' } as const;
    try {
      refuseDeadLinks(
        Array.from({ length: times }, () => fault),
        (page) => (page === 'en/a.html' ? 'pages/a.md' : undefined),
      );
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  expect(said('en/index.html')).toMatch(
    /^The finished site has a link that leads nowhere:\n.*\nNo file of the content wrote .* report it/,
  );
  expect(said('en/a.html', 2)).toMatch(/^The finished site has links that lead nowhere:\n/);
  expect(said('en/a.html')).not.toContain('report');
});
