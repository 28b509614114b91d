import { createHash } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openChecksums, type Checksum } from '#media/checksums.ts';
import { readSealed, writeSealed } from '#media/sealed-file.ts';
import { makeFolder } from './fixtures.ts';

const SETTLED = 3100;

const folder = makeFolder();
const notebook = join(folder.cache, 'checksums.json');

test('are taken of files, and of nothing else', async () => {
  const checksums = await openChecksums(notebook);
  const path = folder.write('a.jpg', 'one');
  expect((await checksums.of(path))?.sha256).toBe(sha256('one'));
  expect(await checksums.of(join(folder.root, 'nowhere'))).toBeUndefined();
  expect(await checksums.of(folder.root)).toBeUndefined();
});

test('are current until the file is written again', async () => {
  const checksums = await openChecksums(notebook);
  const path = folder.write('a.jpg', 'one');
  const checksum = (await checksums.of(path))!;
  expect(await checksums.isCurrent(path, checksum)).toBe(true);
  await setTimeout(20);
  folder.write('a.jpg', 'two');
  expect(await checksums.isCurrent(path, checksum)).toBe(false);
});

test('are not taken twice of a file that stays as it is, but of one changed in place with the same size and date', async () => {
  const date = new Date('2020-01-01');
  const [still, edited] = [folder.write('still.jpg', 'one'), folder.write('edited.jpg', 'one')];
  utimesSync(edited, date, date);
  const first = await openChecksums(notebook);
  await first.of(still);
  await first.save();
  expect(await readSealed(notebook), 'a file just written may change unseen').toBeUndefined();

  await setTimeout(SETTLED);
  const second = await openChecksums(notebook);
  await second.of(still);
  await second.of(edited);
  await second.save();
  const notes = (await readSealed<[string, Checksum][]>(notebook))!;
  expect(notes.map(([path, note]) => [path, note.sha256])).toEqual(
    [still, edited].map((path) => [path, sha256('one')]),
  );
  await writeSealed(
    notebook,
    notes.map(([path, note]) => [path, { ...note, sha256: 'as noted' }]),
  );
  folder.write('edited.jpg', 'two');
  utimesSync(edited, date, date);

  const third = await openChecksums(notebook);
  expect((await third.of(still))?.sha256).toBe('as noted');
  expect((await third.of(edited))?.sha256).toBe(sha256('two'));
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
