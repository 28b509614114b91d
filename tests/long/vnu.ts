import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../installed.ts';

const LARGE = 256 * 1024 * 1024;

/**
 * Asks the W3C's validator, the Nu Html Checker, what is wrong with the pages, styles and pictures of a site. Its package
 * stands apart from the project's: where install scripts run, its own fetches a whole Java.
 * @returns `file: message`, a line each
 */
export async function validate(site: string): Promise<string[]> {
  const java = findProgram({
    name: 'Java',
    variable: 'JAVA',
    programs: ['java'],
    paths: [],
    package: 'default-jre-headless',
    command: 'npm run test:long',
  });
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-vnu-'));
  cpSync(join(import.meta.dirname, 'vnu'), folder, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'ignore' });
  const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const options = ['--errors-only', '--exit-zero-always', '--format', 'json', '--stdout'];
  const checked = ['--skip-non-html', '--also-check-css', '--also-check-svg'];
  const { stdout } = await promisify(execFile)(java, ['-jar', jar, ...options, ...checked, site], {
    maxBuffer: LARGE,
  });
  const { messages } = JSON.parse(stdout) as { messages: readonly { url?: string; message: string }[] };
  return messages.map(({ message, url }) => `${url?.split(site)[1]}: ${message}`);
}
