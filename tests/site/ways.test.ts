import { describe, expect, inject, it } from 'vitest';
import { showing } from './browser.ts';

const { open } = showing(() => inject('real'));
const { open: openLargest } = showing(() => inject('largest'));

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a reader %s', (_, javaScriptEnabled) => {
  it('goes from the home page to a project, its event, its partner, and another language', async () => {
    const { page, complaints, close } = await open('/en/index.html', { javaScriptEnabled });
    const main = page.locator('main');
    await main.getByRole('link', { name: 'Strings that unite us through migration' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'Strings that unite us through migration',
    );

    await main.getByRole('link', { name: 'Gondomar' }).first().click();
    expect(new URL(page.url()).pathname).toMatch(
      /^\/en\/(?:partners\/gondomar|events\/strings-1-gondomar)\.html$/,
    );
    await page.goto(new URL('/en/projects/strings-that-unite-us-through-migration.html', page.url()).href);

    await main.getByRole('link', { name: 'Municipality of Gondomar' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/en/partners/gondomar.html');
    expect(await main.textContent()).toContain('Strings that unite us through migration');

    await main.getByRole('link', { name: 'Strings that unite us through migration' }).first().click();
    await page.getByRole('link', { name: 'Română' }).click();
    expect(new URL(page.url()).pathname).toBe('/ro/projects/strings-that-unite-us-through-migration.html');
    expect(await page.getAttribute('html', 'lang')).toBe('ro');
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds projects by country, year, topic and programme', async () => {
    const { page, close } = await open('/en/index.html', { javaScriptEnabled });
    for (const [way, address] of [
      ['Slovenia', '/en/countries/si.html'],
      ['2018', '/en/years/2018.html'],
      ['Social cohesion', '/en/topics/social-cohesion.html'],
      ['10 Reduced inequalities', '/en/sdgs/10.html'],
    ] as const) {
      await page.locator('main').getByRole('link', { name: way, exact: true }).click();
      expect(new URL(page.url()).pathname).toBe(address);
      expect(await page.locator('main').textContent()).toContain('cosmopolitan cities');
      await page.goBack();
    }
    await close();
  });
});

it('the first page offers every language, and a missing one leads back', async () => {
  const { page, close } = await open('/');
  for (const name of ['English', 'Français', 'Română'])
    expect(await page.getByRole('link', { name }).count()).toBe(1);
  const response = await page.goto(new URL('/en/projects/nothing.html', page.url()).href);
  expect(response!.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await close();
});

it('an address that a record had leads to the one that it has', async () => {
  const { page, close } = await openLargest('/en/projects/old-name.html');
  await page.waitForURL('**/en/projects/before.html');
  await close();
});

it('a record that isn’t translated says so, in the language that it is written in', async () => {
  const { page, close } = await openLargest('/fr/projects/after.html');
  expect(await page.getAttribute('html', 'lang')).toBe('fr');
  expect(await page.locator('main [lang="bg"]').first().textContent()).toContain('What came after');
  expect(await page.locator('main').textContent()).toMatch(/bulgare/);
  await close();
});

it('every page goes by keyboard from the link that skips to the content', async () => {
  const { page, close } = await open('/en/projects/impeu.html');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toMatch(/^#/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await close();
});
