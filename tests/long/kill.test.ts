import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, root } from '../site/build.ts';
import { fingerprint } from '../site/fingerprint.ts';

const KILLS = 50;

const scratch = mkdtempSync(join(tmpdir(), 'jumelage-kill-'));
const [before, after] = [join(scratch, 'before'), join(scratch, 'after')];
const out = join(scratch, 'out', 'dist');
let sites: Record<'before' | 'after', string>;
let duration: number;

beforeAll(async () => {
  for (const content of [before, after]) cpSync(join(root, 'content'), content, { recursive: true });
  writeFileSync(
    join(after, 'archive.yaml'),
    readFileSync(join(after, 'archive.yaml'), 'utf8').replace(/^name: .*$/m, 'name: The archive, renamed'),
  );
  const first = await build(before, out);
  const start = performance.now();
  const second = await build(after, join(scratch, 'renamed', 'dist'));
  duration = performance.now() - start;
  const built = [first, second];
  expect(built.map(({ status, output }) => (status === 0 ? '' : output))).toEqual(['', '']);
  sites = { before: read(first.out), after: read(second.out) };
  expect(sites.before).not.toBe(sites.after);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it(`a build that is killed at any of ${KILLS} moments leaves a whole site and no litter`, async () => {
  const pick = randomFrom(1);
  const found: Record<string, number> = {};
  let kills = 0;
  for (let round = 0; kills < KILLS && round < 2 * KILLS; round += 1) {
    const moment = pick() * duration;
    const { ended, group } = await buildAndKill(after, moment);
    const atOnce = siteNow();
    // Any command mends what a kill in the middle of the exchange left.
    expect(await run(['scripts/check.ts'], before)).toBe(0);
    const mended = siteNow();
    const when = `killed after ${Math.round(moment)} ms`;
    expect(mended, when).not.toBe('broken');
    expect(readdirSync(dirname(out)), when).toEqual(['dist']);
    expect(stagings(), when).toEqual([]);
    expect(running(group), when).toEqual([]);
    if (mended === 'after') expect((await build(before, out)).status).toBe(0);
    if (ended) continue;
    kills += 1;
    const outcome = `${mended === 'before' ? 'last good' : 'new'} site whole ${atOnce === mended ? 'at once' : 'after the next command'}`;
    found[outcome] = (found[outcome] ?? 0) + 1;
  }
  console.log(
    `Killed ${kills} builds at moments within ${Math.round(duration)} ms: ${JSON.stringify(found)}`,
  );
  expect(kills).toBe(KILLS);
});

/** All that a site holds, as one text. */
function read(site: string): string {
  return JSON.stringify(fingerprint(site));
}

function siteNow(): 'before' | 'after' | 'broken' {
  let now: string;
  try {
    now = read(out);
  } catch {
    return 'broken';
  }
  return now === sites.before ? 'before' : now === sites.after ? 'after' : 'broken';
}

/** Starts a build and ends it as `kill -9` does, its helpers left to themselves. */
function buildAndKill(content: string, moment: number): Promise<{ ended: boolean; group: number }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      env: { ...process.env, JUMELAGE_CONTENT: content, JUMELAGE_OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
      // A group of its own, by which whatever it started can be found.
      detached: true,
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), moment);
    child.on('error', fail);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      // What the build had started notices that it is gone, and ends too.
      setTimeout(() => done({ ended: signal === null, group: child.pid! }), 500);
    });
  });
}

/** Runs a command of the project; its exit code. */
function run(command: readonly string[], content: string): Promise<number | null> {
  return new Promise((done, fail) => {
    const env = { ...process.env, JUMELAGE_CONTENT: content, JUMELAGE_OUT: out };
    spawn(process.execPath, command, { cwd: root, env, stdio: 'ignore' })
      .on('error', fail)
      .on('exit', (code) => done(code));
  });
}

function stagings(): string[] {
  return readdirSync(root).filter((name) => name.startsWith('.dist-staging-'));
}

/** The processes of a group that are still there; those that only wait to be reaped don't count. */
function running(group: number): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const [state, , ofGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(ofGroup) === group && state !== 'Z' ? [stat] : [];
      } catch {
        return [];
      }
    });
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
