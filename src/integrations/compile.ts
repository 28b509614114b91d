import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { removeAll } from '#publish/file-system.ts';
import { PublishError } from '#publish/publish-error.ts';
import { type Heads, readHeads } from './prerender.ts';
import { placesIn, sealProgram } from './program.ts';

/** The variable that has a build compile the program into a folder, and do nothing else. */
const INTO = 'JUMELAGE_COMPILE_INTO';

/** Astro's command, from its package. */
const COMMAND = 'bin/astro.mjs';

/** The folder that this process is to compile the program into; undefined where it is to publish a site. */
export function compilesInto(): string | undefined {
  return process.env[INTO] || undefined;
}

/**
 * Has Astro compile the program into a folder, in a process of its own, which ends with this one however that ends: the
 * hundreds of megabytes that a compiler holds are given back before pages are rendered.
 * @param root the project's folder
 * @returns the exit code: where it isn't 0, that process has told why
 * @throws PublishError where it was ended
 */
export async function compile(root: string, into: string): Promise<number> {
  const astro = dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
  const child = spawn(process.execPath, [join(astro, COMMAND), 'build', '--root', root], {
    env: { ...process.env, [INTO]: into, JUMELAGE_STAGES: '' },
    // By the channel it notices that this process is gone.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    windowsHide: true,
    // A group of its own: who stops a build at a terminal stops this process, which ends the child.
    detached: process.platform !== 'win32',
  });
  const kill = () => child.kill('SIGKILL');
  // Before anybody removes the folder that it writes to.
  process.prependListener('exit', kill);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    if (code === null) throw new PublishError(`Astro was ended by ${signal} while it compiled the program.`);
    return code;
  } finally {
    process.off('exit', kill);
  }
}

/**
 * The last integration of a process that compiles: what Astro makes of the project goes into a folder, without a page.
 * @param into as `compilesInto` gives it @param complete called when all is done
 */
export function compiler(into: string, complete: () => void): AstroIntegration {
  const { files, server } = placesIn(into);
  let heads: Heads;
  return {
    name: 'jumelage:compiler',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        process.once('disconnect', () => {
          removeAll(into);
          process.exit();
        });
        updateConfig({ outDir: pathToFileURL(files + sep) });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          // There is nothing for Astro to render, and what would render it is removed when it is done.
          async getStaticPaths() {
            heads = await readHeads(prerenderer);
            cpSync(join(files, '.prerender'), server, { recursive: true });
            return [];
          },
        }));
      },
      'astro:build:done': () => {
        sealProgram(into, heads);
        complete();
      },
    },
  };
}
