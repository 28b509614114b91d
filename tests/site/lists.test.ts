import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import papaparse from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { showing } from './browser.ts';

const { open } = showing(() => inject('largest'));

/** What comes after a while: a machine may be busy. */
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 15_000 });

/** The titles of the rows that are shown. */
const titles = (page: Page) => page.locator('.entries > li .entry-title').allTextContents();

/** What stands beside the values of a filter, by value, hidden ones too. */
const countsOf = (page: Page, filter: string) =>
  page
    .locator(`[data-filter=${filter}] li`)
    .evaluateAll((items) =>
      Object.fromEntries(
        items.map((item) => [
          item.getAttribute('data-value')!,
          Number(item.querySelector('.count')!.textContent),
        ]),
      ),
    );

const status = (page: Page) => page.getByRole('status');

/** Unfolds a filter. */
const unfold = (page: Page, heading: string) =>
  page.locator('.filters summary').filter({ hasText: heading }).click();

/** The markup of rows with addresses in full, by title; anchors belong to the page that was written. */
const rows = (page: Page) =>
  page.locator('.entries > li').evaluateAll((items) =>
    items.map((item) => {
      const copy = item.cloneNode(true) as HTMLElement;
      copy.removeAttribute('id');
      for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
      // Attributes have no order.
      for (const element of copy.querySelectorAll('*'))
        for (const { name, value } of [...element.attributes].toSorted((a, b) =>
          a.name < b.name ? -1 : 1,
        )) {
          element.removeAttribute(name);
          element.setAttribute(name, value);
        }
      return copy.outerHTML.replace(/>\s+</g, '><').replaceAll('\u00a0', ' ');
    }),
  );

describe('a list', () => {
  it.each([
    ['events', ['index'], 'oldest'],
    ['projects', ['index'], 'oldest'],
    ['partners', ['index', 'page/2'], 'projects'],
    ['results', ['index'], 'name'],
    ['towns', ['index'], 'projects'],
  ])('of %s has the rows that the build writes', async (list, pages, sort) => {
    const { page, complaints, close } = await open(`/bg/${list}/index.html`);
    const written: string[] = [];
    for (const name of pages) {
      await page.goto(new URL(`/bg/${list}/${name}.html`, page.url()).href);
      written.push(...(await rows(page)));
    }
    await page.goto(new URL(`/bg/${list}/index.html?sort=${sort}`, page.url()).href);
    await soon(async () => (await titles(page)).length).toBe(Math.min(50, written.length));
    while (await page.locator('#more').isVisible()) await page.locator('#more').click();
    await soon(async () => (await titles(page)).length).toBe(written.length);
    expect((await rows(page)).toSorted()).toEqual(written.toSorted());
    expect(complaints).toEqual([]);
    await close();
  });

  it('says how much is left, and beside each value how much there would be', async () => {
    const { page, complaints, close } = await open('/en/partners/index.html');
    const total = Number(await page.locator('h1 .count').textContent());
    const all = await countsOf(page, 'type');
    await unfold(page, 'Types');
    await page.getByRole('checkbox', { name: /Municipality/ }).check();
    await soon(() => status(page).textContent()).toBe(`${all['municipality']} of ${total} partners`);
    const byCountry = await countsOf(page, 'country');
    const { GR: greek, BG: bulgarian } = byCountry;
    await unfold(page, 'Countries');
    await page.getByRole('checkbox', { name: /Greece/ }).check();
    await soon(() => status(page).textContent()).toBe(`${greek} of ${total} partners`);
    // Several values of one filter are any of them: the others of that filter would add what they had.
    expect(await countsOf(page, 'country')).toEqual(byCountry);
    expect((await countsOf(page, 'type'))['ngo']).toBeLessThan(all['ngo']!);
    await page.getByRole('checkbox', { name: /Bulgaria/ }).check();
    await soon(() => status(page).textContent()).toBe(`${greek! + bulgarian!} of ${total} partners`);
    expect(await page.locator('.entries > li').count()).toBe(greek! + bulgarian!);
    expect(new URL(page.url()).search).toBe('?country=BG&country=GR&type=municipality');
    expect(complaints).toEqual([]);
    await close();
  });

  it('gives what is left of it as a table, in its order, and all of it without scripts', async () => {
    const linesOf = (file: string) => readFileSync(file, 'utf8').split('\r\n').slice(0, -1);
    const whole = linesOf(join(inject('largest'), 'en/partners/partners.csv'));
    const { page, complaints, close } = await open('/en/partners/index.html?country=GR');
    await soon(() => status(page).textContent()).toContain(' of ');
    const link = page.getByRole('link', { name: 'This selection as a table (CSV)' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.press('Enter')]);
    expect(download.suggestedFilename()).toBe('partners.csv');
    const saved = linesOf(await download.path());
    const country = whole[0]!.split(',').indexOf('country');
    expect(saved[0]).toBe(whole[0]);
    expect(saved).toHaveLength(1 + (await countsOf(page, 'country'))['GR']!);
    expect(saved.slice(1)).toEqual(
      whole.slice(1).filter((line) => papaparse.parse<string[]>(line).data[0]![country] === 'GR'),
    );
    expect(complaints).toEqual([]);
    await close();
    const still = await open('/en/partners/index.html', { javaScriptEnabled: false });
    expect(await still.page.locator('#table').isVisible()).toBe(false);
    const all = still.page.getByRole('link', { name: 'The whole list as a table (CSV)' });
    expect(await all.getAttribute('href')).toBe('partners.csv');
    await still.close();
  });

  it('says on a phone below the filters what is left, and leads there', async () => {
    const { page, close } = await open('/en/partners/index.html', { viewport: { width: 360, height: 640 } });
    await page.locator('#narrowing > summary').click();
    expect(await page.locator('.left').isVisible()).toBe(false);
    await unfold(page, 'Countries');
    await page.getByRole('checkbox', { name: /Greece/ }).check();
    const left = page.locator('.left a');
    await soon(() => left.textContent()).toMatch(/^\d+ of \d+ partners$/);
    expect(await left.textContent()).toBe(await status(page).textContent());
    await left.click();
    await soon(() => status(page).evaluate((line) => line.getBoundingClientRect().top)).toBeLessThan(200);
    await page.setViewportSize({ width: 1280, height: 640 });
    expect(await page.locator('.left').isVisible()).toBe(false);
    await close();
  });

  it('takes back what was chosen, one by one or all at once, and keeps the reader’s place', async () => {
    const { page, close } = await open('/en/partners/index.html?country=GR&country=BG&type=ngo');
    const chips = page.getByRole('list', { name: 'Narrowed down to' });
    await soon(() => chips.getByRole('button').count()).toBe(3);
    await chips.getByRole('button', { name: 'Take back Bulgaria' }).press('Enter');
    await soon(() => status(page).textContent()).toMatch(/^14 of /);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Take back Greece');
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await soon(() => chips.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await titles(page)).toHaveLength(50);
    expect(await page.getByRole('navigation', { name: 'Pages of this list' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('SELECT');
    await close();
  });

  it('is what its address says, leaves out what that says wrongly, and goes back and forward', async () => {
    const { page, complaints, close } = await open(
      '/en/events/index.html?country=RO&country=XX&colour=red&sort=up',
    );
    await soon(() => status(page).textContent()).toMatch(/^\d+ of \d+ events$/);
    expect(await page.getByRole('checkbox', { name: /Romania/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Sort by').inputValue()).toBe('');
    const romanian = await titles(page);
    await unfold(page, 'Years');
    const year = page.locator('[data-filter=year] li:not([hidden]) input').first();
    await year.check();
    await soon(() => new URL(page.url()).searchParams.get('year')).toBe(await year.inputValue());
    await page.getByLabel('Sort by').selectOption('name');
    await soon(() => new URL(page.url()).searchParams.get('sort')).toBe('name');
    await page.goBack();
    await page.goBack();
    await soon(() => titles(page)).toEqual(romanian);
    expect(await year.isChecked()).toBe(false);
    await page.goForward();
    await soon(() => year.isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is looked through by name, and honest where nothing is left', async () => {
    const { page, close } = await open('/en/partners/index.html');
    await page.getByLabel('Name contains').fill('lodz');
    await soon(() => titles(page)).toEqual(['Lodz', 'Łódź']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('lodz');
    await page.getByLabel('Name contains').fill('lodz zzz');
    await soon(() => status(page).textContent()).toContain('Take something back');
    expect(await titles(page)).toEqual([]);
    await close();
  });

  it.each(['en', 'el', 'bg'])('of names has them in the alphabet of %s, with its letters', async (lang) => {
    const { page, close } = await open(`/${lang}/partners/index.html`, { javaScriptEnabled: false });
    const names = [...(await titles(page))];
    const letters = page.locator('.letters a');
    const hrefs = await letters.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(15);
    await page.goto(new URL(`/${lang}/partners/page/2.html`, page.url()).href);
    names.push(...(await titles(page)));
    const { compare } = new Intl.Collator(lang, { numeric: true });
    const sorted = (name: string) => name.trim().replace(/^[^\p{L}\p{N}]+/u, '');
    expect(names.map(sorted)).toEqual(names.map(sorted).toSorted(compare));
    for (const [at, href] of hrefs.entries()) {
      await page.goto(href);
      const first = sorted((await page.locator(':target .entry-title').textContent())!);
      const letter = (await letters.nth(at).textContent())!;
      if (/\p{L}/u.test(letter))
        expect(
          new Intl.Collator(lang, { sensitivity: 'base' }).compare(first.slice(0, letter.length), letter),
        ).toBe(0);
    }
    await close();
  });

  it.each(['events', 'partners'])(
    'of %s leads, without scripts, to pages of as many as it says',
    async (list) => {
      const { page, close } = await open(`/en/${list}/index.html`, { javaScriptEnabled: false });
      const links = await page
        .locator('[data-filter=country] li')
        .evaluateAll((items) =>
          items.map(
            (item) => [item.querySelector('a')!.href, item.querySelector('.count')!.textContent] as const,
          ),
        );
      expect(links.length).toBeGreaterThan(3);
      for (const [href, count] of links) {
        await page.goto(href);
        expect(await page.locator(':target .count').textContent()).toBe(count);
      }
      await page.goto(new URL('/en/results/index.html', page.url()).href);
      expect(await page.locator('.narrowing').isVisible()).toBe(false);
      await close();
    },
  );

  it('keeps what is left of it in the window when a value far down is chosen', async () => {
    const { page, close } = await open('/en/partners/index.html', { viewport: { width: 1280, height: 700 } });
    for (const heading of ['Countries', 'Types', 'Years']) await unfold(page, heading);
    await page.evaluate(() => scrollTo(0, 2500));
    const last = page.locator('[data-filter=country] li:not([hidden]) input').last();
    await last.check();
    await soon(() => status(page).textContent()).toMatch(/^\d+ of \d+ partners$/);
    await soon(() =>
      page
        .locator('.entries > li')
        .first()
        .evaluate((row) => {
          const { bottom, top } = row.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
    ).toBe(true);
    await close();
  });

  it('is narrowed down by keyboard alone', async () => {
    const { page, complaints, close } = await open('/en/events/index.html', {
      viewport: { width: 360, height: 740 },
    });
    const focused = () =>
      page.evaluate(() =>
        (document.activeElement!.closest('label, summary') ?? document.activeElement)!.textContent!.trim(),
      );
    const tabTo = async (text: RegExp) => {
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        if (text.test(await focused())) return;
      }
      throw new Error(`Nothing says ${text.source}`);
    };
    await tabTo(/^Narrow down/);
    await page.keyboard.press('Enter');
    await tabTo(/^Held in/);
    await page.keyboard.press('Enter');
    await tabTo(/^Romania/);
    await page.keyboard.press('Space');
    await soon(() => status(page).textContent()).toMatch(/^\d+ of \d+ events$/);
    expect(await focused()).toMatch(/^Romania/);
    expect(await page.locator('.narrowing > summary').textContent()).toMatch(/Narrow down\s+1/);
    await tabTo(/×$/);
    await page.keyboard.press('Enter');
    await soon(() => status(page).textContent()).toMatch(/^\d+ events$/);
    expect(await focused()).toMatch(/^Romania/);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    [320, 'light'],
    [1280, 'dark'],
  ] as const)('is accessible with everything unfolded at %i px', async (width, colorScheme) => {
    const { page, close } = await open('/en/partners/index.html?country=GR&type=ngo', {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await soon(() => status(page).textContent()).toMatch(/^\d+ of \d+ partners$/);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
        details.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await page
      .locator('#narrowing :is(button, summary, label, input[type=search]), #list :is(button, select)')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .filter((target) => target.getBoundingClientRect().height < 24)
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
    await close();
  });

  it('says so where part of it can’t be loaded, and can be narrowed down again', async () => {
    const { page, close } = await open('/en/events/index.html');
    await page.route('**/rows-1.js', (route) => route.abort());
    await unfold(page, 'Held in');
    const boxes = page.locator('[data-filter=country] li:not([hidden]) input');
    const written = await titles(page);
    await boxes.first().check();
    await soon(() => status(page).textContent()).toContain('did not load');
    expect(await titles(page)).toEqual(written);
    await page.unroute('**/rows-1.js');
    await boxes.nth(1).check();
    await soon(() => status(page).textContent()).toMatch(/^\d+ of \d+ events$/);
    await close();
  });

  it('prints what it is narrowed down to, and none of its controls', async () => {
    const { page, close } = await open('/en/events/index.html?country=RO');
    await soon(() => status(page).textContent()).toMatch(/^\d+ of \d+ events$/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#list').innerText()).toMatch(/^\d+ of \d+ events\s+Romania\s/);
    for (const control of ['.narrowing', '#order', '#clear', '#more', '.chips span'])
      expect(await page.locator(control).isVisible()).toBe(false);
    await close();
  });

  it('loads nothing before it is narrowed down', async () => {
    const { page, close } = await open('/en/partners/index.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const scripts = () => asked.filter((path) => path.endsWith('.js'));
    await unfold(page, 'Countries');
    expect(scripts()).toEqual([]);
    await page.getByRole('checkbox', { name: /Greece/ }).check();
    await soon(scripts).toEqual(['/en/partners/list/index.js', '/en/partners/list/rows-1.js']);
    await close();
  });
});
