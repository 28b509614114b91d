import { PublishError } from '#publish/publish-error.ts';
import { readOptions } from '../options.ts';
import { LANGUAGES } from './plan.ts';
import type { Lang } from './tongues.ts';

const MOST = 100_000;
/** What can be measured beside the rivals, in the order in which it is. */
const PARTS = ['cold', 'edits', 'growth', 'photos'] as const;

/** What a run of the benchmark was asked for. */
export type BenchOptions =
  | { readonly make: CorpusAsked }
  | { readonly check: { readonly folder: string; readonly rounds: number } }
  | { readonly search: { readonly site: string; readonly rounds: number } }
  | { readonly rivals: RivalsAsked }
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
  const rounds = numberOf('--rounds', last('rounds') ?? '3');
  if (last('rivals') !== undefined) {
    refuse(given.some((name) => !['rivals', 'records', 'rounds', 'table'].includes(name)));
    const table = last('table');
    return {
      rivals: {
        parts: words.length > 0 ? words.map(partOf) : PARTS,
        records: numberOf('--records', last('records') ?? '1000'),
        rounds,
        ...(table !== undefined && { table }),
      },
    };
  }
  const [make, check, search] = [last('make'), last('check'), last('search')];
  refuse([make, check, search].filter((asked) => asked !== undefined).length !== 1);
  refuse(given.includes('records') || given.includes('table'));
  const [photos, languages] = [last('photos'), last('languages')];
  if (make === undefined) {
    refuse(words.length > 0 || photos !== undefined || languages !== undefined);
    return check === undefined ? { search: { site: search!, rounds } } : { check: { folder: check, rounds } };
  }
  refuse(words.length !== 1 || last('rounds') !== undefined);
  return {
    make: {
      records: numberOf('--make', make),
      photos: photos === undefined ? 0 : numberOf('--photos', photos),
      languages: languages === undefined ? LANGUAGES : languagesOf(languages),
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

function partOf(written: string): Part {
  const part = PARTS.find((name) => name === written);
  if (part) return part;
  throw new PublishError(`--rivals measures ${PARTS.join(', ')}, not \`${written}\`.`);
}

function languagesOf(written: string): Lang[] {
  return written.split(',').map((name) => {
    const known = LANGUAGES.find((lang) => lang === name);
    if (known) return known;
    throw new PublishError(`--languages needs some of ${LANGUAGES.join(',')}, not \`${name}\`.`);
  });
}

const options = {
  make: { type: 'string' },
  photos: { type: 'string' },
  languages: { type: 'string' },
  check: { type: 'string' },
  search: { type: 'string' },
  rivals: { type: 'boolean' },
  records: { type: 'string' },
  table: { type: 'string' },
  rounds: { type: 'string' },
  bombs: { type: 'boolean' },
} as const;

const names = Object.keys(options) as (keyof typeof options)[];

const USAGE =
  'Write `npm run bench -- --make <records> [--photos <number>] [--languages en,fr] <new folder>`, `npm run bench -- --check <content folder> [--rounds <number>]`, `npm run bench -- --search <finished site> [--rounds <number>]`, `npm run bench -- --rivals [cold edits growth photos] [--records <number>] [--rounds <number>] [--table <file>]`, or `npm run bench -- --bombs [<part of a name>]`.';

/** The corpus that is to be made. */
export interface CorpusAsked {
  readonly records: number;
  readonly photos: number;
  readonly languages: readonly Lang[];
  readonly folder: string;
}

export type Part = (typeof PARTS)[number];

/** What is measured beside the rivals, or of that size. */
export interface RivalsAsked {
  readonly parts: readonly Part[];
  readonly records: number;
  readonly rounds: number;
  /** The file that the report is written to. */
  readonly table?: string;
}
