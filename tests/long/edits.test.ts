import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFailure, readSteps, run, type Step, tell } from '../edits/property.ts';
import { openWorkshop, type Replacement, type Workshop } from '../edits/workshop.ts';

const { EDITS, EDITS_SEED, EDITS_COUNT } = process.env;
const FIRST = Number(EDITS_SEED ?? 1);
const COUNT = Number(EDITS_COUNT ?? (EDITS_SEED === undefined ? 200 : 1));
/** How many sequences a fault may take to be found. */
const SOON = 60;
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** What would be taken for what it isn’t by a program with another line. */
const faults: readonly (readonly [what: string, ...Replacement])[] = [
  [
    'pages of the last site, whatever is rendered now',
    'src/publish/last-site.ts',
    'last?.made.rendered !== rendered ||',
    '!last ||',
  ],
  [
    'pages whatever the records that they read say now',
    'src/publish/last-parts.ts',
    'now.digest() === digest',
    'true',
  ],
  [
    'pages of lists whatever the lists are derived from now',
    'src/publish/last-parts.ts',
    'from.every(isSame)',
    'true',
  ],
  [
    'what records hold by nothing that tells one from another',
    'src/content/read.ts',
    '`data ${key}`',
    "'data'",
  ],
  [
    'what was made for another page as if nothing had been read for it',
    'src/site/once.ts',
    'reads.add(kept.read);',
    '',
  ],
  [
    'what was parsed of a file, whatever its text is now',
    'src/content/parse-cache.ts',
    '`${path}\\n${sum}`',
    'path',
  ],
  [
    'what is searched of a page, by its name alone',
    'src/publish/search-index.ts',
    '`${name}\\n${document}`',
    'name',
  ],
  ['published files by their size alone', 'src/content/file-stats.ts', '`${stamp} ${ctimeNs}`', '`${size}`'],
  [
    'scripts of the search index by their name alone',
    'src/publish/last-site.ts',
    'BYTES + sum',
    "BYTES + name.split('/').at(-1)",
  ],
  [
    'files of the content by their names alone',
    'src/content/file-sums.ts',
    'last?.seal === stats.seal',
    'last',
  ],
  [
    'what lies in the last download where something was noted, whatever it is now',
    'src/publish/kept-entries.ts',
    '!data || sumOf(data) !== packedSum',
    '!data',
  ],
  [
    'what the last build said, whatever the content is now',
    'src/integrations/publish.ts',
    'mode, time, content]',
    'mode, time]',
  ],
];

describe('after any edits, an incremental build is as a clean one', () => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await openWorkshop(scratch, { copied: true });
  });
  afterAll(() => workshop.close());

  const trySome = async () => {
    const ends: string[] = [];
    const seeds = Array.from({ length: COUNT }, (_, index) => FIRST + index);
    const failure = await findFailure(workshop, seeds, ({ words }) =>
      ends.push(...words.filter((each) => each.startsWith('compare'))),
    );
    const well = ends.filter((each) => each === 'compare (well)').length;
    console.log(`${ends.length} comparisons, ${well} of them of finished sites`);
    expect(failure ? tell(failure) : '').toBe('');
    expect(well).toBeGreaterThan(ends.length / 2);
  };
  const tryThese = async (steps: readonly Step[]) => {
    const outcome = await run(workshop, FIRST, steps);
    console.log(outcome.words.join('\n'));
    expect(outcome.wrong === undefined ? '' : tell(outcome)).toBe('');
  };

  if (EDITS === undefined) it(`in ${COUNT} sequences from seed ${FIRST} on`, trySome);
  else it(`in ${EDITS}`, () => tryThese(readSteps(EDITS)));
});

describe('it finds a program that takes', () => {
  it.each(faults)('%s', async (_, ...fault) => {
    const workshop = await openWorkshop(scratch, { copied: true, faults: [fault] });
    try {
      const seeds = Array.from({ length: SOON }, (__, index) => 1 + index);
      const failure = await findFailure(workshop, seeds);
      expect(failure, `one of ${SOON} sequences fails`).toBeDefined();
      console.log(tell(failure!));
      // Sites that differ, not a program that breaks.
      expect(failure!.wrong).not.toMatch(/ends with (?:2|null)\b/);
      // The builds between them are no edits. To put back an older site takes three: it is saved, outlived, put back.
      const edits = failure!.steps.filter(({ name }) => name !== 'build');
      expect(edits.length, tell(failure!)).toBeLessThanOrEqual(3);
    } finally {
      workshop.close();
    }
  });
});
