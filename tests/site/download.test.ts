import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import yauzl from 'yauzl';
import { checkBag } from '#publish/bag-check.ts';
import { openBagCopy } from '#publish/bag-copy.ts';
import { showing } from './browser.ts';
import { build } from './build.ts';
import { writeSmallest } from './extremes.ts';
import { filesIn } from './files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'jumelage-download-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a zip file holds, by name. */
async function unzip(path: string): Promise<Map<string, Buffer>> {
  const zip = await yauzl.openPromise(path, { autoClose: false });
  const entries = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    expect(entry.generalPurposeBitFlag & (1 << 11), `${entry.fileName} is told to be UTF-8`).not.toBe(0);
    entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  zip.close();
  return entries;
}

describe('the download of a large archive', () => {
  const zip = () => join(inject('largest'), filesIn(inject('largest'), '.zip')[0]!);

  it('holds the site as it is hosted, its sources and what a bag needs, and verifies', async () => {
    const entries = await unzip(zip());
    const folder = [...entries.keys()][0]!.split('/')[0]!;
    const hosted = filesIn(inject('largest')).filter((path) => !path.startsWith('download/'));
    for (const path of hosted)
      expect(
        entries.get(`${folder}/data/${path}`)?.equals(readFileSync(join(inject('largest'), path))),
        path,
      ).toBe(true);
    const others = [...entries.keys()].filter(
      (name) => !hosted.includes(name.slice(`${folder}/data/`.length)),
    );
    expect(others.filter((name) => !name.startsWith(`${folder}/data/source/`))).toEqual(
      ['README.txt', 'bag-info.txt', 'bagit.txt', 'manifest-sha512.txt', 'tagmanifest-sha512.txt'].map(
        (name) => `${folder}/${name}`,
      ),
    );
    const copy = await openBagCopy(zip());
    expect(await checkBag(copy)).toEqual([]);
    copy.close();
  });

  it('has only names that every system can hold', async () => {
    const names = [...(await unzip(zip())).keys()];
    expect(names.filter((name) => name.length > 150)).toEqual([]);
    const parts = names.flatMap((name) => name.split('/'));
    // Microsoft, "Naming Files, Paths, and Namespaces".
    const refused = /[<>:"\\|?*\u0000-\u001f]|[. ]$|^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)|^$/i;
    expect(parts.filter((part) => refused.test(part))).toEqual([]);
    expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length);
  });
});

describe('the download of an archive with what isn’t for everybody', () => {
  let entries: Map<string, Buffer>;
  let originals: Buffer[];

  beforeAll(async () => {
    const content = writeSmallest();
    mkdirSync(join(content, 'events'));
    const colours = { shown: '#9a1c3c', 'taken-back': '#123456', secret: '#654321' };
    for (const [name, background] of Object.entries(colours))
      await sharp({ create: { width: 900, height: 600, channels: 3, background } })
        .withExif({ IFD0: { Model: 'A camera of somebody' } })
        .jpeg()
        .toFile(join(content, `events/${name}.jpg`));
    writeFileSync(
      join(content, 'events/fair.md'),
      [
        '---',
        'project: only-one',
        'title: A fair',
        'photos:',
        '  - { file: shown.jpg, alt: A market, consent: given }',
        '  - { file: taken-back.jpg, alt: Anna at the well, consent: withdrawn }',
        'results:',
        '  - { title: A list of names, file: secret.jpg, access: closed }',
        '---',
        '',
        'Before. ![Anna again](taken-back.jpg) After.',
        '',
      ].join('\n'),
    );
    const built = await build(content, join(scratch, 'dist'));
    expect(built.status, built.output).toBe(0);
    entries = await unzip(join(built.out, filesIn(built.out, '.zip')[0]!));
    originals = Object.keys(colours).map((name) => readFileSync(join(content, `events/${name}.jpg`)));
    rmSync(content, { recursive: true });
  });

  it('holds the photo that is shown as the site shows it, and no original', () => {
    const pictures = [...entries.keys()].filter((name) => /\.(?:webp|jpe?g)$/.test(name));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((name) => !/\/data\/media\/shown-[0-9a-f]+-\d+\.webp$/.test(name))).toEqual([]);
    for (const bytes of entries.values()) {
      expect(originals.some((original) => original.equals(bytes))).toBe(false);
      expect(bytes.includes('A camera of somebody')).toBe(false);
    }
  });

  it('says nothing of a photo that was withdrawn', () => {
    for (const [name, bytes] of entries)
      for (const secret of ['taken-back', 'Anna'])
        expect(bytes.includes(secret), `${name}: ${secret}`).toBe(false);
    const source = [...entries].find(([name]) => name.endsWith('/data/source/events/fair.md'))![1];
    expect(String(source)).toContain('A market');
    expect(String(source)).toMatch(/^Before\. +After\.$/m);
  });

  it('names a closed result, and doesn’t hold it', () => {
    const page = [...entries].find(([name]) => name.endsWith('/data/en/events/fair.html'))![1];
    expect(String(page)).toContain('A list of names');
    expect([...entries.keys()].filter((name) => /secret|\/files\//.test(name))).toEqual([]);
  });
});

describe('its page', () => {
  const { open } = showing(() => inject('real'));

  it('tells size and checksum of the file that it offers', async () => {
    const { page, complaints, close } = await open('/en/download.html');
    const href = await page.locator('main a.button').getAttribute('href');
    const zip = readFileSync(join(inject('real'), 'en', href!));
    const facts = await page.locator('#facts').textContent();
    expect(facts).toContain(`Size: ${Math.round(zip.length / 1e5) / 10} MB`);
    const [sum] = readFileSync(join(inject('real'), 'en', `${href}.sha512`), 'utf8').split(' ');
    expect(facts).toContain(`SHA-512: ${sum}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([360, 1280])(
    'fits %i pixels, with scripts and without, and leads to the checksum',
    async (width) => {
      for (const javaScriptEnabled of [true, false]) {
        const { page, close } = await open('/en/download.html', {
          javaScriptEnabled,
          viewport: { width, height: 800 },
        });
        const [shown, whole] = await page
          .locator('html')
          .evaluate((html) => [html.clientWidth, html.scrollWidth], undefined, { timeout: 5000 });
        expect(whole).toBe(shown);
        expect(await page.locator('#facts').isVisible()).toBe(javaScriptEnabled);
        expect(await page.locator('main a[href$=".sha512"]').isVisible()).toBe(true);
        await close();
      }
    },
  );
});

describe('its page in a copy', () => {
  const { open } = showing(() => inject('real'));

  it('offers nothing that isn’t there, and says that all of it is', async () => {
    const { page, close } = await open('/en/download.html');
    await page.route('**/download/*', (route) => route.abort());
    await page.reload();
    await page.getByText('You are reading a downloaded copy').waitFor();
    expect(await page.locator('main a:visible[href*="download/"]').count()).toBe(0);
    expect(await page.getByText('How to verify it').isVisible()).toBe(true);
    await close();
  });
});

describe('a page that was opened alone, as from inside a zip file', () => {
  const { open } = showing(() => inject('real'));

  it('says to unpack first, which no page with its style does', async () => {
    for (const path of ['index.html', 'en/index.html', 'ro/projects/impeu.html']) {
      const alone = join(scratch, 'alone.html');
      copyFileSync(join(inject('real'), path), alone);
      expect(existsSync(join(scratch, 'assets'))).toBe(false);
      const { page, close } = await open(`/${path}`);
      expect(await page.locator('.unpack').first().isVisible(), path).toBe(false);
      await page.goto(pathToFileURL(alone).href);
      expect(await page.locator('.unpack').first().isVisible(), path).toBe(true);
      await close();
    }
  });

  it('says nothing of it where a host serves the page for what isn’t there', () => {
    expect(readFileSync(join(inject('real'), '404.html'), 'utf8')).not.toContain('unpack');
  });
});
