import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outFolder, refuseForeignOut, refuseSourcesInOut } from '#publish/out-folder.ts';
import { inFolder, writeFiles, writeSite } from './sites.ts';

describe('the output folder', () => {
  it('is the one that JUMELAGE_OUT names, else dist, from the project on', () =>
    inFolder((root) => {
      expect(outFolder(root, undefined)).toBe(join(root, 'dist'));
      expect(outFolder(root, '')).toBe(join(root, 'dist'));
      expect(outFolder(root, 'public_html/archive')).toBe(join(root, 'public_html/archive'));
      expect(outFolder(root, '/srv/no-such/archive')).toBe('/srv/no-such/archive');
    }));

  it('has one name, however many links lead to it, be it there or not', () =>
    inFolder((root) => {
      mkdirSync(join(root, 'www'));
      symlinkSync('www', join(root, 'web'));
      symlinkSync(join('web', 'archive'), join(root, 'dist'));
      expect(outFolder(root, undefined)).toBe(join(root, 'www/archive'));
      mkdirSync(join(root, 'www/archive'));
      expect(outFolder(root, 'web/archive')).toBe(join(root, 'www/archive'));
    }));
});

describe('an output folder among the sources', () => {
  it.each([
    { out: 'content/dist', hit: 'content' },
    { out: 'content', hit: 'content' },
    { out: 'src', hit: 'src' },
    { out: 'link/dist', hit: 'content' },
    { out: '.', hit: 'content' },
    { out: '..', hit: 'content' },
  ])('is refused: $out', ({ out, hit }) =>
    inFolder((root) => {
      mkdirSync(join(root, 'content'));
      symlinkSync('content', join(root, 'link'));
      const sources = [join(root, 'content'), join(root, 'src')];
      expect(() => refuseSourcesInOut(outFolder(root, out), root, sources)).toThrow(
        `and ${join(root, hit)}, which the site`,
      );
    }),
  );

  it('is refused if it holds the project, wherever the sources are', () =>
    inFolder((root) => {
      const sources = ['/srv/content'];
      expect(() => refuseSourcesInOut(root, join(root, 'project'), sources)).toThrow('lie in each other');
    }));

  it("isn't one that merely begins like one", () =>
    inFolder((root) => {
      expect(() =>
        refuseSourcesInOut(join(root, 'content-dist'), root, [join(root, 'content')]),
      ).not.toThrow();
    }));
});

describe('an output folder', () => {
  it('is ours if it is missing, empty, or has our build file', () =>
    inFolder((root) => {
      refuseForeignOut(join(root, 'dist'));
      mkdirSync(join(root, 'dist/lost+found'), { recursive: true });
      refuseForeignOut(join(root, 'dist'));
      writeSite(join(root, 'dist'), 'old');
      refuseForeignOut(join(root, 'dist'));
    }));

  it.each<{ what: string; files: Record<string, string>; says: string }>([
    {
      what: 'holds other files',
      files: { 'dist/a': '', 'dist/b': '', 'dist/c': '', 'dist/d': '' },
      says: '(a, b, c …)',
    },
    { what: 'is a file', files: { dist: '' }, says: 'there is a file of that name' },
    {
      what: 'has a build file of another program',
      files: { 'dist/build.json': '{"generator":"x"}' },
      says: '(build.json)',
    },
    { what: 'has a build file that is none', files: { 'dist/build.json': 'PNG' }, says: '(build.json)' },
  ])("isn't if it $what", ({ files, says }) =>
    inFolder((root) => {
      writeFiles(root, files);
      expect(() => refuseForeignOut(join(root, 'dist'))).toThrow(says);
    }),
  );

  it("isn't if it is a Git checkout, whose history would be lost", () =>
    inFolder((root) => {
      writeSite(join(root, 'dist'), 'old');
      writeFiles(root, { 'dist/.git': 'gitdir: ../.git/worktrees/dist' });
      expect(() => refuseForeignOut(join(root, 'dist'))).toThrow('it is a Git checkout');
    }));
});
