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

/**
 * Runs a whole build of a content folder into an output folder, as `astro build` does it on anybody's host.
 * @param way how else: in a copy of the project, or by another program, which gets the command as its last arguments
 */
export function build(
  content: string,
  out = join(mkdtempSync(join(tmpdir(), 'jumelage-site-')), 'dist'),
  environment: Readonly<Record<string, string>> = {},
  way: { readonly project?: string; readonly by?: readonly string[] } = {},
): Promise<Built> {
  return new Promise((done, fail) => {
    const { project = root, by = [] } = way;
    const astro = [process.execPath, join(project, 'node_modules/astro/bin/astro.mjs'), 'build'];
    const [program, ...args] = [...by, ...astro] as [string, ...string[]];
    const child = spawn(program, args, {
      cwd: project,
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
