import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caching, headers } from '#publish/headers.ts';
import { visiting } from '../site/browser.ts';
import { build, root } from '../site/build.ts';
import { filesIn } from '../site/files.ts';
import {
  serveProjectSite,
  serveWithCaddy,
  serveWithHeadersFile,
  serveWithNginx,
  type Served,
} from './web-servers.ts';

const BASE = '/archive/';
const scratch = mkdtempSync(join(tmpdir(), 'jumelage-hosts-'));
const sites = { root: join(scratch, 'root/dist'), project: join(scratch, 'project/dist') };

beforeAll(async () => {
  for (const [name, url] of [
    ['root', 'https://archive.example.org/'],
    ['project', `https://town.example.org${BASE}`],
  ] as const) {
    const content = join(scratch, name, 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    const archive = join(content, 'archive.yaml');
    writeFileSync(archive, `${readFileSync(archive, 'utf8').replace(/^url: .*\n/m, '')}url: ${url}\n`);
    const { status, output } = await build(content, sites[name]);
    expect(status, output).toBe(0);
  }
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Nobody has a say in the headers of such a host. */
const unruled = { sent: [], kept: { forEver: 'max-age=600', asked: 'max-age=600' } };
const ruled = { sent: headers, kept: caching };

describe.each<Host>([
  { host: 'nginx', base: '/', serve: () => serveWithNginx(sites.root), ...ruled },
  {
    host: 'nginx below a path',
    base: BASE,
    serve: () => serveWithNginx(sites.project, 'nginx-path'),
    ...ruled,
  },
  { host: 'Caddy', base: '/', serve: () => serveWithCaddy(sites.root), ...ruled },
  { host: 'a host that reads _headers', base: '/', serve: () => serveWithHeadersFile(sites.root), ...ruled },
  { host: 'Pages of a project', base: BASE, serve: () => serveProjectSite(sites.project, BASE), ...unruled },
])('$host', ({ base, serve, sent, kept }) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served?.close());
  const visits = visiting(() => served.origin);
  const ask = (path: string) => fetch(served.origin + base + path);
  const files = () => filesIn(base === '/' ? sites.root : sites.project);
  const oneOf = (pattern: RegExp) => files().find((path) => pattern.test(path))!;

  it('serves pages, folders, styles and scripts as what they are, in UTF-8', async () => {
    for (const [path, type] of [
      ['', 'text/html'],
      ['en/projects/', 'text/html'],
      ['ro/projects/impeu.html', 'text/html'],
      [oneOf(/\.css$/), 'text/css'],
      ['scripts/search-index.js', '(?:text|application)/javascript'],
      ['sitemap.xml', '(?:text|application)/xml'],
    ] as const) {
      const response = await ask(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type'), path).toMatch(
        new RegExp(`^${type}; ?charset=utf-8$`, 'i'),
      );
    }
    expect((await ask(oneOf(/\.woff2$/))).headers.get('content-type')).toBe('font/woff2');
    expect((await ask(oneOf(/\.zip$/))).headers.get('content-type')).toBe('application/zip');
    expect((await ask(oneOf(/\.csv$/))).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('answers what isn’t there with the archive’s own page and status 404, at any depth', async () => {
    for (const path of ['nothing.html', 'en/projects/nothing.html', 'search/0/nothing.js']) {
      const response = await ask(path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toContain(`href="${base}en/index.html"`);
      for (const [name, value] of sent) expect(response.headers.get(name), path).toBe(value);
    }
    const { page, complaints, close } = await visits.open(`${base}en/projects/nothing.html`);
    await page.locator('main').getByRole('link').first().click();
    expect(new URL(page.url()).pathname.startsWith(`${base}en/`)).toBe(true);
    expect(complaints.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]);
    await close();
  });

  it('sends the headers of the table, and lets caches keep what is named by its content', async () => {
    const forEver = [oneOf(/^assets\/.*css$/), oneOf(/\.woff2$/), oneOf(/^search\//)];
    const asked = ['', 'en/projects/impeu.html', 'scripts/search-index.js', 'sitemap.xml', oneOf(/\.zip$/)];
    for (const path of [...forEver, ...asked]) {
      const response = await ask(path);
      for (const [name, value] of sent) expect(response.headers.get(name), path).toBe(value);
      expect(response.headers.get('cache-control'), path).toBe(
        forEver.includes(path) ? kept.forEver : kept.asked,
      );
    }
  });

  it('lets readers search, and none of its headers stands in their way', async () => {
    const { page, complaints, close } = await visits.open(`${base}en/search.html?q=migration`);
    const hit = page.locator('#results a').first();
    await hit.waitFor();
    await hit.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${base}en/[a-z]+/.+\\.html$`));
    expect(complaints).toEqual([]);
    await close();
  });
});

interface Host {
  host: string;
  base: string;
  serve: () => Promise<Served>;
  /** Headers of every file, and of `Cache-Control` for those that never change and for all others. */
  sent: typeof headers;
  kept: { forEver: string; asked: string };
}
