import { plain } from '#site/plain.ts';
import type { Engine, Page, Result } from './engine.ts';

/** How many results are looked at for a word that begins like the one that was typed. */
const looked = 3;

/**
 * Whether an engine knows every one of these words, or one that begins like it. Of a word that it doesn't know
 * Pagefind takes the longest beginning that it does (`the` for `thessalonique`), and so finds what nobody asked for.
 * @param results what it found for them
 */
export async function knowsAll(engine: Engine, words: string, results: readonly Result[]): Promise<boolean> {
  if (words.startsWith('"') || results.length === 0) return true;
  const found = await wordsFound(results);
  const asked = words.split(' ').filter((word) => plain(word) !== '');
  const unsure = asked.filter((word) => !found.some((one) => beginsWith(one, plain(word))));
  const known = await Promise.all(unsure.map((word) => knows(engine, word.replaceAll('"', ''))));
  return known.every(Boolean);
}

/** Whether an engine knows a word, or one that begins like it. */
export async function knows(engine: Engine, word: string): Promise<boolean> {
  const all = { filters: {}, sort: {} };
  // Between quotation marks nothing but the word itself is found, in whatever grammatical form.
  const itself = await engine.search(`"${word}"`, all);
  if (itself.results.length > 0) return true;
  const found = await wordsFound((await engine.search(word, all)).results);
  return found.some((one) => beginsWith(one, plain(word)));
}

/** The words that were found in the first results. */
async function wordsFound(results: readonly Result[]): Promise<string[]> {
  const pages = await Promise.all(results.slice(0, looked).map((result) => result.data()));
  return pages.flatMap(foundIn);
}

/** The words of a page that were found, and those that describe it. */
function foundIn({ content, locations, meta }: Page): string[] {
  const words = content.split(/\s+/);
  return [
    ...locations.map((at) => words[at] ?? ''),
    ...Object.values(meta).flatMap((text) => text.split(/\s+/)),
  ];
}

/** Also a part of it: `Denis` in `Fonds-Saint-Denis`. */
function beginsWith(word: string, start: string): boolean {
  return [word, ...word.split(/[^\p{L}\p{M}\p{N}]+/u)].some((part) => plain(part).startsWith(start));
}
