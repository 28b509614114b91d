import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { showing } from './browser.ts';

const { open } = showing(() => inject('largest'));

const phone = { viewport: { width: 360, height: 740 } };
/** Every stop is one of so many at most: a page that has more holds its reader fast. */
const most = 400;

/** What the focused element is called, and what is wrong with being there; undefined where no element has the focus. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const box = [...element.getClientRects()].find(({ height, width }) => height > 1 && width > 1);
    const name = (
      element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent
    ).trim();
    if (!box) return { name, wrong: 'isn’t drawn' };
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    // Of what is larger than the window, a part is seen.
    const tall = box.height > innerHeight || box.width > innerWidth;
    const top = document.elementFromPoint(
      tall ? Math.max(x, 0) : x,
      tall ? Math.min(Math.max(y, 0), innerHeight - 1) : y,
    );
    const label = element.closest('label');
    if (!top) return { name, wrong: 'is outside the window' };
    if (!element.contains(top) && !label?.contains(top)) return { name, wrong: `is under a ${top.tagName}` };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      return { name, wrong: 'isn’t marked' };
    return { name };
  });

/** Goes on by a key until the focus is on what is called so. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press(key);
    if (name.test((await stop(page))?.name ?? '')) return;
  }
  throw new Error(`Nothing says ${name.source}`);
}

const name = async (page: Page) => (await stop(page))?.name;

describe('by keyboard', () => {
  it.each([
    ['/el/projects/budgeted.html', {}],
    ['/en/search.html?q=town', phone],
    ['/de/numbers.html', {}],
  ] as const)('every stop of %s is seen, and one after the other is reached', async (address, options) => {
    const { page, complaints, close } = await open(address, { ...options, forcedColors: 'active' });
    if (address.includes('search'))
      await page.locator('#others[aria-busy=false]').waitFor({ state: 'attached' });
    const focusable = await page
      .locator('a[href], button, input, select, summary, [tabindex="0"]')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
    const wrong: string[] = [];
    let stops = 0;
    for (; stops < most; stops++) {
      await page.keyboard.press('Tab');
      const found = await stop(page);
      if (!found) break;
      if (found.wrong !== undefined) wrong.push(`${found.name} ${found.wrong}`);
    }
    expect(wrong).toEqual([]);
    expect(stops).toBe(focusable);
    expect(complaints).toEqual([]);
    await close();
  });

  it('the menu of a phone takes the focus, leads nowhere behind it, and gives it back', async () => {
    const { page, close } = await open('/en/index.html', phone);
    await tabTo(page, /^Menu$/);
    await page.keyboard.press('Enter');
    expect(await stop(page)).toEqual({ name: 'Close menu' });
    const names: string[] = [];
    for (let found = await stop(page); found; found = await stop(page)) {
      expect(found.wrong, found.name).toBeUndefined();
      names.push(found.name);
      await page.keyboard.press('Tab');
    }
    expect(names).toContain('Projects');
    expect(names.at(-1)).toBe('English');
    await tabTo(page, /^Timeline$/);
    await page.keyboard.press('Escape');
    expect(await stop(page)).toEqual({ name: 'Menu' });
    await close();
  });

  it('languages that are unfolded cover nothing once they are left', async () => {
    const { page, close } = await open('/en/index.html');
    await tabTo(page, /^English$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Deutsch$/);
    expect(await stop(page)).toEqual({ name: 'Deutsch' });
    await tabTo(page, /^Search$/, 'Shift+Tab');
    expect(await page.getByRole('link', { name: 'Deutsch' }).isVisible()).toBe(false);
    await close();
  });

  it('the rest of a long filter is gone on with, and that all of a list is back is said', async () => {
    const { page, close } = await open('/en/partners/index.html', phone);
    const status = page.getByRole('status');
    await tabTo(page, /^Narrow down/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Countries/);
    await page.keyboard.press('Enter');
    const folded = await page.locator('[data-filter=country] li[hidden]').first().textContent();
    await tabTo(page, /^Show all/);
    await page.keyboard.press('Enter');
    expect(await stop(page)).toEqual({ name: folded!.trim() });
    await page.keyboard.press('Space');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ of \d+ partners$/);
    await tabTo(page, /^Clear filters/);
    await page.keyboard.press('Enter');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ partners$/);
    await close();
  });

  it('a town that is chosen below the map leads to what the map tells, in every language', async () => {
    const { page, close } = await open('/en/map.html', phone);
    await tabTo(page, /^Show Larisa|^Show Λάρισα/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.map-chosen li').count()).toBeGreaterThan(0);
    expect((await stop(page))!.wrong).toBeUndefined();
    const query = new URL(page.url()).search;
    expect(query).toMatch(/^\?town=gr-/);
    const elsewhere = await page
      .locator('.languages a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search));
    expect(new Set(elsewhere)).toEqual(new Set([query]));
    await close();
  });

  it('by what a table is sorted is said', async () => {
    const { page, close } = await open('/en/network.html');
    await tabTo(page, /^First year$/);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').textContent()).toBe('Sorted by “First year”, descending');
    await page.keyboard.press('Space');
    expect(await page.getByRole('status').textContent()).toBe('Sorted by “First year”, ascending');
    expect(await name(page)).toBe('First year');
    expect(await page.locator('.languages a').first().getAttribute('href')).toContain('order=ascending');
    await close();
  });
});
