import { describe, expect, inject, it } from 'vitest';
import { showing } from './browser.ts';

const { open } = showing(() => inject('largest'));
const pages = [
  '/en/projects/budgeted.html',
  '/en/events/event-1.html',
  '/en/partners/partner-1.html',
  '/en/index.html',
];

describe('on paper', () => {
  it.each(pages)('%s is a document: black on white, without what only a screen is for', async (address) => {
    const { close, page } = await open(address, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const screenOnly = ['nav', '.skip', '.site-menu', 'form', 'dialog', 'button', 'details:not([open])'];
    for (const selector of screenOnly)
      for (const element of await page.locator(selector).all())
        expect(await element.isVisible(), `${selector} of ${address}`).toBe(false);
    expect(
      await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return [color, backgroundColor];
      }),
    ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await page.locator('h1').isVisible()).toBe(true);
    // Whose it is, of which day, and where it is published.
    const footer = await page.locator('footer').innerText();
    expect(footer).toContain('As of 1');
    expect(footer).toContain(`https://archive.example.org${address}`);
    await close();
  });

  it('spells out where a link leads, and gives a sum once', async () => {
    const { close, page } = await open('/en/projects/budgeted.html');
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('a[href="https://example.org/book"]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content),
    ).toContain('https://example.org/book');
    await page.goto(new URL('/en/events/event-1.html', page.url()).href);
    expect(await page.locator('tfoot').evaluate((foot) => getComputedStyle(foot).display)).toBe(
      'table-row-group',
    );
    await close();
  });
});
