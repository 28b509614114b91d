import { describe, expect, inject, it } from 'vitest';
import { showing } from './browser.ts';
import { engineScript } from './engine-script.ts';
import { facts } from './facts.ts';

const { open } = showing(() => inject('real'));

/** What comes after a while: a machine may be busy. */
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 15_000 });

describe('search', () => {
  it('finds every name, place, date, number and title of the networks, with and without diacritics', async () => {
    const { page, close } = await open('/en/search.html');
    await page.evaluate(await engineScript());
    const missed: string[] = [];
    for (const [address, queries] of Object.entries(facts))
      for (const query of queries) {
        const found = await page.evaluate<string[]>(`(async () => {
          const engine = await globalThis.engine;
          const { results } = await engine.search(${JSON.stringify(query)}, {});
          return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
        })()`);
        if (!found.includes(address)) missed.push(`${query} -> ${address}`);
      }
    expect(missed).toEqual([]);
    await close();
  });

  it('answers as one types, counts in words, and keeps the question in the address', async () => {
    const { page, complaints, close } = await open('/en/search.html');
    await page.getByRole('searchbox').last().pressSequentially('gondomar');
    await page.locator('#results li').first().waitFor();
    const count = await page.locator('#results > li').count();
    expect(await page.getByRole('status').first().textContent()).toContain(String(count));
    expect(new URL(page.url()).searchParams.get('q')).toBe('gondomar');
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes the question and a filter from the address', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=gondomar&kind=events');
    await page.locator('#results li').first().waitFor();
    const links = await page
      .locator('#results a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((path) => path.startsWith('/en/events/'))).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows hits in the page’s language, and those in others under a heading of their own', async () => {
    const { page, complaints, close } = await open('/fr/search.html?q=Downpatrick');
    await page.locator('#other-results li').first().waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.join(' ')).toMatch(/autres langues/i);
    const links = await page
      .locator('main a[href*="/partners/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links).toContain('/fr/partners/downpatrick-twinning-partnership.html');
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads from a hit in another language to the page that holds the words, where the reader’s doesn’t', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=Pologne');
    const hit = page.locator('#other-results .entry-title a').first();
    expect(await hit.getAttribute('hreflang')).toBe('fr');
    await hit.click();
    await page.waitForURL('**/fr/**');
    expect(await page.locator('main').textContent()).toContain('Pologne');
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the question when the language is changed, and says how many filters are folded away', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=gondomar&kind=events');
    await page.locator('#results li').first().waitFor();
    expect(await page.locator('.narrowing > summary .count').textContent()).toBe('1');
    await page.locator('.languages a[hreflang="fr"]').click();
    await page.waitForURL('**/fr/search.html?q=gondomar&kind=events');
    expect(await page.getByRole('searchbox').last().inputValue()).toBe('gondomar');
    expect(complaints).toEqual([]);
    await close();
  });

  it('counts by the filters that are open, and loads one when it is opened', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=gondomar');
    const countOf = (name: string) => page.locator(`[data-filter="${name}"] .count`).allTextContents();
    await page.locator('[data-filter="kind"] .count', { hasText: /\d/ }).first().waitFor();
    expect((await countOf('country')).join('')).toBe('');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.locator('details:has(> [data-filter="country"]) > summary').click();
    await page.locator('[data-filter="country"] .count', { hasText: /[1-9]/ }).first().waitFor();
    expect(loaded.filter((url) => url.endsWith('.pf_filter.js'))).toHaveLength(1);
    expect((await countOf('year')).join('')).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads to the parts of a page that have the words, at their headings', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=report&kind=projects');
    await page.locator('#results > li').getByRole('link', { name: 'What remains' }).click();
    await page.waitForURL('**/en/projects/promoting-social-inclusion.html#what-remains');
    expect(await page.locator('h2:target, h3:target').textContent()).toBe('What remains');
    expect(complaints).toEqual([]);
    await close();
  });

  it('names the part of a record that has the words, though its heading is no word of the page', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=downpatrick&kind=projects');
    const parts = page.locator('#results > li').first().locator('.entry-meta a');
    await parts.first().waitFor();
    const hrefs = await parts.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
    expect(hrefs).toContain('#Partners');
    expect(await page.locator('#status').textContent()).toMatch(/: 1\b/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds the words between quotation marks only as they stand, and folds accents', async () => {
    const { page, close } = await open('/en/search.html');
    const found = async (query: string) => {
      await page.goto(new URL(`?q=${encodeURIComponent(query)}`, page.url()).href);
      await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor();
      return page.locator('#results > li > .entry-title').allTextContents();
    };
    const loose = await found('networks of towns');
    const exact = await found('"networks of towns"');
    expect(exact.length).toBeGreaterThan(0);
    expect(loose).toEqual(expect.arrayContaining(exact));
    expect(await found('"towns of networks"')).toEqual([]);
    expect((await found('ceuti')).toSorted()).toEqual((await found('Ceutí')).toSorted());
    await close();
  });

  it('leads to the results when it is sent, past the filters by keyboard, and takes back what was chosen', async () => {
    const { page, complaints, close } = await open('/en/search.html?kind=events&country=FR');
    await page.getByRole('searchbox').last().fill('event');
    await page.keyboard.press('Enter');
    const focused = page.locator(':focus');
    await soon(() => focused.textContent()).toMatch(/^Results: \d/);
    await page.getByRole('searchbox').last().focus();
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Tab');
    expect(await focused.textContent()).toBe('Skip to results');
    await page.keyboard.press('Enter');
    await soon(() => focused.getAttribute('id')).toBe('status');
    await page.getByRole('button', { name: 'Take back France' }).click();
    await soon(() => new URL(page.url()).search).toBe('?q=event&kind=events');
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows the oldest first, and what has no date last in either order', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=town&kind=projects&kind=towns');
    await page.locator('#results > li').first().waitFor();
    const years = async () => {
      const facts = await page.locator('#results > li > .entry-meta:nth-child(2)').allTextContents();
      return facts.map((text) => /\d{4}/.exec(text)?.[0]).slice(0, 3);
    };
    await page.getByLabel('Sort by').selectOption('date');
    await soon(years).toEqual(['2021', '2017', undefined]);
    await page.getByLabel('Sort by').selectOption('oldest');
    await soon(years).toEqual(['2017', '2021', undefined]);
    expect(new URL(page.url()).searchParams.get('sort')).toBe('oldest');
    expect(complaints).toEqual([]);
    await close();
  });

  it('never shows towns as found in other languages: their pages hold the same in each', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=Pologne');
    await page.locator('#other-results li').first().waitFor();
    const links = await page
      .locator('#other-results .entry-title a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => path.includes('/towns/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('knows no record by what it lacks', async () => {
    const { page, close } = await open('/en/search.html');
    await page.evaluate(await engineScript());
    const count = (words: string) =>
      page.evaluate<number>(`(async () => {
        const { results } = await (await globalThis.engine).search(${JSON.stringify(words)}, {});
        return results.length;
      })()`);
    expect(await count('"none recorded"')).toBe(0);
    expect(await count('"not recorded"')).toBe(0);
    expect(await count('"twinning partnership"')).toBeGreaterThan(0);
    await close();
  });

  it('is honest where nothing is found', async () => {
    const { page, close } = await open('/en/search.html?q=zzzzqqqq');
    await page
      .getByRole('status')
      .filter({ hasText: /no|nothing/i })
      .first()
      .waitFor();
    expect(await page.locator('#results li').count()).toBe(0);
    expect(await page.locator('.narrowing details').filter({ visible: true }).count()).toBe(0);
    await close();
  });

  it('offers the name that was probably meant, and loads names only where nothing was found', async () => {
    const { page, complaints, close } = await open('/en/search.html');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const names = () => loaded.filter((path) => /names|nearest/.test(path)).toSorted();
    const status = page.locator('#status');
    await page.getByRole('searchbox').last().fill('gondomar');
    await soon(() => status.textContent()).toMatch(/^Results: [1-9]/);
    await page.getByRole('searchbox').last().fill('Gondommar');
    await soon(() => status.textContent()).toContain('Did you mean Gondomar?');
    expect(names()).toEqual(['/scripts/names.js', '/scripts/nearest.js']);
    await page.keyboard.press('Enter');
    await soon(() => page.locator(':focus').getAttribute('id')).toBe('status');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search.html?q=Gondomar');
    await page.locator('#results > li').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('leaves what is chosen where nothing is found, to be taken back', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=zzzzqqqq&kind=events');
    await soon(() => page.locator('#status').textContent()).toMatch(/^Results: 0/);
    const groups = page.locator('.narrowing details').filter({ visible: true });
    expect(await groups.count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Events' }).focus();
    await page.keyboard.press('Space');
    await soon(() => groups.count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
    await page.getByRole('searchbox').last().fill('gondomar');
    await soon(() => groups.count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads to the page of a country, a year or a list that is called by the words', async () => {
    const { page, complaints, close } = await open('/fr/search.html?q=france');
    await page.locator('#named a').waitFor();
    expect(await page.locator('#named').textContent()).toMatch(/^Pays\u00a0: France\s· \d+ projets$/);
    await page.getByRole('searchbox').last().fill('francexyz');
    await soon(() => page.locator('#named').textContent()).toBe('');
    await page.getByRole('searchbox').last().fill('FRANCE');
    await page.locator('#named a').click();
    await page.waitForURL('**/fr/countries/fr.html');
    expect(complaints).toEqual([]);
    await close();
  });

  it('offers other ways in without scripts', async () => {
    const { page, close } = await open('/en/search.html', { javaScriptEnabled: false });
    expect(await page.locator('main a[href$="projects/index.html"]').count()).toBeGreaterThan(0);
    await close();
  });
});
