import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { visiting } from './browser.ts';
import { filesIn } from './files.ts';
import { startLive, type Live } from './live.ts';

const right = {
  'archive.yaml': 'name: Two towns\nowner: { name: A town }\nlanguages: [en]\n',
  'projects/strings.md': `---\ntitle: Strings\ncountries: [PT, FR]\nsummary: ${'Towns met. '.repeat(20)}\n---\n${'They met again.\n\n'.repeat(60)}`,
  'partners/gondomar.yaml': 'name: Gondomar\ncountry: PT\ntown: Gondomar\n',
};
const wrong = right['projects/strings.md'].replace('summary', 'coordinator: gondomer\nsummary');

describe('the live site', () => {
  const content = write(right);
  let live: Live;
  beforeAll(async () => {
    live = await startLive(content);
  });
  afterAll(() => live?.stop());
  const { open } = visiting(() => live.origin);
  const textOf = async (path: string, origin = live.origin) =>
    (await fetch(origin + path, { headers: { accept: 'text/html' } })).text();
  const poll = (path: string) => expect.poll(() => textOf(path), { timeout: 60_000 });

  it('lists mistakes over the page that is open, where the reader is, until they are mended', async () => {
    const { page, complaints, close } = await open('/en/projects/strings.html');
    const heading = page.getByRole('heading', { level: 1, name: 'Strings' });
    await heading.waitFor();
    await page.evaluate('scrollTo(0, 500)');
    save(content, 'projects/strings.md', wrong);
    const list = listIn(page);
    await list.waitFor();
    expect(await list.textContent()).toContain('projects/strings.md:4:14');
    expect(await list.textContent()).toContain('There is no partner called `gondomer`.');
    expect(await list.textContent()).toContain('Did you mean `gondomar`?');
    expect(await list.locator('mark').allTextContents()).toEqual(['gondomer']);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('1 mistake');
    expect(await page.evaluate('scrollY')).toBe(500);
    expect(await page.locator('vite-error-overlay').count()).toBe(0);

    save(content, 'projects/strings.md', right['projects/strings.md'].replace('Strings', 'Threads'));
    await page.getByRole('heading', { level: 1, name: 'Threads' }).waitFor();
    expect(await list.count()).toBe(0);
    await page.waitForFunction('scrollY === 500');
    save(content, 'projects/strings.md', right['projects/strings.md']);
    await heading.waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('lets one look at the page, and go to others, as they were before', async () => {
    save(content, 'projects/strings.md', wrong);
    const { page, close } = await open('/en/projects/strings.html');
    const list = listIn(page);
    await list.waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await page.goto(`${live.origin}/en/partners/gondomar.html`);
    const back = page.getByRole('button', { name: '1 mistake' });
    await back.waitFor();
    expect(await list.count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Gondomar');
    await back.click();
    await list.getByRole('button', { name: 'Look at the page' }).click();
    await list.waitFor({ state: 'hidden' });
    // Another mistake is told again.
    save(content, 'partners/gondomar.yaml', 'nom: Gondomar\n');
    await list.waitFor();
    expect(await list.getByRole('heading').allTextContents()).toEqual([
      '2 mistakes',
      'partners/gondomar.yaml',
      'projects/strings.md',
    ]);
    save(content, 'partners/gondomar.yaml', right['partners/gondomar.yaml']);
    save(content, 'projects/strings.md', right['projects/strings.md']);
    await list.waitFor({ state: 'hidden' });
    await close();
  });

  it('shows a record that is added, renamed and removed', async () => {
    const { page, complaints, close } = await open('/en/projects/strings.html');
    const link = page.locator('main').getByRole('link', { name: 'The first meeting' });
    save(content, 'events/2019/first.yaml', 'title: The first meeting\nproject: strings\nstart: 2019-05\n');
    await link.first().click();
    await page.getByRole('heading', { level: 1, name: 'The first meeting' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/events/first.html');

    await page.goto(`${live.origin}/en/projects/strings.html`);
    renameSync(join(content, 'events/2019'), join(content, 'events/spring'));
    renameSync(join(content, 'events/spring/first.yaml'), join(content, 'events/spring/opening.yaml'));
    await page.locator('main a[href$="events/opening.html"]').first().waitFor();
    rmSync(join(content, 'events'), { recursive: true });
    await link.first().waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows warnings in a button that opens them, and leaves the page free', async () => {
    save(content, 'projects/strings.md', `${right['projects/strings.md']}\n<blink>Look</blink>\n`);
    const { page, close } = await open('/en/projects/strings.html');
    const button = page.getByRole('button', { name: '1 warning' });
    await button.waitFor();
    const list = listIn(page);
    expect(await list.count()).toBe(0);
    await button.click();
    expect(await list.textContent()).toContain('projects/strings.md:');

    const printed = () => live.output().split('<blink>').length - 1;
    expect(printed()).toBe(1);
    save(content, 'partners/gondomar.yaml', `${right['partners/gondomar.yaml']}type: municipality\n`);
    await expect.poll(live.output, { timeout: 60_000 }).toContain('no mistakes, 1 warning (1 as before)\n');
    expect(printed()).toBe(1);
    save(content, 'partners/gondomar.yaml', right['partners/gondomar.yaml']);
    save(content, 'projects/strings.md', right['projects/strings.md']);
    await list.waitFor({ state: 'hidden' });
    await button.waitFor({ state: 'hidden' });
    await close();
  });

  it('shows what files say as text, and runs none of it', async () => {
    const trick = '<img src=x onerror=globalThis.ran=1>';
    const { page, complaints, close } = await open('/en/index.html');
    save(content, 'projects/trick.yaml', `title: A\n"${trick}": 1\nprogramme: "${trick}"\n`);
    save(content, `projects/${trick}.yaml`, 'title: B\n');
    const list = listIn(page);
    await list.waitFor();
    await list.getByText(`projects/${trick}.yaml`, { exact: true }).first().waitFor();
    expect(await list.locator('img').count()).toBe(0);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    rmSync(join(content, `projects/${trick}.yaml`));
    rmSync(join(content, 'projects/trick.yaml'));
    await list.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'lists them so that everybody can read them, %s',
    async (colorScheme) => {
      save(content, 'projects/strings.md', `${wrong}\n<blink>Look</blink>\n`);
      const { page, close } = await open('/en/index.html', {
        colorScheme,
        viewport: { width: 320, height: 600 },
      });
      const list = listIn(page);
      await list.waitFor();
      const { violations } = await new AxeBuilder({ page }).include('#jumelage-issues').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await list.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      save(content, 'projects/strings.md', right['projects/strings.md']);
      await list.waitFor({ state: 'hidden' });
      await close();
    },
  );

  it('survives that the content is gone for a while, or its archive.yaml', async () => {
    const { page, complaints, close } = await open('/en/index.html');
    const list = listIn(page);
    renameSync(content, `${content}-away`);
    await list.getByText('There is no content folder').waitFor();
    renameSync(`${content}-away`, content);
    await list.waitFor({ state: 'hidden' });
    rmSync(join(content, 'archive.yaml'));
    await list.getByText('The content folder has no `archive.yaml`.').waitFor();
    save(content, 'archive.yaml', right['archive.yaml'].replace('[en]', '[en, fr]'));
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL('**/fr/index.html');
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows after edits what one shows that is started then', async () => {
    save(content, 'projects/strings.md', right['projects/strings.md'].replace('Strings', 'Ropes'));
    save(content, 'partners/larissa.yaml', 'name: Larissa\ncountry: GR\n');
    save(content, 'events/walk.yaml', 'title: A walk\nproject: strings\nhost: larissa\nstart: 2019\n');
    await poll('/en/events/walk.html').toContain('Larissa');
    renameSync(join(content, 'partners/larissa.yaml'), join(content, 'partners/volos.yaml'));
    save(content, 'events/walk.yaml', 'title: A walk\nproject: strings\nhost: volos\nstart: 2019\n');
    await poll('/en/events/walk.html').toContain('partners/volos.html');
    const fresh = await startLive(content);
    for (const page of ['index', 'projects/index', 'projects/strings', 'partners/volos', 'events/walk']) {
      const path = `/en/${page}.html`;
      expect(await textOf(path)).toBe(await textOf(path, fresh.origin));
    }
    expect(await textOf('/en/partners/larissa.html')).not.toContain('Greece');
    await fresh.stop();
    for (const path of ['events/walk.yaml', 'partners/volos.yaml']) rmSync(join(content, path));
    save(content, 'projects/strings.md', right['projects/strings.md']);
    await poll('/en/projects/strings.html').not.toContain('A walk');
  });

  it('answers an address that doesn’t exist with the page that says so, and in one line', async () => {
    const answer = await fetch(`${live.origin}/en/projects/nobody.html`, {
      headers: { accept: 'text/html' },
    });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('This page isn’t here');
    await expect.poll(live.output).toMatch(/^.*\[404\] \/en\/projects\/nobody\b.*$/m);
    expect(live.output()).not.toMatch(/getStaticPaths|src\/pages/);
  });

  it('says that search comes with the build', async () => {
    const { page, complaints, close } = await open('/en/search.html?q=Gondomar');
    await page.getByText('Search comes with the finished archive').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a live site that begins with mistakes', () => {
  const content = write({ ...right, 'archive.yaml': 'name: Two towns\n', 'projects/strings.md': wrong });
  let live: Live;
  beforeAll(async () => {
    live = await startLive(content);
  });
  afterAll(() => live?.stop());
  const { open } = visiting(() => live.origin);

  it('lists them on an empty page, and shows the archive once they are mended', async () => {
    const { page, complaints, close } = await open('/en/projects/strings.html');
    const list = listIn(page);
    await list.getByText('projects/strings.md:4:14').waitFor();
    await page.keyboard.press('Escape');
    expect(await list.count()).toBe(1);
    save(content, 'projects/strings.md', right['projects/strings.md']);
    await list.getByText('projects/strings.md:4:14').waitFor({ state: 'detached' });
    expect(await list.textContent()).toContain('archive.yaml');
    save(content, 'archive.yaml', right['archive.yaml']);
    await page.getByRole('heading', { level: 1, name: 'Strings' }).waitFor();
    expect(await list.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('ends with 0 when it is stopped', async () => {
    expect(await live.stop()).toBe(0);
    await expect(fetch(live.origin)).rejects.toThrow();
  });
});

it('leaves nothing of itself in a build', () => {
  const site = inject('real');
  const found = filesIn(site).filter((file) =>
    /jumelage-issues|jumelage:report/.test(readFileSync(join(site, file), 'latin1')),
  );
  expect(found).toEqual([]);
});

function listIn(page: Page) {
  return page.getByRole('dialog');
}

function write(files: Readonly<Record<string, string>>): string {
  const content = join(mkdtempSync(join(tmpdir(), 'jumelage-live-')), 'content');
  for (const [file, text] of Object.entries(files)) save(content, file, text);
  return content;
}

function save(content: string, file: string, text: string): void {
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
