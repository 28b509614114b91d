import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keep, readKept } from '#content/kept-file.ts';
import { inFolder, writeFiles } from '../publish/sites.ts';

const bytes = Buffer.from([0, 10, 255, 10]);

it('what is kept is read again, byte for byte, by the same edition alone', () =>
  inFolder((folder) => {
    const path = join(folder, 'cache/kept.bin');
    expect(readKept(path, 'one')).toBeUndefined();
    keep(path, 'one', [bytes, Buffer.alloc(0), bytes]);
    expect(readKept(path, 'one')).toEqual(Buffer.concat([bytes, bytes]));
    expect(readKept(path, 'two')).toBeUndefined();
    keep(path, 'two', []);
    expect(readKept(path, 'two')).toEqual(Buffer.alloc(0));
  }));

it.each([
  ['cut short', (kept: Buffer) => kept.subarray(0, -1)],
  ['longer', (kept: Buffer) => Buffer.concat([kept, bytes])],
  ['empty', () => Buffer.alloc(0)],
  ['without its first line', (kept: Buffer) => kept.subarray(kept.indexOf(10) + 1)],
])('a file that is %s counts as not kept', (_, damaged) =>
  inFolder((folder) => {
    const path = join(folder, 'kept.bin');
    keep(path, 'one', [bytes]);
    writeFileSync(path, damaged(readFileSync(path)));
    expect(readKept(path, 'one')).toBeUndefined();
  }),
);

it('what a killed run left is removed, and nothing of a running one or of others', () =>
  inFolder((folder) => {
    // No process has an id of nine digits: Linux gives at most 4,194,304.
    writeFiles(folder, {
      'kept.bin.999999999': '',
      'kept.bin.1': '',
      'other.bin.999999999': '',
      'kept.bin.old': '',
    });
    keep(join(folder, 'kept.bin'), 'one', [bytes]);
    expect(readdirSync(folder).toSorted()).toEqual([
      'kept.bin',
      'kept.bin.1',
      'kept.bin.old',
      'other.bin.999999999',
    ]);
  }));

it('nothing is kept, and nothing left, where it can’t be', () =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'kept.bin/full'), { recursive: true });
    keep(join(folder, 'kept.bin'), 'one', [bytes]);
    expect(readdirSync(folder)).toEqual(['kept.bin']);
    writeFileSync(join(folder, 'file'), '');
    keep(join(folder, 'file/kept.bin'), 'one', [bytes]);
    expect(readKept(join(folder, 'file/kept.bin'), 'one')).toBeUndefined();
  }));
