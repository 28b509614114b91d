import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSealed, writeSealed } from '#media/sealed-file.ts';
import { makeFolder } from './fixtures.ts';

const folder = makeFolder();
const path = join(folder.root, 'new folder', 'value.json');

test('is read as it was written', async () => {
  await writeSealed(path, { town: 'Lučenec', people: [12, 7] });
  expect(await readSealed(path)).toEqual({ town: 'Lučenec', people: [12, 7] });
});

test.each<[string, (text: string) => string]>([
  ['changed but still JSON', (text) => text.replace('12', '13')],
  ['cut short', (text) => text.slice(0, -4)],
  ['emptied', () => ''],
  ['no text', () => '\0\u0001\n\0'],
])('counts as missing when %s', async (_, harm) => {
  await writeSealed(path, { people: 12 });
  writeFileSync(path, harm(readFileSync(path, 'utf8')));
  expect(await readSealed(path)).toBeUndefined();
});

test('counts as missing when it is', async () => {
  expect(await readSealed(join(folder.root, 'nowhere'))).toBeUndefined();
});
