import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { type BagText, makeBag, writeTexts } from '../publish/bags.ts';
import { inFolder, runNode } from '../publish/sites.ts';

const VERIFY = join(import.meta.dirname, '../../../scripts/verify.ts');

const bag = makeBag({ 'index.html': 'towns', 'ro/județ.html': 'orașe' }, {}, [
  ['Source-Organization', 'A town'],
]);

/** What the command answers about a zip file of these entries, and about the folder that they are unpacked to. */
async function verify(entries: readonly BagText[]): Promise<[code: number | null, said: string]> {
  return inFolder(async (folder) => {
    const zip = join(folder, 'towns.zip');
    const inside = entries.map((entry) => ({ ...entry, name: `towns/${entry.name}` }));
    await writeTexts(zip, inside);
    for (const { name, text } of inside) {
      mkdirSync(dirname(join(folder, 'unpacked', name)), { recursive: true });
      writeFileSync(join(folder, 'unpacked', name), text);
    }
    const packed = await runNode([VERIFY, zip]);
    expect(await runNode([VERIFY, join(folder, 'unpacked')])).toEqual(packed);
    return [packed.code, packed.output];
  });
}

it('says that a copy is whole, and exits 0', async () => {
  expect(await verify(bag)).toEqual([0, 'All 6 files are as they were packed.\n']);
});

it('names what is changed, missing or extra, and exits 1', async () => {
  const damaged = [
    ...bag.filter(({ name }) => name !== 'data/index.html'),
    { name: 'data/new.html', text: 'x' },
  ].map((entry) => (entry.name.startsWith('data/ro') ? { ...entry, text: 'orase' } : entry));
  expect(await verify(damaged)).toEqual([
    1,
    'missing: data/index.html\nextra: data/new.html\nchanged: data/ro/județ.html\n3 of its files aren’t as packed.\n',
  ]);
  expect(await verify(bag.filter(({ name }) => name !== 'data/index.html'))).toEqual([
    1,
    'missing: data/index.html\n1 of its files isn’t as packed.\n',
  ]);
});

it('names a zip file that isn’t what its checksum beside it says', () =>
  inFolder(async (folder) => {
    const zip = join(folder, 'towns.zip');
    await writeTexts(zip, bag);
    writeFileSync(`${zip}.sha512`, `${'0'.repeat(128)}  towns.zip\n`);
    expect(await runNode([VERIFY, zip])).toMatchObject({
      code: 1,
      output: 'changed: towns.zip\n1 of its files isn’t as packed.\n',
    });
  }));

it('shows a name that would steer the terminal as text', async () => {
  expect(await verify([...bag, { name: 'data/\u001b[2Jx', text: 'x' }])).toEqual([
    1,
    'extra: data/␛[2Jx\n1 of its files isn’t as packed.\n',
  ]);
});

it('says in a line why there is nothing to compare, and exits 2', () =>
  inFolder(async (folder) => {
    const zip = join(folder, 'towns.zip');
    writeFileSync(zip, 'no zip file');
    for (const [args, says] of [
      [[], /^Say which copy: npm run verify -- <folder or zip file>\n$/],
      [[zip, zip], /^Say which copy/],
      [[join(folder, 'nothing')], /^There is no .*nothing\.\n$/],
      [
        [folder],
        /^This is no download of an archive: it has neither bagit\.txt nor manifest-sha512\.txt\.\n$/,
      ],
      [[zip], /^.*towns\.zip isn’t a whole zip file: .*[^.]\.\n$/],
    ] as const) {
      const { code, output } = await runNode([VERIFY, ...args]);
      expect(code, output).toBe(2);
      expect(output).toMatch(says);
    }
  }));
