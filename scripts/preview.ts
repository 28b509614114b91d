/**
 * `npm run preview [-- --port 4321 --base /archive/]`: shows the finished site on this machine, as a web host would.
 * Exit code 2 if there is no finished site, the port that was asked for is taken, or an option isn't known.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasBuildFile } from '#publish/build-file.ts';
import { errorCode } from '#publish/file-system.ts';
import { outFolder } from '#publish/out-folder.ts';
import { plainWords, PublishError } from '#publish/publish-error.ts';
import { repairOut } from '#publish/repair.ts';
import { makeStaticServer } from '#publish/static-server.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4321;
const PORTS_TO_TRY = 20;

try {
  const { port, base } = readOptions();
  const root = resolve(import.meta.dirname, '..');
  const site = outFolder(root, process.env['JUMELAGE_OUT']);
  repairOut(root, site);
  if (!hasBuildFile(site))
    throw new PublishError(`There is no finished site in ${site} yet. Run: npm run build`);
  const server = makeStaticServer(site, base);
  const free = await listen(server, port);
  process.stdout.write(`${site}\nis shown at http://${HOST}:${free}${base} (stop with Ctrl+C)\n`);
} catch (error) {
  process.stderr.write(`${plainWords(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exitCode = 2;
}

function readOptions(): { port: number | undefined; base: string } {
  const { values } = parseOptions();
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new PublishError(`--port ${values.port} isn't a port: give a number from 0 to 65535.`);
  }
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  return { port, base };
}

function parseOptions() {
  try {
    return parseArgs({ options: { port: { type: 'string' }, base: { type: 'string', default: '/' } } });
  } catch (cause) {
    throw new PublishError(`${(cause as Error).message}\nKnown options: --port <number>, --base </path/>`, {
      cause,
    });
  }
}

/** Listens on the port that was asked for, else on the first free one from 4321 on, and gives its number. */
async function listen(server: Server, asked: number | undefined): Promise<number> {
  const ports =
    asked === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, index) => FIRST_PORT + index) : [asked];
  for (const port of ports) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
  }
  const taken = asked === undefined ? `The ports ${FIRST_PORT} to ${ports.at(-1)} are` : `Port ${asked} is`;
  throw new PublishError(`${taken} taken: name another with --port.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((done, reject) => {
    server.once('error', (error) => (errorCode(error) === 'EADDRINUSE' ? done(false) : reject(error)));
    server.listen(port, HOST, () => {
      server.removeAllListeners('error');
      done(true);
    });
  });
}
