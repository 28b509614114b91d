import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project. */
export const root = resolve(import.meta.dirname, '../..');

/** What a finished build left and said. */
export interface Built {
  readonly out: string;
  readonly status: number | null;
  readonly output: string;
}

/** Runs a whole build of a content folder into an output folder, as `astro build` does it on anybody's host. */
export function build(
  content: string,
  out = join(mkdtempSync(join(tmpdir(), 'jumelage-site-')), 'dist'),
  environment: Readonly<Record<string, string>> = {},
): Promise<Built> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      env: {
        ...process.env,
        JUMELAGE_CONTENT: content,
        JUMELAGE_OUT: out,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('exit', (status) => done({ out, status, output }));
  });
}
