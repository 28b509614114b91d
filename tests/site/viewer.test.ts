import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { showing } from './browser.ts';

const address = '/en/projects/budgeted.html';
const photos = 12;
const { open } = showing(() => inject('largest'));

/** Which photo stands large: its number of all, and what it is said to show; undefined where the dialog is closed. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog')!;
    return dialog.open
      ? [dialog.querySelector('p span')!.textContent, dialog.querySelector('img')!.alt]
      : undefined;
  });
const thumb = (page: Page, number: number) => page.locator('main figure > a').nth(number - 1);
const isFocused = (page: Page, number: number) =>
  thumb(page, number).evaluate((link) => link === document.activeElement);

describe('photos', () => {
  it('are shown large by keyboard, one after the other, and focus returns to the last', async () => {
    const { close, complaints, page } = await open(address);
    await thumb(page, 3).press('Enter');
    expect(await shown(page)).toEqual([`Photo 3 of ${photos}`, 'What photo 3 shows']);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual([`Photo 4 of ${photos}`, 'What photo 4 shows']);
    await page.keyboard.press('End');
    expect(await shown(page)).toEqual([`Photo ${photos} of ${photos}`, 'What photo 12 shows']);
    await page.keyboard.press('ArrowRight');
    expect((await shown(page))![0]).toBe(`Photo ${photos} of ${photos}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual([`Photo 2 of ${photos}`, 'What photo 2 shows']);
    await page.keyboard.press('Escape');
    expect(await shown(page)).toBeUndefined();
    expect(await isFocused(page, 2)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('are shown by pointer, with caption and credit', async () => {
    const { close, page } = await open(address);
    await thumb(page, 3).click();
    const dialog = page.getByRole('dialog', { name: `Photo 3 of ${photos}` });
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe('Close');
    expect(await dialog.textContent()).toMatch(/Everybody who had come .*A\. Photographer.*18.May.2019/s);
    await page.getByRole('button', { name: 'Next photo' }).click();
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe(`Photo 4 of ${photos}`);
    await page.getByRole('button', { name: 'Previous photo' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await isFocused(page, 3)).toBe(true);
    await close();
  });

  it('are accessible when large, and fit the window', async () => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      const { close, page } = await open(address, { viewport: { width, height: 700 }, colorScheme });
      await thumb(page, 6).press('Enter');
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(
        await page.evaluate(() => {
          const { bottom, right } = document
            .querySelector('dialog figcaption, dialog img')!
            .getBoundingClientRect();
          const dialog = document.querySelector('dialog')!;
          return [right <= innerWidth, bottom <= innerHeight, dialog.scrollHeight <= dialog.clientHeight];
        }),
      ).toEqual([true, true, true]);
      await close();
    }
  });

  it('are shown large from a disk, too', async () => {
    const { close, page } = await open(address);
    await page.goto(`file://${join(inject('largest'), address)}`);
    await thumb(page, 1).press('Enter');
    expect((await shown(page))![0]).toBe(`Photo 1 of ${photos}`);
    expect(await page.evaluate(() => document.querySelector('dialog img')!.getAttribute('src'))).toMatch(
      /^file:/,
    );
    await close();
  });

  it('lead to their largest without scripts', async () => {
    const { close, page } = await open(address, { javaScriptEnabled: false });
    expect(await thumb(page, 2).getAttribute('href')).toMatch(/\/media\/photo-2-\w+-1200\.webp$/);
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await close();
  });
});
