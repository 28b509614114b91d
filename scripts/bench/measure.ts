import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAGES = ['parse', 'cold', 'unchanged'] as const;
const TITLES: Readonly<Record<Stage, string>> = {
  parse: 'reading and parsing alone',
  cold: 'check, nothing cached',
  unchanged: 'check, nothing changed',
};

/**
 * Measures the checker on a content folder: what reading its files and giving them to the parsers takes, what a check
 * takes that knows nothing, and what one takes that follows it. The stages take turns, each in its own process; what is
 * told is the median of the rounds, and the most memory of any.
 * @throws {Error} where a stage fails
 */
export async function measureCheck(content: string, rounds: number): Promise<string> {
  const taken: Record<Stage, Taken[]> = { parse: [], cold: [], unchanged: [] };
  for (let round = 0; round < rounds; round++) {
    const cache = mkdtempSync(join(tmpdir(), 'jumelage-bench-'));
    try {
      for (const stage of STAGES) taken[stage].push(await runStage(stage, content, cache));
    } finally {
      rmSync(cache, { recursive: true });
    }
  }
  const seconds = (stage: Stage) => median(taken[stage].map(({ cpu }) => cpu));
  const rows = STAGES.map((stage) => [
    TITLES[stage],
    median(taken[stage].map(({ wall }) => wall)).toFixed(1),
    seconds(stage).toFixed(1),
    (seconds(stage) / seconds('parse')).toFixed(2),
    Math.max(...taken[stage].map(({ megabytes }) => megabytes)).toFixed(0),
  ]);
  return table([['', 'seconds', 'of CPU', 'ratio', 'peak MB'], ...rows]);
}

async function runStage(stage: Stage, content: string, cache: string): Promise<Taken> {
  const child = fork(fileURLToPath(new URL('stage.ts', import.meta.url)), [stage, content, cache]);
  const exit = once(child, 'exit');
  const told = await Promise.race([once(child, 'message'), exit.then(() => undefined)]);
  const [code] = (await exit) as [number | null];
  if (!told || code !== 0) throw new Error(`${TITLES[stage]}: failed with ${code ?? 'a signal'}.`);
  return told[0] as Taken;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

export type Stage = (typeof STAGES)[number];

/** What one stage took. */
export interface Taken {
  /** Seconds from the start of its process. */
  readonly wall: number;
  /** Seconds of all processors together. */
  readonly cpu: number;
  /** The most memory that it held, in megabytes. */
  readonly megabytes: number;
}
