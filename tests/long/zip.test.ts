import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { packInThreads } from '#publish/packing.ts';
import { writeZip } from '#publish/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'jumelage-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a zip file of more than four gigabytes is read to its last entry', async () => {
  const [photo, zip] = [join(folder, 'photo.webp'), join(folder, 'large.zip')];
  writeFileSync(photo, '');
  truncateSync(photo, 50_000_000);
  const photos = Array.from({ length: 87 }, (_, n) => ({ name: `towns/${n}.webp`, path: photo }));
  const last = { name: 'towns/last.txt', text: 'the last one' };
  const time = { date: '2026-11-22', time: '00:00:00' };
  const { bytes } = await writeZip(zip, packInThreads([...photos, last], time));
  expect(bytes).toBeGreaterThan(2 ** 32);

  const opened = await yauzl.openPromise(zip, { autoClose: false });
  const entries: yauzl.Entry[] = [];
  for await (const entry of opened.eachEntry()) entries.push(entry);
  expect(entries).toHaveLength(88);
  const entry = entries.at(-1)!;
  expect(entry.relativeOffsetOfLocalHeader).toBeGreaterThan(2 ** 32);
  expect(await text(await opened.openReadStreamPromise(entry))).toBe('the last one');
  opened.close();
}, 300_000);
