import type { Browser } from 'playwright-core';
import type { CountingServer } from './counting-server.ts';

/** How many results a reader sees at first. */
const RESULTS = 5;

/**
 * Opens a search page in a browser that has seen nothing yet, waits until it rests, types a query, and waits for the
 * first five results.
 */
export async function firstSearch(
  browser: Browser,
  way: Way,
  query: string,
  line?: Line,
): Promise<Searching> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (line) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
  }
  way.server?.counted();
  await page.goto(way.address, { waitUntil: 'networkidle' });
  const milliseconds = await page.evaluate<number>(typing(query, way.result));
  await page.waitForLoadState('networkidle');
  const bytes = way.server?.counted() ?? 0;
  await context.close();
  return { milliseconds, bytes };
}

/** Types a query as a reader does, from the first look at the field to the last key, and tells the time to the results. */
const typing = (query: string, result: string): string => `new Promise((done) => {
  const field = document.querySelector('main input[type=search], .pagefind-ui__search-input');
  const start = performance.now();
  const look = () => {
    if (document.querySelectorAll(${JSON.stringify(result)}).length < ${RESULTS}) return requestAnimationFrame(look);
    done(performance.now() - start);
  };
  field.focus();
  field.value = ${JSON.stringify(query)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
  look();
})`;

/** A search page, and what a result of it looks like. */
export interface Way {
  readonly address: string;
  /** Absent for a page that comes from the disk. */
  readonly server?: CountingServer;
  /** The selector of a result. */
  readonly result: string;
}

/** What a line to the network can do: milliseconds there and back, and bytes a second. */
export interface Line {
  readonly latency: number;
  readonly bytesPerSecond: number;
}

export interface Searching {
  /** From the last key to five results. */
  readonly milliseconds: number;
  readonly bytes: number;
}
