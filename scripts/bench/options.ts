import { parseArgs } from 'node:util';
import { nearest } from '#content/nearest.ts';
import { PublishError } from '#publish/publish-error.ts';

const MOST = 100_000;

/** What a run of the benchmark was asked for. */
export type BenchOptions =
  | { readonly make: { readonly records: number; readonly photos: number; readonly folder: string } }
  | { readonly check: { readonly folder: string; readonly rounds: number } }
  /** A part of the names of those to run; empty for all. */
  | { readonly bombs: string };

/**
 * Reads the command line of the benchmark.
 * @throws {PublishError} in plain words, where something is missing, unknown or too much
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = new Map<string, string>();
  const words: string[] = [];
  let bombs = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      words.push(token.value);
      continue;
    }
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name))
      throw new PublishError(`There is no option ${rawName}. ${meant(rawName)}`);
    if (name === 'bombs') {
      if (value) throw new PublishError(`${rawName} takes no value. ${USAGE}`);
      bombs = true;
      continue;
    }
    if (!value || (!inlineValue && value.startsWith('-')))
      throw new PublishError(`${rawName} needs a value. ${USAGE}`);
    given.set(name, value);
  }
  if (bombs) {
    refuse(given.size > 0 || words.length > 1);
    return { bombs: words[0] ?? '' };
  }
  const [make, check] = [given.get('make'), given.get('check')];
  if ((make === undefined) === (check === undefined)) throw new PublishError(USAGE);
  if (check !== undefined) {
    refuse(words.length > 0 || given.has('photos'));
    return { check: { folder: check, rounds: numberOf('--rounds', given.get('rounds') ?? '3') } };
  }
  refuse(words.length !== 1 || given.has('rounds'));
  return {
    make: {
      records: numberOf('--make', make!),
      photos: given.has('photos') ? numberOf('--photos', given.get('photos')!) : 0,
      folder: words[0]!,
    },
  };
}

function refuse(isWrong: boolean): void {
  if (isWrong) throw new PublishError(USAGE);
}

function numberOf(option: string, written: string): number {
  if (/^[1-9]\d{0,5}$/.test(written) && Number(written) <= MOST) return Number(written);
  throw new PublishError(`${option} needs a whole number from 1 to ${MOST}, not \`${written}\`.`);
}

function meant(written: string): string {
  const near = nearest(
    written,
    Object.keys(options).map((name) => `--${name}`),
  );
  return near ? `Did you mean ${near}?` : USAGE;
}

const options = {
  make: { type: 'string' },
  photos: { type: 'string' },
  check: { type: 'string' },
  rounds: { type: 'string' },
  bombs: { type: 'boolean' },
} as const;

const USAGE =
  'Write `npm run bench -- --make <records> [--photos <number>] <new folder>`, `npm run bench -- --check <content folder> [--rounds <number>]`, or `npm run bench -- --bombs [<part of a name>]`.';
