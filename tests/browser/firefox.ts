import { findProgram } from '../installed.ts';

/**
 * Where a Firefox is, named in `FIREFOX`, found or installed.
 * @throws with the one line to run, where there is none and none can be installed
 */
export function findFirefox(): string {
  return findProgram({
    name: 'Firefox',
    variable: 'FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    package: 'firefox-esr',
    command: 'npm run test:long',
  });
}
