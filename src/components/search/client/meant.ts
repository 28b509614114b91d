import { namesCall, namesFile, nearestCall, nearestFile, type Name } from '#site/name.ts';
import { plain } from '#site/plain.ts';
import { runScript } from '../../base/client/run-script.ts';
import type { Engine } from './engine.ts';
import { find } from './find.ts';
import { knows } from './known.ts';
import type { nearest } from './nearest.ts';
import type { Query } from './query.ts';

/**
 * What was probably meant by a query that found nothing, which finds something: with its filters, else without any.
 * @param engines of all languages. @param load asked only where a word of the query isn't known
 */
export async function meant(
  query: Query,
  engines: readonly Engine[],
  load: () => Promise<Names>,
): Promise<Query | undefined> {
  const inAny = async (test: (engine: Engine) => Promise<boolean>) =>
    (await Promise.all(engines.map(test))).some(Boolean);
  const words = query.words.replaceAll('"', ' ').split(' ');
  const asked = await Promise.all(
    words
      .filter((word) => plain(word) !== '')
      .map(async (word) => ({ word, known: await inAny((engine) => knows(engine, word)) })),
  );
  if (asked.every(({ known }) => known)) return undefined;
  const { names, nearest } = await load();
  for (const words of nearest(asked, names))
    for (const filters of [query.filters, {}]) {
      const other = { ...query, words, filters };
      if (await inAny(async (engine) => (await find(engine, other)).results.length > 0)) return other;
    }
  return undefined;
}

/** The names of the archive, and what finds the nearest of them. */
export interface Names {
  readonly names: readonly Name[];
  readonly nearest: typeof nearest;
}

/**
 * Loads them: scripts that call a function, so that they work from a disk too. Whoever finds something doesn’t need them.
 * @param root where the site begins
 */
export async function loadNames(root: URL): Promise<Names> {
  const told: { -readonly [Part in keyof Names]?: Names[Part] } = {};
  Object.assign(globalThis, {
    [namesCall]: (names: Names['names']) => void (told.names = names),
    [nearestCall]: (nearest: Names['nearest']) => void (told.nearest = nearest),
  });
  await Promise.all([namesFile, nearestFile].map((file) => runScript(new URL(file, root))));
  const { names, nearest } = told;
  if (!names || !nearest) throw new Error('The names of the archive are damaged.');
  return { names, nearest };
}
