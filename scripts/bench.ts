/**
 * `npm run bench -- --make N OUT [--photos K]` writes a content folder of N invented records; `--check OUT` measures the
 * checker on one. Exits 0, or 2 where it can't. See `bench/options.ts` for options.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainWords, PublishError } from '#publish/publish-error.ts';
import { makeCorpus } from './bench/corpus.ts';
import { measureCheck } from './bench/measure.ts';
import { benchOptions } from './bench/options.ts';

const { stdout, stderr } = process;

async function run(): Promise<void> {
  const asked = benchOptions(process.argv.slice(2));
  if ('check' in asked) {
    const folder = resolve(asked.check.folder);
    if (!existsSync(folder)) throw new PublishError(`There is no folder ${folder}.`);
    stdout.write(await measureCheck(folder, asked.check.rounds));
    return;
  }
  const { folder: written, ...size } = asked.make;
  const folder = resolve(written);
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0))
    throw new PublishError(`${folder} is there already. Name a new folder, or an empty one.`);
  await makeCorpus(folder, size);
  stdout.write(`${folder} holds ${size.records} records and ${size.photos} photos.\n`);
}

await run().catch((error: unknown) => {
  stderr.write(`${plainWords(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exitCode = 2;
});
