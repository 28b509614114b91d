import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thisProcess } from '#publish/process-identity.ts';
import { repairOut } from '#publish/repair.ts';
import { clearStaging, makeStaging } from '#publish/staging.ts';
import { editionOf, inFolder, startNode, writeFiles, writeSite } from './sites.ts';

describe('the staging folder', () => {
  it("is empty, and in the project's folder", () =>
    inFolder((root) => {
      writeFiles(makeStaging(root), { 'index.html': 'left by an earlier build of this process' });
      const staging = makeStaging(root);
      expect(readdirSync(staging)).toEqual([]);
      expect(readdirSync(root)).toEqual([`.dist-staging-${process.pid}-${thisProcess().started}`]);
    }));

  it.skipIf(!existsSync('/proc'))('says so if it can not be made', () => {
    expect(() => makeStaging('/proc')).toThrow(
      /^\/proc can't be written to \(E\w+\): allow it, since every site is made in the project's folder\.$/,
    );
  });

  it('of a killed build is cleared away, that of a running one and other folders are not', () =>
    inFolder((root) => {
      const staging = makeStaging(root);
      const kept = [staging, join(root, 'dist'), join(root, '.dist-staging-notes')];
      const litter = [join(root, '.dist-staging-4194305-7'), join(root, `.dist-staging-${process.pid}-1`)];
      for (const folder of [...kept.slice(1), ...litter]) mkdirSync(folder);
      clearStaging(root);
      expect(
        readdirSync(root)
          .map((name) => join(root, name))
          .toSorted(),
      ).toEqual(kept.toSorted());
    }));
});

describe('a command that is no build', () => {
  it('mends what a killed build left', () =>
    inFolder((root) => {
      writeSite(join(root, '.dist-new'), 'new');
      writeSite(join(root, '.dist-old'), 'old');
      mkdirSync(join(root, '.dist-staging-4194305-7'));
      repairOut(root, join(root, 'dist'));
      expect(readdirSync(root)).toEqual(['dist']);
      expect(editionOf(join(root, 'dist'))).toBe('new');
    }));

  it('leaves everything to a build that runs', () =>
    inFolder(async (root) => {
      const build = startNode([join(import.meta.dirname, 'hold-lock.ts'), join(root, 'dist')]);
      await build.says('holds it');
      writeSite(join(root, '.dist-new'), 'new');
      repairOut(root, join(root, 'dist'));
      expect(readdirSync(root)).toEqual(['.dist-new', '.dist.lock']);
      build.kill('SIGKILL');
      await build.ended;
    }));

  it('writes nothing where there is nothing to mend', () =>
    inFolder((root) => {
      repairOut(root, join(root, 'no/such/dist'));
      expect(readdirSync(root)).toEqual([]);
    }));
});
