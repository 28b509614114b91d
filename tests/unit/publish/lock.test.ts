import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '#publish/lock.ts';
import { thisProcess, type ProcessIdentity } from '#publish/process-identity.ts';
import { inFolder, runNode, startNode } from './sites.ts';

const HOLD = join(import.meta.dirname, 'hold-lock.ts');
const HOUR_AGO = Date.now() / 1000 - 3600;

describe('the lock of an output folder', () => {
  it('lies beside the folder while it is held', () =>
    inFolder((folder) => {
      const lock = takeLock(join(folder, 'dist'));
      expect(readdirSync(folder)).toEqual(['.dist.lock']);
      expect(JSON.parse(readFileSync(join(folder, '.dist.lock'), 'utf8'))).toMatchObject({
        pid: process.pid,
      });
      lock.release();
      lock.release();
      expect(readdirSync(folder)).toEqual([]);
    }));

  it("says in words that another build runs, and harms that one's lock in no way", () =>
    inFolder(async (folder) => {
      const out = join(folder, 'dist');
      const first = startNode([HOLD, out]);
      await first.says('holds it');
      expect(() => takeLock(out)).toThrow(
        `Another build is writing to ${out} (process ${first.pid}): wait until it has finished.\n` +
          `If none is running, remove the file ${join(folder, '.dist.lock')} and try again.`,
      );
      expect(JSON.parse(readFileSync(join(folder, '.dist.lock'), 'utf8'))).toMatchObject({ pid: first.pid });
      first.kill('SIGKILL');
      await first.ended;
    }));

  it('of one folder leaves the others free', () =>
    inFolder((folder) => {
      const locks = [takeLock(join(folder, 'dist')), takeLock(join(folder, 'elsewhere', 'dist'))];
      for (const lock of locks) lock.release();
    }));

  it('says so if the folder can not be made', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'www'), '');
      const out = join(folder, 'www/archive/dist');
      expect(() => takeLock(out)).toThrow(
        `The output folder ${out} can't be made (ENOTDIR): allow it, or let JUMELAGE_OUT name another folder.`,
      );
    }));

  // Nobody may make anything in /proc, not even who may do all else.
  it.skipIf(!existsSync('/proc'))('says so if nothing can be made beside the folder', () => {
    expect(() => takeLock('/proc/dist')).toThrow(
      /^\/proc can't be written to \(E\w+\): allow it, or let JUMELAGE_OUT name another folder\.$/,
    );
  });

  it('is given back when its process ends by itself', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'dist');
      const lock = JSON.stringify(join(import.meta.dirname, '../../../src/publish/lock.ts'));
      const { output } = await runNode([
        '-e',
        `import(${lock}).then(({ takeLock }) => takeLock(${JSON.stringify(out)}))`,
      ]);
      expect(output).toBe('');
      expect(existsSync(join(folder, '.dist.lock'))).toBe(false);
    }));

  it('is taken over from a build that was killed', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'dist');
      const killed = startNode([HOLD, out]);
      await killed.says('holds it');
      killed.kill('SIGKILL');
      await killed.ended;
      expect(existsSync(join(folder, '.dist.lock'))).toBe(true);
      takeLock(out).release();
    }));

  it('is taken over by one of many that try at once', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'dist');
      writeLock(folder, { started: '1' });
      const go = join(folder, 'go');
      const rivals = Array.from({ length: 6 }, () => startNode([HOLD, out, go]));
      await Promise.all(rivals.map((rival) => rival.says('waiting')));
      writeFileSync(go, '');
      await Promise.all(
        rivals.map((rival) => Promise.race([rival.says('holds it').catch(() => {}), rival.ended])),
      );
      for (const rival of rivals) rival.kill('SIGKILL');
      const ends = await Promise.all(rivals.map((rival) => rival.ended));
      const said = ends.map(({ output }) => output.replace('waiting\n', '').trim()).toSorted();
      expect(said).toEqual([...Array.from({ length: 5 }, () => 'finds it taken'), 'holds it']);
    }));
});

describe.each<{ whose: string; holder: Partial<ProcessIdentity>; touched?: number; isHeld: boolean }>([
  { whose: 'this very process', holder: {}, isHeld: true },
  { whose: 'another program that got the number of a killed build', holder: { started: '1' }, isHeld: false },
  { whose: 'a process that is gone', holder: { pid: 4_194_305 }, isHeld: false },
  { whose: 'a process of before the machine started', holder: { boot: 'an earlier one' }, isHeld: false },
  { whose: 'another machine, seen just now', holder: { space: 'elsewhere', pid: 1 }, isHeld: true },
  {
    whose: 'another machine, not seen for an hour',
    holder: { space: 'elsewhere' },
    touched: HOUR_AGO,
    isHeld: false,
  },
])('a lock of $whose', ({ holder, touched, isHeld }) => {
  it(isHeld ? 'is respected' : 'is taken over', () =>
    inFolder((folder) => {
      writeLock(folder, holder, touched);
      const take = () => takeLock(join(folder, 'dist')).release();
      if (isHeld) expect(take).toThrow('Another build is writing');
      else expect(take).not.toThrow();
    }),
  );
});

describe('a lock without its text', () => {
  it.each([
    { age: 'just made is respected', touched: undefined, isHeld: true },
    { age: 'an hour old is taken over', touched: HOUR_AGO, isHeld: false },
  ])('$age', ({ touched, isHeld }) =>
    inFolder((folder) => {
      writeFileSync(join(folder, '.dist.lock'), '');
      if (touched !== undefined) utimesSync(join(folder, '.dist.lock'), touched, touched);
      const take = () => takeLock(join(folder, 'dist')).release();
      if (isHeld) expect(take).toThrow('Another build is writing');
      else expect(take).not.toThrow();
    }),
  );

  it('and a takeover that was killed halfway, are taken over', () =>
    inFolder((folder) => {
      writeLock(folder, { started: '1' });
      writeLock(folder, { started: '2' }, undefined, '.dist.lock.takeover');
      takeLock(join(folder, 'dist')).release();
      expect(readdirSync(folder)).toEqual([]);
    }));
});

function writeLock(
  folder: string,
  holder: Partial<ProcessIdentity>,
  touched?: number,
  name = '.dist.lock',
): void {
  writeFileSync(join(folder, name), JSON.stringify({ ...thisProcess(), ...holder }));
  if (touched !== undefined) utimesSync(join(folder, name), touched, touched);
}
