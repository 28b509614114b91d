import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { makeStaticServer } from '#publish/static-server.ts';
import { launchChromium } from '../browser/chromium.ts';

/** Shows a finished site in a browser for all tests of a file. */
export function showing(site: () => string): Visits {
  let origin: string;
  let close: () => void;
  beforeAll(async () => {
    const server = makeStaticServer(site(), '/');
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  afterAll(() => close?.());
  return visiting(() => origin);
}

/** Opens pages of a server for all tests of a file; every complaint of a page fails the test that asks. */
export function visiting(originOf: () => string): Visits {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return {
    async open(address, options = {}) {
      const origin = originOf();
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
          complaints.push(`asked ${request.url()}`);
      });
      await page.goto(origin + address);
      return { page, complaints, close: () => context.close() };
    },
  };
}

export interface Visits {
  open(address: string, options?: BrowserContextOptions): Promise<Opened>;
}

export interface Opened {
  readonly page: Page;
  /** Errors in the console, exceptions, and requests to anybody else. */
  readonly complaints: string[];
  close(): Promise<void>;
}
