import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArchive } from '#integrations/archive.ts';
import type { Stage } from '#integrations/stage-times.ts';
import type { Site } from '#site/site.ts';
import { makeCorpus } from './corpus.ts';
import type { Part, RivalsAsked } from './options.ts';
import { makeRandom } from './random.ts';
import { compareSites } from './rivals/agreement.ts';
import { makeAttic, type Attic } from './rivals/attic.ts';
import type { Builder } from './rivals/builder.ts';
import {
  HUGO_IS_MISSING,
  makeAstro,
  makeEleventy,
  makeHugo,
  makeLayOut,
  makeOurs,
} from './rivals/builders.ts';
import { buildAll, medians, readStages, type Build } from './rivals/contest.ts';
import { makeEdits } from './rivals/edits.ts';
import { goalsOf, type Measured } from './rivals/goals.ts';
import { measureGrowth } from './rivals/growth.ts';
import { measurePhotos } from './rivals/photos.ts';
import {
  reportAgreement,
  reportBuilds,
  reportEdits,
  reportGoals,
  reportGrowth,
  reportMachine,
  reportPhotos,
  reportSizes,
  reportStages,
  reportVersions,
} from './rivals/report.ts';
import { sizesOf } from './rivals/sizes.ts';

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
  const attic = makeAttic(join(folder, 'attic'));
  const has = (part: Part) => asked.parts.includes(part);
  try {
    const contested = has('cold') || has('edits') ? await contest(folder, attic, asked, say) : undefined;
    const grown = has('growth') ? await measureGrowth(folder, attic, asked.records, say) : undefined;
    const photos = has('photos') ? await measurePhotos(folder, attic, say) : undefined;
    const goals = goalsOf({
      ...contested?.measured,
      ...(grown && { grown }),
      ...(photos && { photos }),
    });
    const report = [
      reportMachine(asked),
      ...(goals.length > 0 ? [reportGoals(goals)] : []),
      ...(contested?.reports ?? []),
      ...(grown ? [reportGrowth(grown)] : []),
      ...(photos ? [reportPhotos(photos)] : []),
    ].join('\n');
    if (asked.table !== undefined) writeFileSync(resolve(asked.table), report);
    return report;
  } finally {
    attic.clear();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function contest(
  folder: string,
  attic: Attic,
  { parts, records: size, rounds }: RivalsAsked,
  say: (line: string) => void,
): Promise<{ readonly measured: Measured; readonly reports: readonly string[] }> {
  const content = join(folder, 'content');
  say(`Making ${size} records`);
  await makeCorpus(content, { records: size, photos: 0, languages: ['en'] });
  const stages = join(folder, 'stages.json');
  const { builders, site } = await gather(content, folder, stages, say);
  const forget = () => attic.take(builders.flatMap(({ made }) => made));
  const { projects, partners, events } = site.graph;
  const records = [projects, partners, events].flatMap((all) =>
    [...all.values()].map(({ kind, id }) => `${kind}/${id}`),
  );
  const edits = parts.includes('edits') ? makeEdits(site, content) : [];
  const cold: Map<string, Build>[] = [];
  const stagesOfCold: Stage[][] = [];
  const later = new Map(edits.map(({ name }) => [name, [] as Map<string, Build>[]]));
  try {
    const each = Array.from({ length: rounds }, (_, n) => `round ${n + 1} of ${rounds}`);
    for (const round of each) {
      say(`Cold builds, ${round}`);
      forget();
      cold.push(await buildAll(builders, stages));
      stagesOfCold.push(readStages(stages));
    }
    for (const round of edits.length > 0 ? each : [])
      for (const { name, make, reachesRivals } of edits) {
        say(`${name}, ${round}`);
        make(builders.flatMap(({ records }) => records ?? []));
        later.get(name)!.push(await buildAll(reachesRivals ? builders : builders.slice(0, 1), stages));
      }
    say('Comparing pages');
    const compared = makeRandom('compared').shuffle(records).slice(0, COMPARED);
    const agreement = compareSites(
      builders.map(({ name, pages }) => ({ name, folder: pages })),
      compared,
    );
    const measured = {
      cold: medians(cold),
      later: new Map([...later].map(([name, all]) => [name, medians(all)])),
      sizes: new Map(builders.map((builder) => [builder.name, sizesOf(builder, records)])),
    };
    const [ours] = measured.cold.values();
    const reports = [
      reportVersions(builders),
      reportAgreement(agreement),
      reportBuilds('Cold build', measured.cold),
      reportStages(stagesOfCold),
      ...(edits.length > 0 ? [reportEdits(measured.later, ours!)] : []),
      reportSizes(measured.sizes),
    ];
    return { measured, reports };
  } finally {
    forget();
  }
}

/** All builders that this machine has, ready to build: ours first; and the site of the records. */
async function gather(
  content: string,
  folder: string,
  stages: string,
  say: (line: string) => void,
): Promise<{ builders: [Builder, ...Builder[]]; site: Site }> {
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
  return {
    builders: [makeOurs(content, own('ours'), stages), ...(hugo ? [hugo] : []), eleventy, astro],
    site,
  };
}

async function readSite(content: string, cache: string): Promise<Site> {
  const { site } = await readArchive({ content, cache }, { step() {}, close() {} });
  if (!site) throw new Error('The records that were made have mistakes: run `npm run check` on them.');
  return site;
}
