import { fold } from '#content/fold.ts';
import type { Texts } from '#texts/texts.ts';
import { listAddress, pageLength } from './addresses.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** A list of so few names is looked through. */
const fewest = 25;

/** Sorts behind whatever begins with the same letter (UTS 35, part 5, 1.8). */
const behindAll = '\uffff';

/** What names begin with that begin with no letter. */
const noLetter = '0–9';

/** The way to the names that begin with a letter. */
export interface Letters {
  readonly label: Words;
  readonly items: readonly { readonly text: string; readonly href: string }[];
}

/** Where the names that begin with a letter begin, from 0. */
export interface Initial {
  readonly letter: string;
  readonly position: number;
  /** The anchor of that place. */
  readonly id: string;
}

/** The letters that names begin with, in the reader's alphabet; `names` are in its order. */
export function initials(texts: Texts, names: readonly string[]): Initial[] {
  const found: Initial[] = [];
  for (const [position, name] of names.entries()) {
    const letter = initial(texts, name);
    const last = found.at(-1);
    if (last && (last.letter === letter || texts.sameLetter(last.letter, letter))) continue;
    if (!found.some((known) => known.letter === letter)) found.push({ letter, position, id: anchor(letter) });
  }
  return found;
}

/** The way to each letter of a list; undefined of one that is short. */
export function letters(
  texts: Texts,
  list: string,
  total: number,
  found: readonly Initial[],
): Letters | undefined {
  if (total < fewest || found.length < 2) return undefined;
  return {
    label: say(texts, 'list.letters'),
    items: found.map(({ id, letter, position }) => ({
      text: letter,
      href: `${listAddress(texts.lang, list, Math.floor(position / pageLength) + 1)}#${id}`,
    })),
  };
}

/**
 * The letter that a name begins with: two signs where the alphabet has them as one letter (Czech Ch, Hungarian Cs), and
 * without the accent that doesn't make it another one (French É, Greek Ά).
 */
function initial({ compare, lang, sameLetter }: Texts, name: string): string {
  const [one = '', two = ''] = name.normalize('NFC').toLocaleLowerCase(lang);
  if (!/\p{L}/u.test(one)) return noLetter;
  if (/\p{L}/u.test(two) && compare(one + two, one + behindAll) > 0) return one.toLocaleUpperCase(lang) + two;
  const plainer = [fold(one), one.normalize('NFD').replace(/\p{M}/gu, '')];
  const letter = plainer.find((known) => known !== '' && sameLetter(known, one)) ?? one;
  return letter.toLocaleUpperCase(lang);
}

/** An anchor of letters and digits alone, whatever the alphabet. */
function anchor(letter: string): string {
  const codes = [...letter].map((sign) => (/[A-Za-z]/.test(sign) ? sign : sign.codePointAt(0)!.toString(16)));
  return `Letter-${codes.join('-')}`;
}
