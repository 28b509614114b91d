import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArchive } from '#integrations/archive.ts';
import type { Site } from '#site/site.ts';
import { makeCorpus } from './corpus.ts';
import { compareSites } from './rivals/agreement.ts';
import type { Builder } from './rivals/builder.ts';
import {
  cacheOf,
  HUGO_IS_MISSING,
  makeAstro,
  makeEleventy,
  makeHugo,
  makeLayOut,
  makeOurs,
} from './rivals/builders.ts';
import { buildAll, medians, readStages, type Build } from './rivals/contest.ts';
import { reportAgreement, reportBuilds, reportMachine, reportStages } from './rivals/report.ts';
import { makeRandom } from './random.ts';

/** So many pages are compared at most; of more, some. */
const COMPARED = 1000;

/**
 * Builds the same records with Jumelage and with its rivals, each followed by Pagefind, in turns; compares what their
 * pages say, and tells in Markdown what the builds took.
 * @param say told how far it is
 * @throws {Error} where a build fails
 */
export async function measureRivals(asked: RivalsAsked, say: (line: string) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-rivals-'));
  const content = join(folder, 'content');
  try {
    say(`Making ${asked.records} records`);
    await makeCorpus(content, { records: asked.records, photos: 0, languages: ['en'] });
    const stages = join(folder, 'stages.json');
    const { builders, records } = await gather(content, folder, stages, say);
    const cold: Map<string, Build>[] = [];
    const taken = [];
    for (let round = 1; round <= asked.rounds; round++) {
      say(`Cold builds, round ${round} of ${asked.rounds}`);
      for (const builder of builders) builder.forget();
      cold.push(await buildAll(builders, stages));
      taken.push(readStages(stages));
    }
    say('Comparing pages');
    const agreement = compareSites(
      builders.map(({ name, pages }) => ({ name, folder: pages })),
      makeRandom('compared').shuffle(records).slice(0, COMPARED),
    );
    const report = [
      reportMachine(builders, asked),
      reportAgreement(agreement),
      reportBuilds('Cold build', medians(cold)),
      reportStages(taken),
    ].join('\n');
    if (asked.table !== undefined) writeFileSync(resolve(asked.table), report);
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(cacheOf(content), { recursive: true, force: true });
  }
}

/** All builders that this machine has, ready to build, and the names of the records: `projects/x` … */
async function gather(
  content: string,
  folder: string,
  stages: string,
  say: (line: string) => void,
): Promise<{ builders: Builder[]; records: string[] }> {
  const site = await readSite(content, join(folder, 'cache'));
  const layOut = makeLayOut(site, content);
  const own = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };
  const hugo = makeHugo(layOut, own('hugo'));
  if (!hugo) say(HUGO_IS_MISSING);
  say('Installing Eleventy');
  const eleventy = makeEleventy(layOut, own('eleventy'));
  const astro = makeAstro(layOut, own('astro'));
  const { projects, partners, events } = site.graph;
  return {
    builders: [makeOurs(content, own('ours'), stages), ...(hugo ? [hugo] : []), eleventy, astro],
    records: [projects, partners, events].flatMap((all) =>
      [...all.values()].map(({ kind, id }) => `${kind}/${id}`),
    ),
  };
}

async function readSite(content: string, cache: string): Promise<Site> {
  const { site } = await readArchive({ content, cache }, { step() {}, close() {} });
  if (!site) throw new Error('The records that were made have mistakes: run `npm run check` on them.');
  return site;
}

/** What is measured. */
export interface RivalsAsked {
  readonly records: number;
  readonly rounds: number;
  /** The file that the report is written to. */
  readonly table?: string;
}
