/**
 * `npm run bench -- --make N OUT [--photos K]` writes a content folder of N invented records; `--check OUT` measures the
 * checker on one, `--search SITE` the first search on a finished site, `--rivals` whole builds beside other
 * generators’, `--bombs` the checker on content made to bring it down. Exits 0, 1 where a bomb went off, or 2 where it can't. See
 * `bench/options.ts` for options.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainWords, PublishError } from '#publish/publish-error.ts';
import { SEARCH_ENTRY } from '#publish/search-scripts.ts';
import { makeCorpus } from './bench/corpus.ts';
import { bombRow, runBombs } from './bench/bombs.ts';
import { measureCheck } from './bench/measure.ts';
import { benchOptions } from './bench/options.ts';

const { stdout, stderr } = process;

async function run(): Promise<number> {
  const asked = benchOptions(process.argv.slice(2));
  if ('bombs' in asked) {
    const results = await runBombs((result) => stdout.write(`${bombRow(result)}\n`), asked.bombs);
    if (results.length === 0) throw new PublishError(`There is no bomb called \`${asked.bombs}\`.`);
    return results.every(({ holds }) => holds) ? 0 : 1;
  }
  if ('check' in asked) {
    const folder = resolve(asked.check.folder);
    if (!existsSync(folder)) throw new PublishError(`There is no folder ${folder}.`);
    stdout.write(await measureCheck(folder, asked.check.rounds));
    return 0;
  }
  if ('search' in asked) {
    const site = resolve(asked.search.site);
    if (!existsSync(join(site, SEARCH_ENTRY))) throw new PublishError(`${site} is no finished site.`);
    const { measureSearch } = await import('./bench/search.ts');
    stdout.write(await measureSearch(site, asked.search.rounds));
    return 0;
  }
  if ('rivals' in asked) {
    const { measureRivals } = await import('./bench/rivals.ts');
    stdout.write(await measureRivals(asked.rivals, (line) => stderr.write(`${line}\n`)));
    return 0;
  }
  const { folder: written, ...size } = asked.make;
  const folder = resolve(written);
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0))
    throw new PublishError(`${folder} is there already. Name a new folder, or an empty one.`);
  await makeCorpus(folder, size);
  stdout.write(`${folder} holds ${size.records} records and ${size.photos} photos.\n`);
  return 0;
}

process.exitCode = await run().catch((error: unknown) => {
  stderr.write(`${plainWords(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
  return 2;
});
