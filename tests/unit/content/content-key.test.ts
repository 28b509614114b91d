import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentKey } from '#content/content-key.ts';
import { inFolder, writeFiles } from '../publish/sites.ts';

const FILES = {
  'archive.yaml': 'name: Twins\n',
  'projects/a.yaml': 'title: A\n',
  'projects/a/photo.jpg': 'jpg',
};

it.each<[string, (folder: string) => void]>([
  ['a record is edited', (at) => writeFiles(at, { 'projects/a.yaml': 'title: B\n' })],
  ['a photo is another', (at) => writeFiles(at, { 'projects/a/photo.jpg': 'gif' })],
  ['a record is added', (at) => writeFiles(at, { 'projects/b.yaml': 'title: B\n' })],
  ['a record is removed', (at) => rmSync(join(at, 'projects/a.yaml'))],
  ['a record is renamed', (at) => renameSync(join(at, 'projects/a.yaml'), join(at, 'projects/b.yaml'))],
  ['a name is wrong', (at) => writeFiles(at, { 'projects/B b.yaml': '' })],
  ['it is in git', commit],
])('the key of content is another where %s', (_, change) =>
  inFolder((folder) => {
    writeFiles(folder, FILES);
    const key = contentKey(folder);
    writeFiles(folder, FILES);
    expect(contentKey(folder)).toBe(key);
    change(folder);
    expect(contentKey(folder)).not.toBe(key);
  }),
);

function commit(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'All');
}
