import { hash } from 'node:crypto';
import {
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, it, test } from 'vitest';
import yauzl from 'yauzl';
import { checkBag } from '#publish/bag-check.ts';
import { openBagCopy } from '#publish/bag-copy.ts';
import { type Download, writeDownload } from '#publish/download.ts';
import { statsOf } from '#content/file-stats.ts';
import { openKept, saveKept } from '#publish/kept-entries.ts';
import { packInThreads } from '#publish/packing.ts';
import { writeZip } from '#publish/zip.ts';
import {
  type Content,
  noLastEntries,
  packEntries,
  type PackedEntries,
  sumOf,
  type ZipEntry,
} from '#publish/zip-entry.ts';
import { inFolder, writeFiles } from './sites.ts';

const time = { date: '2026-11-22', time: '00:00:00' };
const download: Download = {
  files: { zip: 'download/towns.zip', checksum: 'download/towns.zip.sha512', facts: 'download/towns.zip.js' },
  folder: 'towns',
  readme: 'Read me. '.repeat(20),
  info: [['Source-Organization', 'A town']],
  sources: [
    { path: 'projects/fair.md', text: 'A fair. '.repeat(100) },
    { path: 'archive.yaml', text: 'name: Towns' },
  ],
  time,
};
const site = {
  'index.html': '<p>Towns met.</p>'.repeat(100),
  'en/projects/fair.html': '<p>A fair.</p>'.repeat(200),
  'en/projects/walk.html': '<p>A walk.</p>'.repeat(300),
  'media/photo.webp': 'a photo',
  empty: '',
};

/** Writes a site and its download, and gives the zip file. Files of the last site that are the same stay. */
async function publish(folder: string, files: Record<string, string>, of = download): Promise<Buffer> {
  const [staging, last, cache] = [join(folder, 'staging'), join(folder, 'out'), join(folder, 'cache')];
  writeFiles(staging, files);
  for (const [name, text] of Object.entries(files))
    if (statsOf(join(last, name)) && readFileSync(join(last, name), 'utf8') === text) {
      rmSync(join(staging, name));
      linkSync(join(last, name), join(staging, name));
    }
  await writeDownload(staging, of, { last, cache });
  expect(timesOpen(join(last, of.files.zip)), 'the last download is let go of before it is replaced').toBe(0);
  rmSync(last, { recursive: true, force: true });
  renameSync(staging, last);
  return readFileSync(join(last, of.files.zip));
}

/** The download of a site that has never been built before. */
const clean = (files: Record<string, string>, of = download) =>
  inFolder((folder) => publish(folder, files, of));

/** Writes a last site in whose download every page was deflated with less pains, and what was noted of it. */
async function writePlain(folder: string): Promise<string> {
  const out = join(folder, 'out');
  writeFiles(out, { ...site, [download.files.zip]: '' });
  const entries = Object.keys(site).map((name) => {
    const path = join(out, name);
    return { name: `towns/data/${name}`, path, stamp: statsOf(path)!.stamp };
  });
  const plain = packEntries(entries, time, { ...noLastEntries, take: deflatedPlainly });
  const zip = join(out, download.files.zip);
  saveKept(join(folder, 'cache'), (await writeZip(zip, [plain])).entries);
  return zip;
}

function deflatePlainly(text: string): Buffer {
  return deflateRawSync(text, { level: 1, strategy: constants.Z_HUFFMAN_ONLY });
}

function deflatedPlainly(sha512: string): Content {
  const text = Object.values(site).find((text) => hash('sha512', text) === sha512)!;
  const data = deflatePlainly(text);
  return { method: 8, crc: crc32(text), size: text.length, sha512, packedSum: sumOf(data), data };
}

/** How often this process has a file open. */
function timesOpen(path: string): number {
  const { dev, ino } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
  return readdirSync('/dev/fd').filter((number) => {
    try {
      const file = fstatSync(Number(number));
      return file.dev === dev && file.ino === ino;
    } catch {
      // What listed them is closed by now.
      return false;
    }
  }).length;
}

async function namesIn(zip: string): Promise<string[]> {
  const opened = await yauzl.openPromise(zip, { autoClose: false });
  const names: string[] = [];
  for await (const { fileName } of opened.eachEntry()) names.push(fileName);
  opened.close();
  return names;
}

it('holds a bag of the site and its records, in the order of names', () =>
  inFolder(async (folder) => {
    await publish(folder, site);
    const zip = join(folder, 'out', download.files.zip);
    expect(await namesIn(zip)).toEqual(
      [
        'README.txt',
        'data/empty',
        'data/en/projects/fair.html',
        'data/en/projects/walk.html',
        'data/index.html',
        'data/media/photo.webp',
        'data/source/archive.yaml',
        'data/source/projects/fair.md',
        'bag-info.txt',
        'bagit.txt',
        'manifest-sha512.txt',
        'tagmanifest-sha512.txt',
      ].map((name) => `towns/${name}`),
    );
    const copy = await openBagCopy(zip);
    expect(await checkBag(copy)).toEqual([]);
    copy.close();
  }));

it('is the same after any change as from nothing', () =>
  inFolder(async (folder) => {
    const { 'en/projects/walk.html': walk, ...rest } = site;
    const edited = { ...site, 'index.html': '<p>Towns meet.</p>'.repeat(100) };
    const other = { ...download, sources: [{ path: 'archive.yaml', text: 'name: Towns '.repeat(9) }] };
    for (const [files, of] of [
      [site, download],
      [site, download],
      [edited, download],
      [{ ...edited, 'en/projects/swim.html': 'A swim. '.repeat(90) }, download],
      [rest, download],
      [{ ...rest, 'media/fair.webp': site['en/projects/fair.html'] }, download],
      [{ ...rest, 'en/projects/a-walk.html': walk }, download],
      [
        { ...rest, 'en/projects/fair.html': walk, 'en/projects/walk.html': rest['en/projects/fair.html'] },
        other,
      ],
      [{ 'index.html': walk }, { ...other, folder: 'archive' }],
      [site, { ...download, time: { ...time, date: '2027-01-01' } }],
      [site, download],
    ] as [Record<string, string>, Download][])
      expect((await publish(folder, files, of)).equals(await clean(files, of))).toBe(true);
  }));

it('is the same where so much has changed that threads pack it, among what has not', () =>
  inFolder(async (folder) => {
    const many = (word: string) =>
      Object.fromEntries(
        Array.from({ length: 20 }, (_, n) => [
          `${n}.html`,
          `${n % 2 === 0 ? word : 'Towns met.'} ${n} `.repeat(100_000),
        ]),
      );
    await publish(folder, many('A fair.'));
    const packed = await publish(folder, many('A walk.'));
    expect(packed.equals(await clean(many('A walk.')))).toBe(true);
  }));

it('takes what is the same from the last download as it is there', () =>
  inFolder(async (folder) => {
    const plain = readFileSync(await writePlain(folder));
    const edited = { ...site, 'index.html': 'Towns meet. '.repeat(200) };
    const packed = await publish(folder, edited);
    const holds = (text: string) => packed.includes(deflatePlainly(text));
    expect(packed.equals(await clean(edited))).toBe(false);
    expect(plain.includes(deflatePlainly(site['index.html']))).toBe(true);
    expect(holds(edited['index.html'])).toBe(false);
    expect(holds(site['en/projects/walk.html'])).toBe(true);
    const copy = await openBagCopy(join(folder, 'out', download.files.zip));
    expect(await checkBag(copy)).toEqual([]);
    copy.close();
  }));

it('reads a file again that was changed where it is', () =>
  inFolder(async (folder) => {
    await writePlain(folder);
    const edited = { ...site, 'index.html': site['index.html'].replaceAll('met', 'sat') };
    const path = join(folder, 'out/index.html');
    const { size } = statsOf(path)!;
    writeFileSync(path, edited['index.html']);
    expect(statsOf(path)!.size).toBe(size);
    const packed = await publish(folder, edited);
    expect(packed.includes(deflatePlainly(site['index.html']))).toBe(false);
    expect(packed.includes(deflatePlainly(site['en/projects/walk.html']))).toBe(true);
    const copy = await openBagCopy(join(folder, 'out', download.files.zip));
    expect(await checkBag(copy)).toEqual([]);
    copy.close();
  }));

it('notes where the next one finds which file', () =>
  inFolder(async (folder) => {
    await publish(folder, site);
    const out = join(folder, 'out');
    const kept = openKept({ cache: join(folder, 'cache'), zip: join(out, download.files.zip) });
    const { stamp } = statsOf(join(out, 'index.html'))!;
    const found = kept.take(stamp)!;
    expect(String(inflateRawSync(found.data))).toBe(site['index.html']);
    expect(kept.take(found.sha512)).toEqual(found);
    for (const key of [stamp, found.sha512])
      expect([kept.has(key), kept.has(`${key}0`)]).toEqual([true, false]);
    kept.close();
    expect(kept.take(hash('sha512', 'another'))).toBeUndefined();
  }));

it('asks for a text only where none with its stamp lies in the last download', () =>
  inFolder(async (folder) => {
    const asked: string[] = [];
    const sources = download.sources.map(({ path, text }) => ({
      path,
      stamp: `stamp of ${path}`,
      text: () => (asked.push(path), `${String(text)}!`),
    }));
    const first = await publish(folder, site, { ...download, sources });
    expect(asked.toSorted()).toEqual(['archive.yaml', 'projects/fair.md']);
    expect((await publish(folder, site, { ...download, sources })).equals(first)).toBe(true);
    // What is stored as it is isn’t known by a stamp.
    expect(asked.slice(2)).toEqual(['archive.yaml']);
    const touched = sources.map((source) => ({ ...source, stamp: `another ${source.stamp}` }));
    expect((await publish(folder, site, { ...download, sources: touched })).equals(first)).toBe(true);
    expect(asked.slice(3).toSorted()).toEqual(['archive.yaml', 'projects/fair.md']);
    rmSync(join(folder, 'out', download.files.zip));
    expect((await publish(folder, site, { ...download, sources: touched })).equals(first)).toBe(true);
  }));

it('takes what only got another name', () =>
  inFolder(async (folder) => {
    await writePlain(folder);
    const { 'en/projects/walk.html': walk, ...rest } = site;
    const packed = await publish(folder, { ...rest, 'en/projects/stroll.html': walk });
    expect(packed.includes(deflatePlainly(walk))).toBe(true);
  }));

test.each<
  [when: string, last: ZipEntry[], end: (packing: AsyncGenerator<PackedEntries>) => Promise<unknown>]
>([
  [
    'everything is packed',
    [],
    async (packing) => {
      while (!(await packing.next()).done);
    },
  ],
  [
    'a file can’t be read',
    [{ name: 'towns/folder', path: import.meta.dirname }],
    (packing) => expect(packing.next()).rejects.toThrow('EISDIR'),
  ],
  ['what is packed can’t be written', [], (packing) => packing.return(undefined)],
])('lets go of the last download once %s: some systems replace no file that is open', (_, last, end) =>
  inFolder(async (folder) => {
    const zip = await writePlain(folder);
    const files = Object.keys(site).map((name) => {
      const path = join(folder, 'out', name);
      return { name: `towns/data/${name}`, path };
    });
    const packing = packInThreads([...files, ...last], time, { cache: join(folder, 'cache'), zip });
    await packing.next();
    expect(timesOpen(zip)).toBe(1);
    await end(packing);
    expect(timesOpen(zip)).toBe(0);
  }),
);

test.each<[what: string, damage: (zip: string, notes: string) => void]>([
  ['lost', (zip) => rmSync(zip)],
  ['cut off', (zip) => truncateSync(zip, 40)],
  ['empty', (zip) => truncateSync(zip, 0)],
  [
    'damaged all over',
    (zip) =>
      writeFileSync(
        zip,
        readFileSync(zip).map((byte) => byte ^ 1),
      ),
  ],
  ['another file', (zip) => writeFileSync(zip, 'no zip file '.repeat(1000))],
  ['a folder', (zip) => (rmSync(zip), mkdirSync(zip))],
  ['a link to another file', (zip) => (rmSync(zip), symlinkSync(import.meta.filename, zip))],
  ['a link to nothing', (zip) => (rmSync(zip), symlinkSync('nothing', zip))],
  ['a link to itself', (zip) => (rmSync(zip), symlinkSync('towns.zip', zip))],
  ['without notes', (_, notes) => rmSync(notes)],
  ['with damaged notes', (_, notes) => writeFileSync(notes, readFileSync(notes, 'utf8').replace(/\d$/, 'x'))],
  ['with notes cut off', (_, notes) => truncateSync(notes, 200)],
  ['with empty notes', (_, notes) => truncateSync(notes, 0)],
  ['of another edition', (_, notes) => writeFileSync(notes, `x${readFileSync(notes, 'utf8')}`)],
  ['with a folder for notes', (_, notes) => (rmSync(notes), mkdirSync(notes))],
])('takes nothing from a last download that is %s', (_, damage) =>
  inFolder(async (folder) => {
    damage(await writePlain(folder), join(folder, 'cache/packed.txt'));
    expect((await publish(folder, site)).equals(await clean(site))).toBe(true);
  }),
);
