import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesIn } from './files.ts';

/** What `writeLargest` says of itself; the real archive says nothing. */
const URL_OF_LARGEST = 'https://archive.example.org/';

/** Everything in a page's head that has to name a whole address, by what it is for. */
function wholeAddresses(page: string): { canonical: string[]; alternates: string[]; openGraph: string[] } {
  const all = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, address]) => address!);
  return {
    canonical: all(/<link rel="canonical" href="([^"]*)"/g),
    alternates: all(/<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g),
    openGraph: all(/<meta property="og:(?:url|image)" content="([^"]*)"/g),
  };
}

const pagesOf = (site: string) =>
  filesIn(site, '.html').map((path) => ({ path, text: readFileSync(join(site, path), 'utf8') }));

describe('an archive with an address of its own', () => {
  const site = () => inject('largest');
  const pathOf = (address: string) => address.slice(URL_OF_LARGEST.length);

  it('names it, whole, in every page’s head', () => {
    const pages = pagesOf(site()).filter(({ path }) => path.startsWith('en/'));
    expect(pages.length).toBeGreaterThan(100);
    for (const { path, text } of pages) {
      const { canonical, alternates, openGraph } = wholeAddresses(text);
      const led = /<meta http-equiv="refresh"/.test(text);
      expect(canonical, path).toHaveLength(1);
      if (!led) expect(canonical, path).toEqual([URL_OF_LARGEST + path]);
      if (!led) expect(openGraph, path).toContain(URL_OF_LARGEST + path);
      if (!led) expect(alternates, path).toHaveLength(6);
      for (const address of [...canonical, ...alternates, ...openGraph]) {
        expect(address.startsWith(URL_OF_LARGEST), `${path}: ${address}`).toBe(true);
        expect(existsSync(join(site(), pathOf(address))), `${path}: ${address}`).toBe(true);
      }
    }
  });

  it('lists pages that there are in its sitemap, each with all its languages', () => {
    const map = readFileSync(join(site(), 'sitemap.xml'), 'utf8');
    const listed = [...map.matchAll(/(?:<loc>|href=")([^<"]*)/g)].map(([, address]) => address!);
    const pages = new Set(filesIn(site(), '.html'));
    expect(listed.filter((address) => !pages.has(pathOf(address)))).toEqual([]);
    for (const lang of ['en', 'de', 'el', 'bg', 'fr'])
      expect(listed).toContain(`${URL_OF_LARGEST}${lang}/projects/everything.html`);
  });
});

describe('an archive without one', () => {
  const site = () => inject('real');

  it('names none, and has no sitemap', () => {
    expect(filesIn(site(), '.xml')).toEqual([]);
    for (const { path, text } of pagesOf(site()))
      expect(wholeAddresses(text), path).toEqual({ canonical: [], alternates: [], openGraph: [] });
  });
});
