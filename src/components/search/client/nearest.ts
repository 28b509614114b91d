import { distance } from 'fastest-levenshtein';
import type { Name } from '#site/name.ts';
import { plain, wordsIn } from '#site/plain.ts';

/** The words of a question, and whether they are known as they are. */
export interface Asked {
  readonly word: string;
  readonly known: boolean;
}

/**
 * What may have been meant by words of which some aren't known, the likeliest first: a name that all of them together are
 * near to; the same words, with a name’s for each that isn't known.
 */
export function nearest(asked: readonly Asked[], names: readonly Name[]): string[] {
  const written = asked.map(({ word }) => word).join(' ');
  const whole = nearestOf(written, names.map(spelt));
  const spellings = names.flatMap(spellingsIn);
  const words = asked.map(({ known, word }) => (known ? word : nearestOf(word, spellings)));
  const each = words.every((word) => word !== undefined) ? words.join(' ') : undefined;
  return [...new Set([whole, each])].filter((one) => one !== undefined).filter((one) => one !== written);
}

/** A name, and the plain letters that it may be written with. */
interface Spelt {
  readonly name: string;
  readonly letters: readonly string[];
}

function spelt(name: Name): Spelt {
  if (typeof name === 'string') return { name, letters: [plain(name)] };
  return { name: name[0], letters: [plain(name[0]), name[1]] };
}

/** The words of a name; of one word, the name itself. */
function spellingsIn(name: Name): Spelt[] {
  const words = wordsIn(typeof name === 'string' ? name : name[0]);
  return words.length === 1 ? [spelt(name)] : words.map(spelt);
}

/** The nearest name to what was written, the first of those that are as near; undefined where none is near enough. */
function nearestOf(written: string, names: readonly Spelt[]): string | undefined {
  const wanted = plain(written);
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const { letters, name } of names)
    for (const spelling of letters) {
      const allowed = Math.min(slips(wanted, spelling), best ? best.far - 1 : Infinity);
      if (Math.abs(spelling.length - wanted.length) > allowed) continue;
      const far = distance(wanted, spelling);
      if (far <= allowed) best = { name, far };
    }
  return best?.name;
}

/** How many letters may be wrong: fewer in short words, and where the first is, since people seldom slip in that. */
function slips(wanted: string, spelling: string): number {
  const { length } = wanted;
  const most = length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
  return wanted[0] === spelling[0] ? most : most - 1;
}
