import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Visits } from './browser.ts';
import { pagesIn } from './files.ts';

/** The pages of a site that a reader stays on: the home page of one in a single language leads on by itself. */
export function stayingIn(site: string): string[] {
  return pagesIn(site).filter(
    (address) => !readFileSync(join(site, address), 'utf8').includes('http-equiv="refresh"'),
  );
}

/**
 * What is wrong with a page to look at: what axe finds in a large and a small window, in the light and the dark scheme,
 * what is wider than the window, also with letters twice as large, and what the browser complains of.
 */
export async function faultsOf(open: Visits['open'], address: string): Promise<string[]> {
  const { page, complaints, close } = await open(address, { colorScheme: 'light' });
  const faults: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    for (const { id, nodes } of [...light.violations, ...dark.violations])
      faults.push(`${width} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrolled > width) faults.push(`${width}: ${scrolled} px wide`);
  }
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
  const enlarged = await page.evaluate(() => document.documentElement.scrollWidth);
  if (enlarged > 320) faults.push(`320, letters twice as large: ${enlarged} px wide`);
  await close();
  return [...faults, ...complaints];
}
