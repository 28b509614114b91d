import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { showing } from './browser.ts';
import { faultsOf, stayingIn } from './faults.ts';
import { oneOfEachType, pagesIn, typeOf } from './files.ts';

const archives = ['real', 'smallest', 'largest'] as const;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // What the compiler writes, not what people read.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // Everything comes from the same place as the page.
    'require-sri': 'off',
    // Titles are as long as the records say.
    'long-title': 'off',
    // Pagefind's own attributes stand on elements of all sorts.
    'no-inline-style': 'error',
  },
});

describe.each(archives)('every page of the %s archive', (name) => {
  const site = inject(name);
  const pages = pagesIn(site);
  const read = (address: string) => readFileSync(join(site, address), 'utf8');

  it('is valid HTML', async () => {
    const faults: string[] = [];
    for (const address of pages) {
      const { results } = await validator.validateString(read(address), address);
      for (const { messages } of results)
        faults.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${address}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
    }
    expect(faults).toEqual([]);
  });

  it('links only to what is there', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (address: string) => {
      const known =
        ids.get(address) ?? new Set([...read(address).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
      ids.set(address, known);
      return known;
    };
    const dangling = new Set<string>();
    for (const address of pages)
      for (const [, , written] of read(address).matchAll(/\s(href|src)="([^"]*)"/g)) {
        const target = written!.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
        if (/^(?:https?:|mailto:|tel:|data:)/.test(target)) continue;
        const url = new URL(target, `http://site${address}`);
        const path = decodeURIComponent(url.pathname);
        if (!existsSync(join(site, path)) || path.endsWith('/')) dangling.add(`${address} -> ${target}`);
        else if (
          url.hash &&
          path.endsWith('.html') &&
          !idsOf(path).has(decodeURIComponent(url.hash.slice(1)))
        )
          dangling.add(`${address} -> ${target}`);
      }
    expect([...dangling]).toEqual([]);
  });

  it('says its language, its title and its policy', () => {
    for (const address of pages.filter((address) => !/^\/(?:index|404)\.html$/.test(address))) {
      const html = read(address);
      expect(html, address).toMatch(new RegExp(`<html[^>]* lang="${address.split('/')[1]}"`));
      expect(html, address).toMatch(/<title>[^<]+<\/title>/);
      expect(html, address).toContain(
        `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'`,
      );
      expect(html.match(/<h1[\s>]/g), address).toHaveLength(1);
      expect(html, address).not.toMatch(
        /<style|\sstyle="|\son[a-z]+="|javascript:|undefined|\[object|jumelage:|jumelage-file:/,
      );
    }
  });

  it('leads from everywhere to what it says of accessibility and privacy', () => {
    const framed = pages.filter((address) => read(address).includes('<footer'));
    expect(framed.length).toBeGreaterThan(5);
    for (const address of framed)
      for (const name of ['accessibility', 'privacy'])
        expect(read(address), address).toMatch(new RegExp(`<footer[^]*href="[^"]*${name}\\.html"`));
  });

  // What the largest archive has a page of its type for isn't opened again here; the long tests do.
  const seen = new Set(name === 'real' ? pagesIn(inject('largest')).map(typeOf) : []);
  const opened = oneOfEachType(stayingIn(site)).filter((address) => !seen.has(typeOf(address)));

  if (opened.length === 0) return;
  describe('in a browser', () => {
    const { open } = showing(() => site);

    it.concurrent.each(opened)(
      '%s is accessible, and fits small and large windows in both schemes, and with letters twice as large',
      async (address) => expect(await faultsOf(open, address)).toEqual([]),
    );
  });
});

describe('with letters twice as large', () => {
  const { open } = showing(() => inject('largest'));

  it.each([360, 820])('the header keeps words whole and its parts apart, %i px wide', async (width) => {
    const { close, page } = await open('/en/download.html', { viewport: { width, height: 900 } });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
    const name = (await page.locator('.site-name').boundingBox())!;
    for (const part of await page.locator('.site-tools, .site-header .search-form, .languages').all()) {
      const box = await part.boundingBox();
      if (!box || box.width === 0) continue;
      const isBeside = box.x >= name.x + name.width || box.y >= name.y + name.height;
      expect(isBeside, await part.innerText()).toBe(true);
    }
    // There is room for words, not only for letters.
    const field = await page.locator('.site-header [name=q]').boundingBox();
    if (field) expect(field.width).toBeGreaterThan(width / 6);
    expect((await page.locator('.site-name > span').boundingBox())!.width).toBeGreaterThan(width / 4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });
});

describe('a project page is light: at most 60 kB of HTML and CSS, one stylesheet, no script that it would wait for', () => {
  const light = (site: string, address: string) => {
    const html = readFileSync(join(site, address), 'utf8');
    const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
      ([, href]) => href!,
    );
    expect(sheets).toHaveLength(1);
    expect(html).not.toMatch(/<script(?![^>]*(?:application\/ld\+json| defer ))/);
    expect(
      Buffer.byteLength(html) + readFileSync(join(site, dirname(address), sheets[0]!)).length,
    ).toBeLessThanOrEqual(60_000);
  };

  it('whatever it is, in the real archive', () => {
    const site = inject('real');
    for (const address of pagesIn(site).filter((path) => /^\/en\/projects\/(?!index|page)/.test(path)))
      light(site, address);
  });

  it('with 10 partners, 8 events and 12 photos', () => {
    light(inject('largest'), '/en/projects/budgeted.html');
  });
});
