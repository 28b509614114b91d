import { makeRandom } from '../../scripts/bench/random.ts';
import { doEdit, edits } from './edits.ts';
import type { Workshop } from './workshop.ts';
import { closeWorld, compare, ending, openWorld } from './world.ts';

/** What ends a sequence, and may stand in it: an incremental build beside a clean one. */
const COMPARE = 'compare';
const LAST: Step = { name: COMPARE, number: 0 };
/** How often a failing sequence is run again, at most, to make it smaller. */
const TRIES = 80;

/**
 * The edits of a seed. Each is a name and a number that says what it is done to, whatever came before it: any of them may
 * be left out.
 */
export function editsOf(seed: number, editions: number): Step[] {
  const random = makeRandom(`edits ${seed}`);
  const names = Object.entries(edits).flatMap(([name, { times }]) => Array<string>(times).fill(name));
  const pool = names.filter((name) => name !== 'program' || editions > 1);
  const steps: Step[] = [{ name: 'build', number: 0 }];
  if (random.chance(0.4)) steps.push({ name: 'save', number: 0 });
  const rounds = random.between(2, 4);
  for (let round = 1; round <= rounds; round += 1) {
    for (let more = random.between(1, 4); more > 0; more -= 1)
      steps.push({ name: random.pick(pool), number: random.below(1000) });
    if (round < rounds) steps.push({ name: random.chance(0.3) ? COMPARE : 'build', number: 0 });
  }
  // A content mistake would leave nothing to compare.
  return [...steps, { name: 'mend', number: 0 }];
}

/** Does the edits to the archive of a seed, and compares. */
export async function run(workshop: Workshop, seed: number, steps: readonly Step[]): Promise<Outcome> {
  const world = openWorld(workshop, makeRandom(`archive ${seed}`));
  const words: string[] = [];
  let wrong: string | undefined;
  try {
    for (const { name, number } of [...steps, LAST]) {
      if (name === COMPARE) {
        const compared = await compare(world);
        words.push(`compare (${ending(compared.status)})`);
        wrong = compared.wrong;
      } else words.push(await doEdit(world, name, makeRandom(`${name} ${number}`)));
      if (wrong !== undefined) break;
    }
    return { seed, steps, words, wrong };
  } finally {
    closeWorld(world);
  }
}

/** Makes a failing sequence as small as it can: leaves out steps, many and then single ones, then takes smaller numbers. */
export async function shrink(workshop: Workshop, failure: Outcome): Promise<Outcome> {
  let best = failure;
  let tries = 0;
  const attempt = async (steps: readonly Step[]) => {
    if (tries >= TRIES) return false;
    tries += 1;
    const outcome = await run(workshop, failure.seed, steps);
    if (outcome.wrong !== undefined) best = outcome;
    return outcome.wrong !== undefined;
  };
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = best.steps.length - size; at > -size; at -= size)
      await attempt(best.steps.filter((_, index) => index < at || index >= at + size));
  for (const [at, { name, number }] of best.steps.entries()) {
    const simpler = [
      ...(name === COMPARE ? [{ name: 'build', number: 0 }] : []),
      ...[0, 1, 2].filter((smaller) => smaller < number).map((smaller) => ({ name, number: smaller })),
    ];
    for (const step of simpler) if (await attempt(best.steps.with(at, step))) break;
  }
  return best;
}

/** Runs the sequences of seeds, each told of when it is done; the first that fails, as small as it can be. */
export async function findFailure(
  workshop: Workshop,
  seeds: Iterable<number>,
  done: (outcome: Outcome) => void = () => {},
): Promise<Outcome | undefined> {
  for (const seed of seeds) {
    const outcome = await run(workshop, seed, editsOf(seed, workshop.editions));
    done(outcome);
    if (outcome.wrong !== undefined) return shrink(workshop, outcome);
  }
  return undefined;
}

/** What is to be done to see a failure again, and what was wrong. */
export function tell({ seed, steps, words, wrong = 'nothing' }: Outcome): string {
  return [
    'An incremental build is not as a clean one after these edits:',
    ...words.map((each) => `  ${each}`),
    'What is wrong:',
    ...wrong.split('\n').map((each) => `  ${each}`),
    'To see it again:',
    `  EDITS_SEED=${seed} EDITS='${writeSteps(steps)}' npx vitest run --project long tests/long/edits.test.ts`,
  ].join('\n');
}

/** Steps as they are written in one line. */
export function writeSteps(steps: readonly Step[]): string {
  return steps.map(({ name, number }) => `${name}:${number}`).join(' ');
}

/** Reads steps from a line. @throws Error at a name that no edit has */
export function readSteps(line: string): Step[] {
  return line
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [name = '', number = '0'] = word.split(':');
      if (name !== COMPARE && !(name in edits)) throw new Error(`No edit is called ${name}.`);
      return { name, number: Number(number) };
    });
}

export interface Step {
  readonly name: string;
  readonly number: number;
}

/** How a sequence went. */
export interface Outcome {
  readonly seed: number;
  readonly steps: readonly Step[];
  /** what was done */
  readonly words: readonly string[];
  /** in what the incremental build differs from a clean one, a line each; undefined where in nothing */
  readonly wrong: string | undefined;
}
