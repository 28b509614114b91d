import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bodyBombs } from './bombs/bodies.ts';
import { fileBombs } from './bombs/files.ts';
import { yamlBombs } from './bombs/yaml.ts';
import type { Bomb } from './bombs/bomb.ts';

/** What the checker may take for a bomb over what an archive of one record costs it. */
export const BOMB_LIMITS = { seconds: 2, megabytes: 300 };
/** After this long a bomb has gone off. */
const GIVE_UP_MS = 15_000;

export const bombs: readonly Bomb[] = [...yamlBombs, ...bodyBombs, ...fileBombs];

/**
 * Checks an archive of one record, then the same with each bomb in it, and says what each took over the first: time
 * and peak memory, and how it ended.
 * @param only a part of the names of the bombs to measure; all of them without it
 */
export async function runBombs(onResult: (result: BombResult) => void, only = ''): Promise<BombResult[]> {
  const results: BombResult[] = [];
  const quiet = { name: 'an archive of one record', files: () => [], least: 0 };
  const runs = [await measure(quiet), await measure(quiet), await measure(quiet)];
  const base = {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
  };
  for (const bomb of bombs.filter(({ name }) => name.includes(only))) {
    const { exit, seconds, megabytes, issues } = await measure(bomb);
    const over = { seconds: seconds - base.seconds, megabytes: megabytes - base.megabytes };
    const held = over.seconds <= BOMB_LIMITS.seconds && over.megabytes <= BOMB_LIMITS.megabytes;
    const told = (exit === 0 || exit === 1) && issues >= bomb.least;
    const result = { name: bomb.name, exit, issues, ...over, holds: held && told };
    results.push(result);
    onResult(result);
  }
  return results;
}

/** A row of the table of bombs. */
export function bombRow({ name, exit, issues, seconds, megabytes, holds }: BombResult): string {
  const cells = [
    name.padEnd(52),
    `${seconds.toFixed(2)} s`.padStart(9),
    `${megabytes.toFixed(0)} MB`.padStart(8),
    `${issues}`.padStart(8),
    `${exit ?? 'killed'}`.padStart(7),
  ];
  return `${holds ? ' ' : '!'} ${cells.join(' ')}`;
}

/** What a bomb took over an archive of one record. */
export interface BombResult {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly issues: number;
  /** As the checker's own; none where it was ended from outside. */
  readonly exit: number | null;
  /** Whether it kept to the limits, ended as a check ends, and said something. */
  readonly holds: boolean;
}

async function measure({ files }: Bomb): Promise<Omit<BombResult, 'name' | 'holds'>> {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-bomb-'));
  try {
    write(folder, 'archive.yaml', 'name: Small\nowner: { name: A town }\nlanguages: [en, fr]\n');
    write(folder, 'projects/quiet.md', '---\ntitle: Quiet\nsummary: Nothing happens.\n---\nText.\n');
    for (const [path, content] of files()) write(folder, path, content);
    return await check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, path: string, content: string | Uint8Array | number): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, typeof content === 'number' ? '' : content);
  if (typeof content === 'number') truncateSync(target, content);
}

/** Runs the check command as people do, in a process of its own, which tells its time on processors and its peak memory as it ends. */
function check(content: string): Promise<Omit<BombResult, 'name' | 'holds'>> {
  const command = fileURLToPath(new URL('../check.ts', import.meta.url));
  const peak = `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`;
  const child = spawn(process.execPath, ['--import', peak, command, '--format', 'text'], {
    env: { ...process.env, JUMELAGE_CONTENT: content },
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    timeout: GIVE_UP_MS,
    killSignal: 'SIGKILL',
  });
  let lines = 0;
  let told = '';
  child.stdout!.on(
    'data',
    (chunk: Buffer) => (lines += chunk.reduce((n, byte) => n + Number(byte === 10), 0)),
  );
  child.stdio[3]!.on('data', (chunk: Buffer) => (told += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      const [seconds, megabytes] = JSON.parse(told || `[${GIVE_UP_MS / 1000}, 0]`) as [number, number];
      resolve({ exit, seconds, megabytes, issues: lines - 1 });
    });
  });
}

const TELL_PEAK = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1000]));
});`;
