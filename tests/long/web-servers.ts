import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { HEADERS_FILE } from '#publish/headers.ts';
import { makeStaticServer } from '#publish/static-server.ts';
import { IN_SERVER } from '../../scripts/hosting/nginx.ts';
import { findProgram } from '../installed.ts';
import { root } from '../site/build.ts';

const recipes = readFileSync(join(root, 'docs/hosting.md'), 'utf8');

/** Serves a site with nginx, configured as the hosting page says: at the root of a domain, or below the path of the recipe. */
export function serveWithNginx(site: string, where: 'nginx' | 'nginx-path' = 'nginx'): Promise<Served> {
  return serveWithProgram('nginx', 'nginx-light', (folder, port) => {
    const listen = `listen 127.0.0.1:${port};`;
    const given = recipe(where).replace('/srv/archive/dist', site);
    const server = given.includes(IN_SERVER)
      ? `${given.replace(IN_SERVER, `server { ${listen}`)} }`
      : given.replace(/listen 80;\s*listen \[::\]:80;/, listen);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; user root; pid ${folder}/pid; error_log ${folder}/errors; events {}
       http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}\n${server} }`,
    );
    return ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')];
  });
}

/** Serves a site with Caddy, configured as the hosting page says. */
export function serveWithCaddy(site: string): Promise<Served> {
  return serveWithProgram('caddy', 'caddy', (folder, port) => {
    const server = recipe('caddy')
      .replace('archive.example.org', `http://127.0.0.1:${port}`)
      .replace('/srv/archive/dist', site);
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${server}`);
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  });
}

/** Serves a site as a host that reads its `_headers`: all rules that fit a path count, values of one name are joined. */
export async function serveWithHeadersFile(site: string): Promise<Served> {
  const rules = readFileSync(join(site, HEADERS_FILE), 'utf8')
    .split(/^(?=\/)/m)
    .map((rule) => rule.trim().split('\n  '))
    .map(([path = '', ...lines]) => ({ start: path.replace(/\*$/, ''), lines }));
  return serveWithNode(site, '/', (path) => {
    const found = new Map<string, string>();
    for (const { lines } of rules.filter(({ start }) => path.startsWith(start))) {
      for (const line of lines) {
        const [name, value] = line.split(/: (.*)/s) as [string, string];
        const before = found.get(name.toLowerCase());
        found.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
      }
    }
    return found;
  });
}

/** Serves a site below a path, as GitHub Pages and GitLab Pages serve a project’s: nobody has a say in the headers. */
export function serveProjectSite(site: string, base: string): Promise<Served> {
  return serveWithNode(site, base, () => new Map([['cache-control', 'max-age=600']]));
}

async function serveWithNode(
  site: string,
  base: string,
  headersOf: (path: string) => ReadonlyMap<string, string>,
): Promise<Served> {
  const inner = makeStaticServer(site, base);
  const server = createServer((request, response) => {
    const own = headersOf(request.url!);
    const set = response.setHeader.bind(response);
    for (const [name, value] of own) set(name, value);
    response.setHeader = (name, value) => (own.has(name.toLowerCase()) ? response : set(name, value));
    inner.emit('request', request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function serveWithProgram(
  program: string,
  debianPackage: string,
  configure: (folder: string, port: number) => string[],
): Promise<Served> {
  const command = findProgram({
    name: program,
    variable: program.toUpperCase(),
    programs: [program],
    // Debian’s place for servers isn’t on everybody’s path.
    paths: [`/usr/sbin/${program}`],
    package: debianPackage,
    command: 'npm run test:long',
  });
  const folder = mkdtempSync(join(tmpdir(), `jumelage-${program}-`));
  mkdirSync(join(folder, 'home'));
  const port = await freePort();
  const child = spawn(command, configure(folder, port), {
    env: { ...process.env, HOME: join(folder, 'home') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const close = () => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    if (await fetch(origin).then(Boolean, () => false)) return { origin, close };
    await setTimeout(50);
  }
  throw new Error(`${program} doesn’t serve with the recipe:\n${said}`);
}

/** What the hosting page gives between the markers of a recipe. */
function recipe(name: string): string {
  return new RegExp(`<!-- ${name} -->\\s*\`\`\`\\w+\\n(.*?)^\`\`\`$`, 'ms').exec(recipes)![1]!;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** A site that somebody serves. */
export interface Served {
  /** Without a slash at the end. */
  readonly origin: string;
  close(): void;
}
