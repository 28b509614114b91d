import { readFileSync, writeFileSync } from 'node:fs';
import type { Progress } from './progress.ts';

/** Ticks of the kernel’s clock in a second, on every Linux there is. */
const TICKS = 100;

/**
 * Has a command write what each of its stages took to a file, as JSON, when it ends: for the benchmark. Without the name
 * of a file nothing is done. What comes before the first stage (Node’s and Astro’s own start) counts as one.
 */
export function timeStages(progress: Progress, file: string | undefined): Progress {
  if (!file) return progress;
  const begun: Stage[] = [{ name: 'Starting', cpu: 0, children: 0, wall: 0 }];
  process.on('exit', () => writeFileSync(file, JSON.stringify(taken([...begun, now('')]), null, 1)));
  return {
    ...progress,
    step(name, ...counts) {
      if (name !== begun.at(-1)!.name) begun.push(now(name));
      progress.step(name, ...counts);
    },
  };
}

function taken(begun: readonly Stage[]): Stage[] {
  return begun.slice(1).map(({ cpu, children, wall }, index) => {
    const stage = begun[index]!;
    return {
      name: stage.name,
      cpu: cpu - stage.cpu,
      children: children - stage.children,
      wall: wall - stage.wall,
    };
  });
}

function now(name: string): Stage {
  const { user, system } = process.cpuUsage();
  return { name, cpu: (user + system) / 1e6, children: endedChildren(), wall: process.uptime() };
}

/** The CPU seconds of processes that were started and have ended: see proc_pid_stat(5); 0 where there is no such file. */
function endedChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return 0;
  }
}

/** What a stage took, or what had been taken when it began: seconds, of all processors and of the clock. */
export interface Stage {
  readonly name: string;
  /** Of this process. */
  readonly cpu: number;
  /** Of its child processes that ended, whose work may belong to a later stage: Pagefind’s begins while pages are rendered. */
  readonly children: number;
  readonly wall: number;
}
