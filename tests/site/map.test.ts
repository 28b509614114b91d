import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { showing } from './browser.ts';

const { open } = showing(() => inject('real'));

describe('the map', () => {
  it('shows a town that is chosen in the list, tells its projects, and keeps it in the address', async () => {
    const { page, complaints, close } = await open('/en/map.html');
    await page.getByRole('button', { name: 'Show Gondomar on the map' }).click();
    await page.locator('.map-chosen li').waitFor();
    expect(await page.locator('.map-chosen').textContent()).toContain(
      'Strings that unite us through migration',
    );
    expect(new URL(page.url()).search).toBe('?town=pt-gondomar');
    expect(await page.locator('.names').textContent()).toContain('Gondomar');
    await page
      .locator('.map-chosen')
      .getByRole('link', { name: 'Strings that unite us through migration' })
      .click();
    expect(new URL(page.url()).pathname).toBe('/en/projects/strings-that-unite-us-through-migration.html');
    expect(complaints).toEqual([]);
    await close();
  });

  it('marks in the list the town that is chosen on it', async () => {
    const { page, close } = await open('/en/map.html?town=pt-gondomar');
    const box = (await page.locator('.map svg').first().boundingBox())!;
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'Show Ceutí on the map' }).click();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await page.locator('[aria-current="true"] > a').first().textContent()).toBe('Ceutí');
    await close();
  });

  it('moves and zooms by keyboard', async () => {
    const { page, close } = await open('/en/map.html');
    const at = () => page.locator('.ground').getAttribute('transform');
    await page.getByRole('group', { name: /^Map/ }).focus();
    await page.keyboard.press('+');
    const nearer = await at();
    expect(nearer).toContain('scale(2)');
    await page.keyboard.press('ArrowRight');
    expect(await at()).not.toBe(nearer);
    await page.keyboard.press('0');
    expect(await at()).toContain('scale(1)');
    await close();
  });

  it('lets the page scroll over it until it is in use', async () => {
    const { page, close } = await open('/en/map.html');
    await page.locator('.map-view').hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.locator('.ground').getAttribute('transform')).toBeNull();
    await close();
  });

  it('is a list of links without scripts', async () => {
    const { page, close } = await open('/en/map.html', { javaScriptEnabled: false });
    await page.locator('main').getByRole('link', { name: 'Gondomar', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/en/towns/pt-gondomar.html');
    await close();
  });

  it('isn’t there where no town’s place is known', () => {
    expect(existsSync(join(inject('smallest'), 'en/map.html'))).toBe(false);
  });
});

it('the land lies under the strings of every page, from one file', async () => {
  for (const address of ['/en/index.html', '/en/projects/strings-that-unite-us-through-migration.html']) {
    const { page, complaints, close } = await open(address);
    const land = await page.locator('.strings image').first().getAttribute('href');
    expect(new URL(land!, page.url()).pathname).toBe('/land.svg');
    expect(await page.getByRole('img', { name: /^Map (?:of|with)/ }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  }
});
