import { mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeAll } from '#publish/file-system.ts';
import { outFolder } from '#publish/out-folder.ts';
import { replaceContents } from '#publish/swap-inside.ts';
import { bring, needsRepair, repairSteps, repairSwap, swapIn, swapSteps } from '#publish/swap.ts';
import { editionOf, inFolder, readFiles, runNode, writeFiles, writeSite } from './sites.ts';

const DIE = join(import.meta.dirname, 'die-while-swapping.ts');
/** A file system in memory that every Linux has; its files can't be renamed to the disk. */
const OTHER_DISK = '/dev/shm';
const SAME_DISK = 'the same disk';

describe('a swap', () => {
  it('puts the new site in the place of the old one and leaves nothing beside it', () =>
    inFolder((folder) => {
      const [staging, out] = twoEditions(folder);
      swapIn(staging, out);
      expect(editionOf(out)).toBe('new');
      expect(readdirSync(folder)).toEqual(['dist']);
    }));

  it('publishes the first site, where nothing was', () =>
    inFolder((folder) => {
      writeSite(join(folder, 'staging'), 'new');
      swapIn(join(folder, 'staging'), join(folder, 'dist'));
      expect(editionOf(join(folder, 'dist'))).toBe('new');
    }));

  it('goes to another disk', () =>
    inFolder(
      (elsewhere) =>
        inFolder((folder) => {
          const [staging, out] = twoEditions(folder, elsewhere);
          swapIn(staging, out);
          expect(editionOf(out)).toBe('new');
          expect(readdirSync(elsewhere)).toEqual(['dist']);
          expect(readdirSync(folder)).toEqual([]);
        }),
      OTHER_DISK,
    ));

  it('leaves a link to the output folder a link', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'www'));
      const [staging] = twoEditions(folder, join(folder, 'www'));
      symlinkSync(join('www', 'dist'), join(folder, 'dist'));
      swapIn(staging, outFolder(folder, undefined));
      expect(editionOf(join(folder, 'dist'))).toBe('new');
      expect(
        readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isSymbolicLink()]),
      ).toEqual([
        ['dist', true],
        ['www', false],
      ]);
    }));

  it("refuses to replace what Jumelage didn't make", () =>
    inFolder((folder) => {
      const [staging, out] = twoEditions(folder);
      removeAll(out);
      writeFiles(out, { 'thesis.odt': 'ten years of work' });
      expect(() => swapIn(staging, out)).toThrow("it holds files that Jumelage didn't make (thesis.odt)");
      expect(readFiles(out)).toEqual({ 'thesis.odt': 'ten years of work' });
    }));

  it('refuses to publish what no build has finished', () =>
    inFolder((folder) => {
      const [staging, out] = twoEditions(folder);
      removeAll(join(staging, 'build.json'));
      expect(() => swapIn(staging, out)).toThrow('it has no build file');
      expect(editionOf(out)).toBe('old');
    }));

  it('keeps what a disk itself keeps in a mounted folder', () =>
    inFolder((folder) => {
      const [staging, out] = twoEditions(folder);
      mkdirSync(join(out, 'lost+found'));
      drain(replaceContents(staging, out, bring));
      expect(readdirSync(out)).toContain('lost+found');
      expect(editionOf(out)).toBe('new');
    }));
});

describe.each([
  { what: 'swap', disk: SAME_DISK, sites: twoEditions, otherwise: 'old' },
  { what: 'swap', disk: OTHER_DISK, sites: twoEditions, otherwise: 'old' },
  { what: 'swap', disk: SAME_DISK, sites: firstEdition, otherwise: 'none' },
  { what: 'replace contents', disk: SAME_DISK, sites: twoEditions, otherwise: 'old' },
  { what: 'replace contents', disk: OTHER_DISK, sites: twoEditions, otherwise: 'old' },
])('$what to $disk where before there was: $otherwise, killed', ({ what, disk, sites, otherwise }) => {
  it('at any moment, leaves a whole site after the next command', async () => {
    const ends = new Set<string>();
    let finished = false;
    for (let n = 0; !finished; n += 1) {
      finished = await inSandbox(disk, async (folder, elsewhere) => {
        const [staging, out] = sites(folder, elsewhere);
        const { code, signal, output } = await runNode([DIE, what, String(n), staging, out]);
        expect([code, signal, output]).toEqual(code === 0 ? [0, null, ''] : [null, 'SIGKILL', '']);
        if (what === 'swap') expect([otherwise, 'new', 'none']).toContain(stateOf(out));
        repairSwap(out);
        ends.add(stateOf(out));
        expect([otherwise, 'new']).toContain(stateOf(out));
        expect(readdirSync(elsewhere).filter((name) => name !== 'staging' && name !== 'dist')).toEqual([]);
        expect(needsRepair(out)).toBe(false);
        return code === 0;
      });
    }
    expect([...ends]).toEqual([otherwise, 'new']);
  });

  it('and the next command killed too, leaves a whole site after the one after that', async () => {
    const total = await inSandbox(disk, (folder, elsewhere) => {
      const [staging, out] = sites(folder, elsewhere);
      return drain(stepsOf(what, staging, out));
    });
    for (let n = 0; n < total; n += 1) {
      let finished = false;
      for (let m = 0; !finished; m += 1) {
        finished = await inSandbox(disk, (folder, elsewhere) => {
          const [staging, out] = sites(folder, elsewhere);
          drain(stepsOf(what, staging, out), n);
          const isMended = drain(repairSteps(out), m) < m;
          repairSwap(out);
          expect([otherwise, 'new'], `killed at ${n}, then at ${m}`).toContain(stateOf(out));
          expect(needsRepair(out)).toBe(false);
          return isMended;
        });
      }
    }
  });
});

describe('a repair', () => {
  it("leaves a folder that isn't Jumelage's alone, whatever lies beside it", () =>
    inFolder((folder) => {
      const [staging, out] = twoEditions(folder);
      renameSync(staging, join(folder, '.dist-new'));
      removeAll(out);
      writeFiles(out, { 'thesis.odt': 'ten years of work' });
      repairSwap(out);
      expect(readFiles(out)).toEqual({ 'thesis.odt': 'ten years of work' });
    }));

  it('brings back the old site if only that is there', () =>
    inFolder((folder) => {
      const [, out] = twoEditions(folder);
      renameSync(out, join(folder, '.dist-old'));
      repairSwap(out);
      expect(editionOf(out)).toBe('old');
    }));

  it('of a whole site does nothing', () =>
    inFolder((folder) => {
      const [, out] = twoEditions(folder);
      expect(needsRepair(out)).toBe(false);
      repairSwap(out);
      expect(editionOf(out)).toBe('old');
    }));
});

function stepsOf(what: string, staging: string, out: string): Generator<string> {
  return what === 'swap' ? swapSteps(staging, out) : replaceContents(staging, out, bring);
}

/** Takes at most so many steps and leaves it there; says how many there were. */
function drain(steps: Generator<string>, most = Infinity): number {
  let taken = 0;
  while (taken < most && !steps.next().done) taken += 1;
  return taken;
}

function twoEditions(folder: string, elsewhere = folder): [staging: string, out: string] {
  writeSite(join(elsewhere, 'dist'), 'old');
  writeSite(join(folder, 'staging'), 'new');
  return [join(folder, 'staging'), join(elsewhere, 'dist')];
}

function firstEdition(folder: string, elsewhere = folder): [staging: string, out: string] {
  writeSite(join(folder, 'staging'), 'new');
  return [join(folder, 'staging'), join(elsewhere, 'dist')];
}

function stateOf(out: string): string {
  try {
    return editionOf(out);
  } catch {
    return 'none';
  }
}

/** Calls `use` with a folder, and one on that disk. */
function inSandbox<T>(
  disk: string | undefined,
  use: (folder: string, elsewhere: string) => T | Promise<T>,
): Promise<T> {
  if (disk === SAME_DISK) return inFolder((folder) => use(folder, folder));
  return inFolder((folder) => inFolder((elsewhere) => use(folder, elsewhere), disk));
}
