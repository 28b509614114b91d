import { readFileSync } from 'node:fs';
import type { Stage } from '#integrations/stage-times.ts';
import { median } from '../measure.ts';
import type { Builder } from './builder.ts';
import { runMeasured, type Cost } from './process-tree.ts';

/** The last of our stages up to the finished HTML. What child processes do meanwhile is search, which is apart for rivals too. */
const HTML_ENDS_WITH = 'Rendering';

/**
 * Has every builder build once, one after the other.
 * @param stages the file in which ours tells what its stages took
 */
export async function buildAll(builders: readonly Builder[], stages: string): Promise<Map<string, Build>> {
  const builds = new Map<string, Build>();
  for (const { name, steps } of builders) {
    const costs: Cost[] = [];
    for (const step of steps) costs.push(await runMeasured(step));
    builds.set(name, {
      html: costs.length > 1 ? costs[0]!.cpu : htmlOf(readStages(stages)),
      cpu: sum(costs.map(({ cpu }) => cpu)),
      wall: sum(costs.map(({ wall }) => wall)),
      megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
    });
  }
  return builds;
}

/** The median of each measure, builder by builder. */
export function medians(rounds: readonly ReadonlyMap<string, Build>[]): Map<string, Build> {
  const names = [...(rounds[0]?.keys() ?? [])];
  const of = (name: string, what: keyof Build) => median(rounds.map((round) => round.get(name)![what]));
  return new Map(
    names.map((name) => [
      name,
      {
        html: of(name, 'html'),
        cpu: of(name, 'cpu'),
        wall: of(name, 'wall'),
        megabytes: of(name, 'megabytes'),
      },
    ]),
  );
}

export function readStages(path: string): Stage[] {
  return JSON.parse(readFileSync(path, 'utf8')) as Stage[];
}

function htmlOf(stages: readonly Stage[]): number {
  const last = stages.findLastIndex(({ name }) => name === HTML_ENDS_WITH);
  return sum(stages.slice(0, last + 1).map(({ cpu }) => cpu));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** What a build took. */
export interface Build {
  /** CPU seconds until the HTML is there. */
  readonly html: number;
  /** CPU seconds to the end. */
  readonly cpu: number;
  /** Seconds to the end. */
  readonly wall: number;
  readonly megabytes: number;
}
