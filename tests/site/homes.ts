import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeStaticServer } from '#publish/static-server.ts';
import type { PlainBrowser, PlainPage } from '../browser/plain.ts';

/** What may befall a folder on a disk: spaces, letters that aren't ASCII, and what addresses mean something else by. */
const FOLDER = 'Arhivă județ #1 100% (copie)';

/**
 * One finished site in its three homes: at a domain's root, below a path, and on a disk; the same files in all of them.
 * @param site its folder
 */
export function testHomes(site: () => string, start: () => Promise<PlainBrowser>): void {
  const servers: Server[] = [];
  const scratch = mkdtempSync(join(tmpdir(), 'jumelage-homes-'));
  const copy = join(scratch, FOLDER);
  const homes: Record<string, string> = { 'on a disk': `${pathToFileURL(copy).href}/` };
  let browser: PlainBrowser;
  let page: PlainPage;

  beforeAll(async () => {
    cpSync(site(), copy, { recursive: true });
    writeFileSync(join(scratch, 'beside.js'), 'export const beside = 1;\n');
    for (const [name, base] of [
      ['at the root of a domain', '/'],
      ['below a path', '/a/b/'],
    ] as const)
      homes[name] = (await serve(copy, base, servers)) + base;
    browser = await start();
    page = browser.page;
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('is tried in a browser that keeps files from each other', async () => {
    writeFileSync(join(scratch, 'reader.html'), '<!doctype html><title>Reader</title>');
    await page.goto(pathToFileURL(join(scratch, 'reader.html')).href);
    const ways = {
      fetch: `fetch('beside.js').then(({ ok }) => ok)`,
      import: `import('./beside.js').then(() => true)`,
      request: `new Promise((done, fail) => {
        const request = Object.assign(new XMLHttpRequest(), { onload: done, onerror: fail });
        request.open('GET', 'beside.js');
        request.send();
      }).then(() => true)`,
      frame: `new Promise((done) => {
        const frame = Object.assign(document.createElement('iframe'), { src: 'beside.js', onload: () => done(frame) });
        document.body.append(frame);
      }).then((frame) => frame.contentDocument !== null)`,
    };
    const read: Record<string, boolean> = {};
    for (const [way, expression] of Object.entries(ways))
      read[way] = await page.evaluate(`(${expression}).catch(() => false)`);
    expect(read).toEqual({ fetch: false, import: false, request: false, frame: false });
  });

  it('is watched for what it says, what its policy refuses and what it asks for', async () => {
    const elsewhere = await serve(scratch, '/', servers);
    writeFileSync(
      join(scratch, 'watched.html'),
      `<!doctype html><title>Watched</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src *">
      <script>document.title = 'Refused'</script><img src="${elsewhere}/elsewhere.png"><img src="missing.png">`,
    );
    page.takeComplaints();
    await page.goto(pathToFileURL(join(scratch, 'watched.html')).href);
    expect(await page.evaluate('document.title')).toBe('Watched');
    expect(page.takeRequests()).toContain(`${elsewhere}/elsewhere.png`);
    const complaints = page.takeComplaints().join('\n');
    for (const text of ['refused by the policy: script-src-elem inline', 'elsewhere.png', 'missing.png'])
      expect(complaints).toContain(text);
  });

  const trails: Trail[] = [];
  it.each(['at the root of a domain', 'below a path', 'on a disk'])(
    'is found, searched, read, and read on in another language %s',
    async (name) => {
      const home = homes[name]!;
      page.takeRequests();
      trails.push(await walk(page, home));
      expect(page.takeComplaints()).toEqual([]);
      const elsewhere = (address: string) => !address.startsWith(home) && !address.startsWith('data:');
      expect(page.takeRequests().filter(elsewhere)).toEqual([]);
    },
  );

  it('is the same in all of them', () => {
    expect(trails).toHaveLength(3);
    expect(trails.slice(1)).toEqual([trails[0], trails[0]]);
  });
}

/** Goes through a site as a reader does, looking whether every step leads where it says. */
async function walk(page: PlainPage, home: string): Promise<Trail> {
  const shows = (expression: string) =>
    expect.poll(() => page.evaluate(expression), { timeout: 20_000, interval: 25 });
  const address = `location.href.startsWith(${JSON.stringify(home)}) && document.readyState === 'complete' &&
    location.href.slice(${home.length}).replace(/#.*/, '')`;
  const arrives = (path: string) => shows(address).toBe(path);
  const heading = () => page.evaluate<string>('document.querySelector("h1").innerText');
  // What a page that is left still loads counts as missing.
  const searched = () => shows(`document.getElementById('others').getAttribute('aria-busy')`).toBe('false');
  const trail: Trail = [];

  await page.goto(`${home}index.html`);
  await page.click('main a[hreflang=en]');
  await arrives('en/index.html');

  await page.type('main [name=q]', 'citizens\n');
  await arrives('en/search.html?q=citizens');
  await shows(`${hits}.length`).toBeGreaterThan(5);
  await searched();
  trail.push(await page.evaluate(found));
  await page.click('[name=kind][value=projects]');
  await arrives('en/search.html?q=citizens&kind=projects');
  await shows(`${hits}.map(({ pathname }) => /[/]projects[/]/.test(pathname))`).not.toContain(false);
  await searched();
  const narrowed = await page.evaluate<string[]>(found);
  trail.push(narrowed);

  const [second, title] = await page.evaluate<[string, string]>(
    `[${hits}[1].href.slice(${home.length}), ${hits}[1].innerText]`,
  );
  await page.click('#results > li:nth-child(2) a');
  await arrives(second);
  expect(await heading()).toBe(title);

  const partner = 'main a[href*="partners/"]';
  const next = await page.evaluate<string>(
    `document.querySelector(${JSON.stringify(partner)}).href.slice(${home.length})`,
  );
  await page.click(partner);
  await arrives(next);
  trail.push([second, title, next, await heading()]);

  await page.back();
  await arrives(second);
  await page.back();
  await arrives('en/search.html?q=citizens&kind=projects');
  await shows(found).toEqual(narrowed);
  await searched();

  await page.click('[name=kind][value=partners]');
  await shows(`${hits}.length`).toBeGreaterThan(narrowed.length);
  await searched();
  await page.click('.languages [hreflang=ro]');
  await arrives('ro/search.html?q=citizens&kind=projects&kind=partners');
  await shows(`document.querySelector('[name=kind] ~ .count').textContent`).not.toBe('');
  await searched();

  await page.goto(`${home}en/projects/index.html`);
  await page.click('#narrowing summary:has(+ fieldset)');
  await page.click('[name=country][value=LV]');
  await arrives('en/projects/index.html?country=LV');
  await shows(`/^\\d+ of /.test(document.getElementById('status').innerText)`).toBe(true);
  trail.push(await page.evaluate(listed));
  await page.click('.languages [hreflang=ro]');
  await arrives('ro/projects/index.html?country=LV');
  await shows(`${listed}.length`).toBe(trail.at(-1)!.length);

  await page.goto(`${home}${second}`);
  await page.click('.languages [hreflang=ro]');
  await arrives(second.replace('en/', 'ro/'));
  expect(await page.evaluate('document.documentElement.lang')).toBe('ro');
  trail.push([await heading()]);
  return trail;
}

const hits = `[...document.querySelectorAll('#results > li > .entry-title a')]`;

/** What the search page says that it found. */
const found = `[document.getElementById('status').innerText, ...[...document.querySelectorAll('#results > li')].map((hit) => hit.innerText)]`;

/** What a list says that it shows. */
const listed = `[document.getElementById('status').innerText, ...[...document.querySelectorAll('.entries > li')].map((row) => row.innerText)]`;

type Trail = string[][];

async function serve(folder: string, base: string, servers: Server[]): Promise<string> {
  const server = makeStaticServer(folder, base);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
