import { PublishError } from '#publish/publish-error.ts';
import { readOptions } from '../options.ts';

const MOST = 100_000;

/** What a run of the benchmark was asked for. */
export type BenchOptions =
  | { readonly make: { readonly records: number; readonly photos: number; readonly folder: string } }
  | { readonly check: { readonly folder: string; readonly rounds: number } }
  | { readonly search: { readonly site: string; readonly rounds: number } }
  /** A part of the names of those to run; empty for all. */
  | { readonly bombs: string };

/**
 * Reads the command line of the benchmark.
 * @throws {PublishError} in plain words, where something is missing, unknown or too much
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { all, last, words } = readOptions(args, options, USAGE);
  const given = names.filter((name) => all(name).length > 0);
  if (last('bombs') !== undefined) {
    refuse(given.length > 1 || words.length > 1);
    return { bombs: words[0] ?? '' };
  }
  const [make, check, search, photos] = [last('make'), last('check'), last('search'), last('photos')];
  refuse([make, check, search].filter((asked) => asked !== undefined).length !== 1);
  if (make === undefined) {
    refuse(words.length > 0 || photos !== undefined);
    const rounds = numberOf('--rounds', last('rounds') ?? '3');
    return check === undefined ? { search: { site: search!, rounds } } : { check: { folder: check, rounds } };
  }
  refuse(words.length !== 1 || last('rounds') !== undefined);
  return {
    make: {
      records: numberOf('--make', make),
      photos: photos === undefined ? 0 : numberOf('--photos', photos),
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

const options = {
  make: { type: 'string' },
  photos: { type: 'string' },
  check: { type: 'string' },
  search: { type: 'string' },
  rounds: { type: 'string' },
  bombs: { type: 'boolean' },
} as const;

const names = Object.keys(options) as (keyof typeof options)[];

const USAGE =
  'Write `npm run bench -- --make <records> [--photos <number>] <new folder>`, `npm run bench -- --check <content folder> [--rounds <number>]`, `npm run bench -- --search <finished site> [--rounds <number>]`, or `npm run bench -- --bombs [<part of a name>]`.';
