import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findProgram } from '../installed.ts';

/** Keeps a headless Chromium from asking anybody for anything. */
export const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where a Chromium is, named in `CHROMIUM`, found or installed.
 * @throws with the one line to run, where there is none and none can be installed
 */
export function findChromium(): string {
  return findProgram({
    name: 'Chromium',
    variable: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    package: 'chromium',
    command: 'npm test',
  });
}

/** Starts a headless Chromium with a profile of its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: quietFlags,
    env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'jumelage-browser-')) } as Record<string, string>,
  });
}
