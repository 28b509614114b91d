/**
 * `npm run dev [-- --port 4321 --host --open]`: shows the archive live on this machine, as its content is. What there
 * is to mend is shown in the browser. Ends with 0 when it is stopped, with 2 where it can't begin.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { foldersOf, requireContent } from '#integrations/archive.ts';
import { plainWords, PublishError } from '#publish/publish-error.ts';

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** npm passes a Ctrl+C on that this process had already; heard while it ends, the second one would make it a failure. */
const GRACE_MS = 100;
/** How often is looked whether whoever started this process is still there, in milliseconds. */
const PARENT_MS = 500;

// Nothing is asked of anybody, and the site is shown by this process: Astro's own command may leave one behind.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
// Whatever a shell says: pages of production would have a policy that forbids what the live site needs.
process.env['NODE_ENV'] = 'development';

for (const signal of SIGNALS) process.on(signal, () => setTimeout(() => process.exit(0), GRACE_MS));

// Where npm is stopped, the shell that it runs scripts in ends without a word to this process.
const parent = process.ppid;
if (process.env['npm_lifecycle_event'] !== undefined)
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, PARENT_MS).unref();

try {
  const { host, open, port } = readOptions();
  const root = resolve(import.meta.dirname, '..');
  requireContent(foldersOf(root));
  const { dev } = await import('astro');
  await dev({
    root,
    server: { host, open, ...(port !== undefined && { port }) },
  });
} catch (error) {
  process.stderr.write(`${plainWords(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exit(2);
}

function readOptions(): { port: number | undefined; host: boolean; open: boolean } {
  const { values } = parseOptions();
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new PublishError(`--port ${values.port} isn’t a port: give a number from 0 to 65535.`);
  return { port, host: values.host, open: values.open };
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new PublishError(
      `${(cause as Error).message}\nKnown options: --port <number>, --host (to be seen by other machines), --open`,
      { cause },
    );
  }
}
