import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { packInThreads } from '#publish/packing.ts';
import { writeZip } from '#publish/zip.ts';
import { packEntries, type ZipEntry } from '#publish/zip-entry.ts';
import yauzl from 'yauzl';
import { text } from 'node:stream/consumers';
import { inFolder } from './sites.ts';

const time = { date: '2026-11-22', time: '13:31:02' };
const long = 'Towns met. '.repeat(500);
const entries: ZipEntry[] = [
  { name: 'towns/Târgu Secuiesc, Λάρισα.txt', text: long },
  { name: 'towns/empty', text: '' },
  { name: 'towns/short', text: 'a' },
];

async function read(path: string): Promise<[string, string, Date, boolean][]> {
  const zip = await yauzl.openPromise(path, { autoClose: false });
  const found: [string, string, Date, boolean][] = [];
  for await (const entry of zip.eachEntry()) {
    const content = await text(await zip.openReadStreamPromise(entry));
    const when = entry.getLastModDate({ timezone: 'UTC' });
    found.push([entry.fileName, content, when, entry.crc32 === crc32(content)]);
  }
  zip.close();
  return found;
}

it('holds names in any script, long and empty files with their checksums, and one time for all', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.zip');
    const written = await writeZip(path, [packEntries(entries, time)]);
    const content = readFileSync(path);
    expect(written).toMatchObject({
      bytes: content.length,
      sha512: createHash('sha512').update(content).digest('hex'),
    });
    const when = new Date('2026-11-22T13:31:02Z');
    expect(await read(path)).toEqual([
      ['towns/Târgu Secuiesc, Λάρισα.txt', long, when, true],
      ['towns/empty', '', when, true],
      ['towns/short', 'a', when, true],
    ]);
    expect(readFileSync(path).length).toBeLessThan(1000);
  }));

it('gives files the first or last time that it knows, where theirs lies beyond', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.zip');
    const shown = async (date: string) => {
      await writeZip(path, [packEntries(entries, { date, time: '13:31:02' })]);
      return (await read(path))[0]![2].toISOString();
    };
    expect(await shown('1979-12-31')).toBe('1980-01-01T00:00:00.000Z');
    expect(await shown('1980-02-29')).toBe('1980-02-29T13:31:02.000Z');
    expect(await shown('2108-05-09')).toBe('2107-12-31T23:59:58.000Z');
  }));

it('has the same bytes in every time zone', () =>
  inFolder(async (folder) => {
    const [one, other] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
    await writeZip(one, [packEntries(entries, time)]);
    const script = `import { writeZip } from '#publish/zip.ts';
      import { packEntries } from '#publish/zip-entry.ts';
      await writeZip(process.argv[1], [packEntries(${JSON.stringify(entries)}, ${JSON.stringify(time)})]);`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script, other], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ro_RO.UTF-8' },
    });
    expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
  }));

it('grows to zip64 beyond 65,535 entries', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'many.zip');
    const many = Array.from({ length: 65_600 }, (_, n) => ({ name: `${n}`, text: `${n}` }));
    await writeZip(path, [packEntries(many, time)]);
    const zip = await yauzl.openPromise(path, { autoClose: false });
    const names: string[] = [];
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
    zip.close();
    expect(names).toEqual(many.map(({ name }) => name));
  }));

it('has the same bytes from one thread and from several, whatever the sizes of the files', () =>
  inFolder(async (folder) => {
    const sizes = [1, 4_000_000, 0, 3_000_000, 3_000_000, 20, 29_000_000, 1_000_000, 1_000_000, 1_000_000, 5];
    const files = sizes.map((size, n): ZipEntry => {
      const name = `${n}.txt`;
      const text = `${n} `.repeat(size).slice(0, size);
      if (n % 2 === 0) return { name, text };
      writeFileSync(join(folder, name), text);
      return { name, path: join(folder, name) };
    });
    const [one, other] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
    await writeZip(one, [packEntries(files, time)]);
    await writeZip(other, packInThreads(files, time));
    expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
    expect((await read(one)).map(([name, { length }]) => [name, length])).toEqual(
      sizes.map((size, n) => [`${n}.txt`, size]),
    );
  }));

it.each([
  ['before there is a thread', 1],
  ['in a thread', 29_000_000],
])('fails with the file that can’t be read, %s', (_, size) =>
  inFolder(async (folder) => {
    const files = [
      { name: 'a', text: 'a'.repeat(size) },
      { name: 'b', path: folder },
    ];
    await expect(writeZip(join(folder, 'a.zip'), packInThreads(files, time))).rejects.toThrow('EISDIR');
  }),
);
