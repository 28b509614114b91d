import { hash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type FileSums, openSums } from '#content/file-sums.ts';
import { readTree } from '#content/tree.ts';
import { inFolder, writeFiles } from '../publish/sites.ts';

/** Files are trusted as soon as they are written. */
const AT_ONCE = -1000;
const FILES = { 'projects/fair.yaml': 'title: A fair', 'projects/walk.yaml': 'title: A walk' };

/** What a run says of the files of a folder, and how often it had to open one. */
function look(folder: string, sums: FileSums) {
  const files = [...readTree(join(folder, 'content')).files.values()];
  const opened = files.filter((file) => sums.known(file) === undefined).map(({ path }) => path);
  const said = Object.fromEntries(files.map((file) => [file.path, sums.sumOf(file)]));
  sums.save();
  return { opened, said };
}

const sumsOf = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, hash('sha256', text, 'base64url')]));

it('opens no file that nobody has touched since an earlier run', () =>
  inFolder((folder) => {
    writeFiles(join(folder, 'content'), FILES);
    const cache = join(folder, 'cache');
    const first = look(folder, openSums(cache, AT_ONCE));
    expect(first).toEqual({ opened: Object.keys(FILES), said: sumsOf(FILES) });
    expect(look(folder, openSums(cache, AT_ONCE))).toEqual({ opened: [], said: first.said });
  }));

it.each<[what: string, change: (path: string) => void]>([
  ['written anew', (path) => writeFileSync(path, 'title: A feast')],
  [
    'replaced by one of the same size and time',
    (path) => {
      const { atime, mtime } = lstatSync(path);
      writeFileSync(path, 'title: A bear');
      utimesSync(path, atime, mtime);
    },
  ],
])('opens a file again that was %s', (_, change) =>
  inFolder((folder) => {
    writeFiles(join(folder, 'content'), FILES);
    const sums = openSums(join(folder, 'cache'), AT_ONCE);
    look(folder, sums);
    const path = join(folder, 'content/projects/fair.yaml');
    change(path);
    const said = sumsOf({ ...FILES, 'projects/fair.yaml': readFileSync(path, 'utf8') });
    for (const again of [openSums(join(folder, 'cache'), AT_ONCE), sums])
      expect(look(folder, again)).toEqual({ opened: ['projects/fair.yaml'], said });
  }),
);

it('doesn’t trust the times of a file that was written just now', () =>
  inFolder((folder) => {
    writeFiles(join(folder, 'content'), FILES);
    const sums = openSums(join(folder, 'cache'), 60_000);
    look(folder, sums);
    expect(look(folder, sums).opened).toEqual(Object.keys(FILES));
    expect(look(folder, openSums(join(folder, 'cache'))).opened).toEqual(Object.keys(FILES));
  }));

it('doesn’t trust a file that was put in its place just now either, however old it is said to be', () =>
  inFolder((folder) => {
    writeFiles(join(folder, 'content'), FILES);
    for (const path of Object.keys(FILES)) utimesSync(join(folder, 'content', path), 1e9, 1e9);
    const sums = openSums(join(folder, 'cache'), 60_000);
    look(folder, sums);
    expect(look(folder, sums).opened).toEqual(Object.keys(FILES));
  }));

it('keeps nothing of files that are gone, and writes nothing where all is as it was', () =>
  inFolder((folder) => {
    writeFiles(join(folder, 'content'), FILES);
    const cache = join(folder, 'cache');
    look(folder, openSums(cache, AT_ONCE));
    const kept = join(cache, 'sums.json');
    const { ino } = lstatSync(kept);
    look(folder, openSums(cache, AT_ONCE));
    expect(lstatSync(kept).ino).toBe(ino);
    rmSync(join(folder, 'content/projects/walk.yaml'));
    look(folder, openSums(cache, AT_ONCE));
    expect(readFileSync(kept, 'utf8')).not.toContain('walk');
  }));

it.each<[what: string, damage: (path: string) => void]>([
  ['lost', (path) => rmSync(path)],
  ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, -9))],
  ['of another edition', (path) => writeFileSync(path, `x${readFileSync(path, 'utf8')}`)],
  ['a folder', (path) => (rmSync(path), mkdirSync(path))],
])('opens all files where the list is %s', (_, damage) =>
  inFolder((folder) => {
    writeFiles(join(folder, 'content'), FILES);
    const cache = join(folder, 'cache');
    look(folder, openSums(cache, AT_ONCE));
    damage(join(cache, 'sums.json'));
    expect(look(folder, openSums(cache, AT_ONCE))).toEqual({
      opened: Object.keys(FILES),
      said: sumsOf(FILES),
    });
  }),
);

it('keeps nothing without a folder for it, and says that a file can’t be read', () =>
  inFolder((folder) => {
    writeFiles(join(folder, 'content'), FILES);
    look(folder, openSums(undefined, AT_ONCE));
    expect(existsSync(join(folder, 'cache'))).toBe(false);
    const gone = { path: 'projects/gone.yaml', absolute: join(folder, 'content/projects/gone.yaml') };
    expect(openSums().known(gone)).toBeUndefined();
    expect(() => openSums().sumOf(gone)).toThrow('ENOENT');
  }));
