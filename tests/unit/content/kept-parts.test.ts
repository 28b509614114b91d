import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepInParts, type KeptParts, readKeptParts } from '#content/kept-parts.ts';
import { inFolder } from '../publish/sites.ts';

const TOWNS = Object.fromEntries(
  Array.from({ length: 40 }, (_, number): [string, string] => [
    `town ${number}`,
    `Town ${number}. `.repeat(9),
  ]),
);

/** Keeps these entries beside what was kept. @returns the keys of those whose bytes were asked for */
function keepAll(folder: string, entries: Record<string, string>, head = ''): string[] {
  const path = join(folder, 'kept.bin');
  const asked: string[] = [];
  const given = Object.entries(entries).map(([key, text]): [string, () => Uint8Array[]] => [
    key,
    () => (asked.push(key), [Buffer.from(text.slice(0, 2)), Buffer.from(text.slice(2))]),
  ]);
  keepInParts(path, 'one', new Map(given), readKeptParts(path, 'one'), () => Buffer.from(head));
  return asked;
}

const read = (folder: string, edition = 'one') => readKeptParts(join(folder, 'kept.bin'), edition);

const textsIn = ({ entries }: KeptParts) =>
  Object.fromEntries(Array.from(entries, ([key, bytes]) => [key, bytes.toString()]));

const names = (folder: string) => readdirSync(folder).toSorted();

it('writes what is new, and leaves where it is what is there', () =>
  inFolder((folder) => {
    expect(keepAll(folder, TOWNS, 'a head')).toEqual(Object.keys(TOWNS));
    const first = names(folder);
    expect(first).toEqual(['kept.bin', expect.stringMatching(/^kept\.bin-[0-9a-f]{16}$/)]);
    expect(keepAll(folder, { ...TOWNS, Arad: 'Arad.' }, 'another head')).toEqual(['Arad']);
    expect(names(folder)).toHaveLength(3);
    expect(names(folder)).toEqual(expect.arrayContaining(first));
    expect(textsIn(read(folder))).toEqual({ ...TOWNS, Arad: 'Arad.' });
    expect(read(folder).head.toString()).toBe('another head');
  }));

it('touches nothing where all is as it was', () =>
  inFolder((folder) => {
    keepAll(folder, TOWNS, 'a head');
    const stats = () => names(folder).map((name) => statSync(join(folder, name), { bigint: true }).ctimeNs);
    const before = stats();
    expect(keepAll(folder, TOWNS, 'a head')).toEqual([]);
    const { 'town 1': _, ...others } = TOWNS;
    expect(keepAll(folder, others, 'a head')).toEqual([]);
    expect(stats()).toEqual(before);
    expect(keepAll(folder, TOWNS, 'another head')).toEqual([]);
    expect(read(folder).head.toString()).toBe('another head');
  }));

it('lets go of what nobody asks for once it is much', () =>
  inFolder((folder) => {
    keepAll(folder, TOWNS);
    const some = Object.fromEntries(Object.entries(TOWNS).slice(0, 32));
    keepAll(folder, { ...some, Arad: 'Arad.' });
    expect(textsIn(read(folder))).toEqual({ ...TOWNS, Arad: 'Arad.' });
    const few = Object.fromEntries(Object.entries(TOWNS).slice(0, 20));
    expect(keepAll(folder, few)).toEqual(Object.keys(few));
    expect(textsIn(read(folder))).toEqual(few);
    expect(names(folder)).toHaveLength(2);
  }));

it('says whether all that is kept will be these entries', () =>
  inFolder((folder) => {
    const path = join(folder, 'kept.bin');
    const said: boolean[] = [];
    const keepThese = (...keys: string[]) =>
      keepInParts(
        path,
        'one',
        new Map(keys.map((key) => [key, () => [Buffer.from(key)]])),
        readKeptParts(path, 'one'),
        (isWhole) => (said.push(isWhole), Buffer.alloc(0)),
      );
    keepThese('a', 'b', 'c', 'd', 'e');
    keepThese('a', 'b', 'c', 'd', 'f');
    keepThese('a', 'b', 'c', 'd');
    expect(said).toEqual([false, false, true]);
  }));

it('has no more than twenty parts', () =>
  inFolder((folder) => {
    const entries = { ...TOWNS };
    for (let number = 0; number < 50; number += 1) {
      entries[`street ${number}`] = `Street ${number}.`;
      keepAll(folder, entries);
      expect(names(folder).length).toBeLessThanOrEqual(21);
    }
    expect(textsIn(read(folder))).toEqual(entries);
  }));

it.each<[what: string, spoil: (path: string) => void]>([
  ['lost', (path) => rmSync(path)],
  ['empty', (path) => writeFileSync(path, '')],
  ['longer', (path) => writeFileSync(path, ' ', { flag: 'a' })],
  ['a folder', (path) => (rmSync(path), mkdirSync(path))],
])('does without a part that is %s, and puts another in its place', (_, spoil) =>
  inFolder((folder) => {
    keepAll(folder, TOWNS);
    const [, first] = names(folder);
    keepAll(folder, { ...TOWNS, Arad: 'Arad.' });
    spoil(join(folder, first!));
    expect(textsIn(read(folder))).toEqual({ Arad: 'Arad.' });
    expect(keepAll(folder, { ...TOWNS, Arad: 'Arad.' })).toEqual(Object.keys(TOWNS));
    // Where a folder stands, nothing can be put until it is gone.
    keepAll(folder, { ...TOWNS, Arad: 'Arad.' });
    expect(textsIn(read(folder))).toEqual({ ...TOWNS, Arad: 'Arad.' });
  }),
);

it('knows nothing without its list, nor of another edition, and leaves no part that is on none', () =>
  inFolder((folder) => {
    keepAll(folder, TOWNS);
    expect(read(folder, 'two')).toEqual({ head: Buffer.alloc(0), entries: new Map(), parts: [] });
    rmSync(join(folder, 'kept.bin'));
    expect(textsIn(read(folder))).toEqual({});
    writeFileSync(join(folder, 'kept.bin-other'), 'not ours');
    writeFileSync(join(folder, 'kept.bin-0123456789abcdef.999999999'), 'half of a part');
    keepAll(folder, { Arad: 'Arad.' });
    expect(names(folder)).toEqual([
      'kept.bin',
      expect.stringMatching(/^kept\.bin-[0-9a-f]{16}$/),
      'kept.bin-other',
    ]);
    expect(textsIn(read(folder))).toEqual({ Arad: 'Arad.' });
  }));

it('leaves nothing where nothing can be kept', () =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'kept.bin/full'), { recursive: true });
    keepAll(folder, TOWNS);
    expect(names(folder)).toEqual(['kept.bin']);
    writeFileSync(join(folder, 'file'), '');
    keepAll(join(folder, 'file'), TOWNS);
    expect(textsIn(read(join(folder, 'file')))).toEqual({});
  }));
