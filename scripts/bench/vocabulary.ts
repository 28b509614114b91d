import { makeRandom, type Random } from './random.ts';
import { tongues, type Lang } from './tongues.ts';

/** How many words a language has: more than a corpus of any size uses up. */
const SIZE = 30_000;
/** From about this rank on, words become rare faster. */
const BEND = 120;

/**
 * A language's words, the commonest first, and a draw by Zipf's law as prose keeps to it: the n-th word is 1/n as
 * frequent as the first, and from some rank on 1/n², so that nearly half of all words stand there once. Only divisions
 * and sums are used, which every machine rounds alike.
 */
export function makeVocabulary(lang: Lang): Vocabulary {
  const words = makeWords(lang);
  const upTo = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) upTo[rank] = sum += 1 / ((rank + 3) * (1 + rank / BEND));
  const from = tongues[lang].common.split(' ').length;
  return {
    words,
    draw(random) {
      const wanted = random.share() * sum;
      let [low, high] = [0, words.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (upTo[middle]! > wanted) high = middle;
        else low = middle + 1;
      }
      return words[low]!;
    },
    matter: (random) => words[from + random.below(300)]!,
  };
}

function makeWords(lang: Lang): string[] {
  const { common, matter, ...parts } = tongues[lang];
  const [starts, vowels, ends, endings] = [parts.starts, parts.vowels, parts.ends, parts.endings].map(
    (list) => list.split(' '),
  ) as [string[], string[], string[], string[]];
  const random = makeRandom(`words ${lang}`);
  const words = new Set([...common.split(' '), ...matter.split(' ')]);
  while (words.size < SIZE) {
    // Rare words are longer.
    const syllables = words.size < 400 ? 1 : random.between(1, words.size < 3000 ? 2 : 3);
    let word = '';
    for (let count = 0; count < syllables; count++) {
      // Only a word's first syllable begins with several consonants.
      const start = random.pick(starts);
      word += (count > 0 ? start.charAt(0) : start) + random.pick(vowels);
    }
    word += random.chance(0.5) ? random.pick(ends) : '';
    if (syllables === 1 ? random.chance(0.4) : random.chance(0.6)) word += random.pick(endings);
    if (word.length > 3) words.add(word);
  }
  return [...words];
}

export interface Vocabulary {
  readonly words: readonly string[];
  /** A word as often as prose has it. */
  draw(random: Random): string;
  /** A word that a title may stand on. */
  matter(random: Random): string;
}
