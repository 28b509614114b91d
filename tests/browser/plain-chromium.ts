import { chromium } from 'playwright-core';
import { findChromium, quietFlags } from './chromium.ts';
import { type PlainBrowser, reporter, startBrowser } from './plain.ts';

/** Starts a plain Chromium, without any flag that touches what a page may read, and attaches to it. */
export async function startPlainChromium(): Promise<PlainBrowser> {
  const { address, stop } = await startBrowser(
    findChromium(),
    (profile) => [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=1280,900',
      ...quietFlags,
      'about:blank',
    ],
    /^DevTools listening on (ws:\S+)$/,
  );
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0]!;
  await context.addInitScript(reporter);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const session = await context.newCDPSession(page);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => requests.push(request.url()));
  return {
    page: {
      goto: async (address) => void (await page.goto(address)),
      // Asked of the browser: a script of the page that is left may end before it can answer.
      back: async () => {
        const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
        await session.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1]!.id });
      },
      evaluate: (expression) => page.evaluate(expression),
      click: (selector) => page.click(selector),
      type: (selector, text) => page.locator(selector).pressSequentially(text),
      takeComplaints: () => complaints.splice(0),
      takeRequests: () => requests.splice(0),
    },
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}
