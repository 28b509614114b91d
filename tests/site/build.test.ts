import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { expect, inject, it, onTestFinished } from 'vitest';
import { build, root } from './build.ts';
import { writeSmallest } from './extremes.ts';
import { fingerprint } from './fingerprint.ts';

/** Where Linux can hold a program to one core. */
const oneCore = process.platform === 'linux' ? 'taskset -c 0' : '';

function temporary(name: string, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, `jumelage-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('builds the same bytes again, whatever the time zone, language, path, umask, number of cores and caches', async () => {
  const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  const content = join(temporary('here'), 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  const archive = readFileSync(join(content, 'archive.yaml'), 'utf8');
  writeFileSync(join(content, 'archive.yaml'), `${archive}asOf: 2026-11-01\n`);
  await writePhoto(content);
  const project = join(temporary('Proiectul județului'), 'Jumelage (copie)');
  for (const part of parts.slice(1)) cpSync(join(root, part), join(project, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  cpSync(content, join(project, 'conținut'), { recursive: true });

  // The check reads and prepares all that a build does, and keeps it.
  await promisify(execFile)(process.execPath, [join(root, 'scripts/check.ts')], {
    env: { ...process.env, JUMELAGE_CONTENT: content },
  });
  const first = await build(content, join(temporary('out'), 'dist'), { TZ: 'UTC', LANG: 'C.UTF-8' });
  const second = await build(
    join(project, 'conținut'),
    join(project, 'site'),
    {
      TZ: 'Pacific/Kiritimati',
      LANG: 'ro_RO.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_ENV: 'development',
      PROD: '',
      DEV: '1',
    },
    { project, by: ['sh', '-c', `umask 077; exec ${oneCore} "$@"`, 'sh'] },
  );
  expect([first.status, second.status], first.output + second.output).toEqual([0, 0]);
  const [one, other] = [fingerprint(first.out), fingerprint(second.out)];
  expect(other).toEqual(one);
  expect(Object.keys(one).filter((path) => /^(?:media|download)\//.test(path)).length).toBeGreaterThan(3);
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

/** An event with a photo, in an archive that has the project. */
async function writePhoto(content: string): Promise<void> {
  const create = { width: 1800, height: 1200, channels: 3, background: '#9a1c3c' } as const;
  await sharp({ create: { ...create, noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .jpeg()
    .toFile(join(content, 'events/fair.jpg'));
  writeFileSync(
    join(content, 'events/fair.yaml'),
    'project: impeu\ntitle: A fair\nstart: 2022-05-14\nphotos:\n  - { file: fair.jpg, alt: A market, consent: given }\n',
  );
}
