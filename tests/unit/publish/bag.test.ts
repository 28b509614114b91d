import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, test } from 'vitest';
import { checkBag } from '#publish/bag-check.ts';
import { openBagCopy } from '#publish/bag-copy.ts';
import { checkBeside } from '#publish/checksum-beside.ts';
import { type BagText, makeBag, writeTexts } from './bags.ts';
import { inFolder } from './sites.ts';

const bag = makeBag({ 'en/index.html': 'Gondomar', '100%.txt': 'all' }, { 'README.txt': 'Read me' }, [
  ['Source-Organization', 'A town\nof two lines'],
  ['External-Identifier', 'https://archive.example.org/'],
]);
const contentOf = (name: string) => bag.find((entry) => entry.name === name)?.text;

/** Puts the bag into a folder, as unpacking does. */
function unpack(folder: string): string {
  for (const { name, text } of bag) {
    mkdirSync(dirname(join(folder, 'towns', name)), { recursive: true });
    writeFileSync(join(folder, 'towns', name), text);
  }
  return join(folder, 'towns');
}

async function verify(path: string): Promise<string[]> {
  const copy = await openBagCopy(path);
  try {
    return (await checkBag(copy)).map(({ is, name }) => `${is} ${name}`);
  } finally {
    copy.close();
  }
}

it('declares itself, its files and where it comes from', () => {
  expect(bag.map(({ name }) => name)).toEqual([
    'README.txt',
    'data/en/index.html',
    'data/100%.txt',
    'bag-info.txt',
    'bagit.txt',
    'manifest-sha512.txt',
    'tagmanifest-sha512.txt',
  ]);
  expect(contentOf('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(contentOf('bag-info.txt')).toBe(
    'Source-Organization: A town of two lines\nExternal-Identifier: https://archive.example.org/\nPayload-Oxum: 11.2\n',
  );
  expect(contentOf('manifest-sha512.txt')).toMatch(
    /^[0-9a-f]{128} {2}data\/100%25\.txt\n[0-9a-f]{128} {2}data\/en\/index\.html\n$/,
  );
});

it('verifies in a folder, in the folder around that, and in its zip file', () =>
  inFolder(async (folder) => {
    const unpacked = unpack(join(folder, 'unpacked'));
    const zip = join(folder, 'towns.zip');
    await writeTexts(zip, within('towns', bag));
    for (const copy of [unpacked, dirname(unpacked), zip]) expect(await verify(copy)).toEqual([]);
    const bytes = readFileSync(zip);
    const at = bytes.indexOf('Gondomar');
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(zip, bytes);
    expect(await verify(zip)).toEqual(['changed data/en/index.html']);
    writeFileSync(zip, bytes.subarray(0, 300));
    await expect(verify(zip)).rejects.toThrow('isn’t a whole zip file');
  }));

test.each<[what: string, damage: (folder: string) => void, told: string[]]>([
  ['a lost file', (bag) => rmSync(join(bag, 'data/100%.txt')), ['missing data/100%.txt']],
  ['a changed file', (bag) => writeFileSync(join(bag, 'data/100%.txt'), 'al1'), ['changed data/100%.txt']],
  ['a file that came later', (bag) => writeFileSync(join(bag, 'data/new'), ''), ['extra data/new']],
  ['a changed note', (bag) => writeFileSync(join(bag, 'README.txt'), ''), ['changed README.txt']],
  [
    'a broken manifest',
    (bag) => writeFileSync(join(bag, 'manifest-sha512.txt'), 'nonsense\n'),
    ['extra data/100%.txt', 'extra data/en/index.html', 'changed manifest-sha512.txt'],
  ],
  [
    'a lost list of what belongs beside the payload',
    (bag) => rmSync(join(bag, 'tagmanifest-sha512.txt')),
    ['missing tagmanifest-sha512.txt'],
  ],
  ['a lost manifest', (bag) => rmSync(join(bag, 'manifest-sha512.txt')), ['missing manifest-sha512.txt']],
  ['a lost declaration', (bag) => rmSync(join(bag, 'bagit.txt')), ['missing bagit.txt']],
  [
    'links, whatever they lead to',
    (bag) => {
      renameSync(join(bag, 'data/100%.txt'), join(bag, '../all.txt'));
      symlinkSync('../../all.txt', join(bag, 'data/100%.txt'));
      symlinkSync('../..', join(bag, 'data/up'));
    },
    ['changed data/100%.txt', 'extra data/up'],
  ],
  ['what systems leave in folders', (bag) => writeFileSync(join(bag, 'data/.DS_Store'), 'x'), []],
])('tells of %s', (_, damage, told) =>
  inFolder(async (folder) => {
    const unpacked = unpack(folder);
    damage(unpacked);
    expect(await verify(unpacked)).toEqual(told);
  }),
);

it('compares a zip file with the checksum beside it, which tells of what no file in it shows', () =>
  inFolder(async (folder) => {
    const zip = join(folder, 'a.zip');
    const { sha512 } = await writeTexts(zip, bag);
    expect(await checkBeside(zip)).toEqual([]);
    writeFileSync(`${zip}.sha512`, `${sha512.toUpperCase()}  a.zip\n`);
    expect(await checkBeside(zip)).toEqual([]);
    const bytes = readFileSync(zip);
    bytes[10] = bytes[10]! ^ 1;
    writeFileSync(zip, bytes);
    expect(await verify(zip)).toEqual([]);
    expect(await checkBeside(zip)).toEqual([{ name: 'a.zip', is: 'changed' }]);
    expect(await checkBeside(folder)).toEqual([]);
  }));

it('finds the bag beside what systems leave', () =>
  inFolder(async (folder) => {
    unpack(folder);
    mkdirSync(join(folder, '__MACOSX'));
    expect(await verify(folder)).toEqual([]);
  }));

test.each<[where: string, entries: readonly BagText[], told: string[]]>([
  ['without a folder', bag, []],
  ['with what a Mac adds', within('towns', [...bag, file('.DS_Store')], file('__MACOSX/towns/._data')), []],
  ['with files beside it', within('towns', bag, file('README.txt')), ['extra ../README.txt']],
  ['with one name twice', within('towns', [...bag, file('README.txt')]), ['changed README.txt']],
])('verifies in a zip file %s', (_, entries, told) =>
  inFolder(async (folder) => {
    const zip = join(folder, 'a.zip');
    await writeTexts(zip, entries);
    expect(await verify(zip)).toEqual(told);
  }),
);

function within(folder: string, entries: readonly BagText[], ...beside: BagText[]): BagText[] {
  return [...entries.map((entry) => ({ ...entry, name: `${folder}/${entry.name}` })), ...beside];
}

function file(name: string): BagText {
  return { name, text: 'x' };
}

it('points to the download in a site as it is published', () =>
  inFolder(async (folder) => {
    for (const name of ['build.json', 'index.html']) writeFileSync(join(folder, name), '{}');
    await expect(verify(folder)).rejects.toThrow(
      /only downloads carry checksums\. .* the folder that this one lies in\.$/,
    );
    mkdirSync(join(folder, 'download'));
    writeFileSync(join(folder, 'download/towns.zip'), '');
    await expect(verify(folder)).rejects.toThrow(/: download\/towns\.zip$/);
  }));

it('takes no other folder for a bag', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'index.html'), '');
    await expect(verify(folder)).rejects.toThrow('no download of an archive');
    await expect(verify(join(folder, 'nothing'))).rejects.toThrow('There is no');
    await expect(verify(join(folder, 'index.html'))).rejects.toThrow('isn’t a whole zip file');
  }));
