import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './build.ts';

/** The live site of a content folder, as `npm run dev` shows it. */
export interface Live {
  readonly origin: string;
  /** All that it has printed. */
  output(): string;
  /** Stops it as Ctrl+C does, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the live site of a content folder on a free port of this machine. */
export async function startLive(content: string): Promise<Live> {
  const child = spawn(process.execPath, [join(root, 'scripts/dev.ts'), '--port', '0'], {
    cwd: root,
    // Astro shows no pages where it believes that it is being tested.
    env: { ...process.env, VITEST: '', JUMELAGE_CONTENT: content, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let output = '';
  const origin = new Promise<string>((found) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
      if (address) found(address);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
  const failed = ended.then(([status]): never => {
    throw new Error(`The live site ended with ${status}:\n${output}`);
  });
  failed.catch(() => {});
  return {
    origin: await Promise.race([origin, failed]),
    output: () => output,
    async stop() {
      child.kill('SIGINT');
      return (await ended)[0];
    },
  };
}
