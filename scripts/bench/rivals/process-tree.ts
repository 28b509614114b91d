import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** How often the memory of a tree of processes is looked at, in milliseconds. */
const LOOK_MS = 200;
const PAGE = 4096;
/** Ticks of the kernel’s clock in a second, on every Linux there is. */
const TICKS = 100;
/** Runs a command and tells what the shell’s children took, those of theirs included that were waited for. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/**
 * Runs a command to its end and measures it with all processes that it starts: those that end after it are counted as
 * far as they were seen.
 * @throws {Error} with the end of what it said, where it fails; or where the system has no `/proc`
 */
export async function runMeasured({ command, args, cwd, env = {} }: Command): Promise<Cost> {
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', command, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const seen = new Map<number, number>();
  let peak = 0;
  const look = setInterval(() => {
    const tree = readTree(child.pid!);
    for (const { pid, ticks } of tree) seen.set(pid, ticks);
    peak = Math.max(
      peak,
      tree.reduce((sum, { pages }) => sum + pages, 0),
    );
  }, LOOK_MS);
  try {
    const [out, complaints, times, [code]] = await Promise.all([
      text(child.stdout!),
      text(child.stderr!),
      text(child.stdio[3] as NodeJS.ReadableStream),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    const wall = (performance.now() - start) / 1000;
    if (code !== 0)
      throw new Error(
        `${command} ${args.join(' ')} failed with ${code}:\n${`${out}\n${complaints}`.slice(-3000)}`,
      );
    const sampled = [...seen.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
    return { wall, cpu: Math.max(childrenSeconds(times), sampled), megabytes: (peak * PAGE) / 2 ** 20 };
  } finally {
    clearInterval(look);
  }
}

/** The seconds of all children, user’s and system’s, in the second line of what the shell’s `times` says (POSIX). */
export function childrenSeconds(times: string): number {
  const [, line = ''] = times.trim().split('\n');
  return [...line.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds!.replace(',', '.')),
    0,
  );
}

/** A process and all that descend from it. */
function readTree(root: number): Seen[] {
  const byParent = Map.groupBy(readProcesses(), ({ parent }) => parent);
  const tree: Seen[] = [];
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop())
    for (const child of byParent.get(pid) ?? []) {
      tree.push(child);
      waiting.push(child.pid);
    }
  return tree;
}

function readProcesses(): Seen[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return readStat(readFileSync(`/proc/${name}/stat`, 'latin1'));
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

/** @see proc_pid_stat(5) */
export function readStat(stat: string): Seen {
  // A program’s name may hold spaces and brackets.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return {
    pid: Number.parseInt(stat, 10),
    parent: fields[1]!,
    ticks: fields[11]! + fields[12]!,
    pages: fields[21]!,
  };
}

interface Seen {
  readonly pid: number;
  readonly parent: number;
  /** What it has run itself. */
  readonly ticks: number;
  /** What of it is in memory. */
  readonly pages: number;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command took. */
export interface Cost {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all processors together, in the program and the system. */
  readonly cpu: number;
  /** The most memory that all its processes held at once. */
  readonly megabytes: number;
}
