import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { BuildAnswer, BuildOrder } from './builders.ts';

/*
 * A program that builds archives, one after the other, in the project that it was started in: by the hooks of the project's
 * own configuration, as Astro calls them. Starting Node and Astro for each would take longer than all the rest; a process's
 * end is all that is made up.
 */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const exit = process.exit.bind(process);
const write = process.stdout.write.bind(process.stdout);
let printed = '';
let end: BuildOrder['end'];

for (const stream of [process.stdout, process.stderr])
  stream.write = ((text: string) => {
    printed += text;
    if (end && text.startsWith(end.step)) process.kill(process.pid, end.signal);
    return true;
  }) as typeof write;

// A build that is stopped by a signal ends this process with it.
process.prependListener('SIGTERM', () => (process.exit = exit));
process.on('disconnect', () => exit());
process.on('message', (order: BuildOrder) => {
  void build(order).then((answer) => process.send!(answer));
});

/** What stands for the end of a process in the midst of a build. */
class Exit extends Error {}

async function build(order: BuildOrder): Promise<BuildAnswer> {
  printed = '';
  end = order.end;
  Object.assign(process.env, { JUMELAGE_CONTENT: order.content, JUMELAGE_OUT: order.out });
  if (order.epoch === undefined) delete process.env['SOURCE_DATE_EPOCH'];
  else process.env['SOURCE_DATE_EPOCH'] = order.epoch;
  process.umask(order.umask);
  const listeners = new Map(['exit', ...SIGNALS].map((event) => [event, process.listeners(event as 'exit')]));
  process.exit = (() => {
    throw new Exit();
  }) as typeof process.exit;
  try {
    await runHooks(order.number);
  } catch (error) {
    if (!(error instanceof Exit)) printed += error instanceof Error ? error.stack : String(error);
  }
  process.exitCode = 0;
  for (const [event, before] of listeners)
    for (const listener of process.listeners(event as 'exit').filter((each) => !before.includes(each))) {
      if (event === 'exit') listener(0);
      process.off(event, listener);
    }
  const status = Number(process.exitCode);
  process.exitCode = 0;
  process.exit = exit;
  return { status, output: printed };
}

/** Calls what Astro calls when it begins, which is all that a build has where its program is kept. */
async function runHooks(number: number): Promise<void> {
  const root = process.cwd();
  const settings = `${pathToFileURL(join(root, 'astro.config.mjs'))}?${number}`;
  const { default: made } = (await import(settings)) as { default: { integrations: AstroIntegration[] } };
  const folder = (name: string) => pathToFileURL(join(root, name, '/'));
  const config = {
    root: folder('.'),
    srcDir: folder('src'),
    publicDir: folder('public'),
    outDir: folder('dist'),
    integrations: [...made.integrations],
  };
  for (let at = 0; at < config.integrations.length; at += 1) {
    const hook = config.integrations[at]!.hooks['astro:config:setup'];
    const options = {
      command: 'build',
      config: config as unknown as AstroConfig,
      updateConfig: ({ integrations = [] }: { integrations?: AstroIntegration[] }) =>
        void config.integrations.push(...integrations),
    };
    await hook!(options as unknown as Parameters<typeof hook & object>[0]);
  }
}
