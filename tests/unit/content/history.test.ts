import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readHistory } from '#content/history.ts';

const temporary = () => mkdtempSync(join(tmpdir(), 'jumelage-history-'));

/** Commits all that is in a repository, as of a day. */
function commit(repository: string, day: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
    });
  git('add', '--all');
  git('commit', '--no-gpg-sign', '-m', 'A change');
}

it('tells of each file when it was changed last, and where the folder lies', () => {
  const repository = temporary();
  const content = join(repository, 'web/records');
  mkdirSync(join(content, 'projects'), { recursive: true });
  execFileSync('git', ['-C', repository, 'init', '--quiet']);
  writeFileSync(join(content, 'projects/a.md'), 'a');
  writeFileSync(join(content, 'projects/łódź b.md'), 'b');
  writeFileSync(join(repository, 'elsewhere.md'), 'x');
  commit(repository, '2020-05-01');
  writeFileSync(join(content, 'projects/a.md'), 'aa');
  commit(repository, '2021-06-02');
  renameSync(join(content, 'projects/a.md'), join(content, 'projects/c.md'));
  commit(repository, '2022-07-03');
  const { changes, folder } = readHistory(content);
  expect(folder).toBe('web/records/');
  expect(changes.get('projects/c.md')).toBe('2022-07-03');
  expect(changes.get('projects/łódź b.md')).toBe('2020-05-01');
  expect([...changes.keys()].filter((name) => name.includes('elsewhere'))).toEqual([]);
});

it('knows no days of a shallow clone', () => {
  const repository = temporary();
  execFileSync('git', ['-C', repository, 'init', '--quiet']);
  writeFileSync(join(repository, 'archive.yaml'), 'name: A');
  commit(repository, '2020-05-01');
  writeFileSync(join(repository, 'archive.yaml'), 'name: B');
  commit(repository, '2021-05-01');
  const clone = join(temporary(), 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository}`, clone]);
  expect(readHistory(clone)).toEqual({ folder: '', changes: new Map() });
});

it('knows nothing without git', () => {
  expect(readHistory(temporary())).toEqual({ folder: 'content/', changes: new Map() });
});
