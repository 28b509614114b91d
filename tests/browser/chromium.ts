import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const inFolders = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

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
 * Where a Chromium is: `CHROMIUM`, else on the PATH, else installed by Debian's or Ubuntu's packages where this process may.
 * @throws with the one line to run, where there is none and none can be installed
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const found = installed();
  if (found) return found;
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    process.stderr.write('The tests need a Chromium; installing it from the system’s packages.\n');
    execFileSync('sh', ['-c', `(${command}) >&2`], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const now = installed();
    if (now) return now;
  }
  throw new Error(
    `The tests need a Chromium. Install one (on Debian: sudo sh -c '${command}'), or name it in the variable CHROMIUM, then run npm test again.`,
  );
}

/** Starts a headless Chromium with a profile of its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: quietFlags,
    env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'jumelage-browser-')) } as Record<string, string>,
  });
}

function installed(): string | undefined {
  return names.map(onPath).find(Boolean) ?? inFolders.find(isExecutable);
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
