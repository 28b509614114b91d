import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { build, root } from './build.ts';
import { writeSmallest } from './extremes.ts';
import { fingerprint } from './fingerprint.ts';

function temporary(name: string, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, `jumelage-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('builds the same bytes again, in another time zone, language and folder', async () => {
  const content = join(temporary('Arhivă județ'), 'conținut');
  cpSync(join(root, 'content'), content, { recursive: true });
  writeFileSync(
    join(content, 'archive.yaml'),
    `${readFileSync(join(content, 'archive.yaml'), 'utf8')}asOf: 2026-11-01\n`,
  );
  const first = await build(content, join(temporary('out one'), 'dist'));
  const second = await build(content, join(temporary('out two'), 'site'), {
    TZ: 'Pacific/Kiritimati',
    LANG: 'ro_RO.UTF-8',
    NODE_ENV: 'development',
    PROD: '',
    DEV: '1',
  });
  expect([first.status, second.status], first.output + second.output).toEqual([0, 0]);
  expect(fingerprint(second.out)).toEqual(fingerprint(first.out));
});

it('stops at mistakes with exit code 1, tells all of them, and leaves the last good site as it was', async () => {
  const content = writeSmallest();
  const { out, status } = await build(content);
  expect(status).toBe(0);
  const before = fingerprint(out);
  writeFileSync(join(content, 'projects/only-one.yaml'), 'titel: x\ncountries: [Portugal]\n');
  const failed = await build(content, out);
  expect(failed.status).toBe(1);
  expect(failed.output).toContain(
    'projects/only-one.yaml:1:1 unknown-field There is no field called `titel` here. Did you mean `title`?',
  );
  expect(failed.output).toContain('projects/only-one.yaml:2:13 country-form');
  expect(failed.output).not.toMatch(/\bat .*\.(?:ts|mjs|js):\d+/);
  expect(fingerprint(out)).toEqual(before);
  expect(readdirSync(dirname(out))).toEqual(['dist']);
  expect(readdirSync(root).filter((name) => name.startsWith('.dist-staging'))).toEqual([]);
});

it('ends with exit code 2 where something else is in the way', async () => {
  const out = temporary('not-ours');
  writeFileSync(join(out, 'holiday.jpg'), 'x');
  const { status, output } = await build(writeSmallest(), out);
  expect(status).toBe(2);
  expect(output).not.toMatch(/\bat .*\.(?:ts|mjs|js):\d+/);
  expect(readdirSync(out)).toEqual(['holiday.jpg']);
});

it.runIf(existsSync('/dev/shm'))('writes to another file system', async () => {
  const out = join(temporary('other', '/dev/shm'), 'dist');
  const { status, output } = await build(writeSmallest(), out);
  expect(status, output).toBe(0);
  expect(fingerprint(out)).toEqual(fingerprint(inject('smallest')));
});
