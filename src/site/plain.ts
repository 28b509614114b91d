/** Lower-case letters and digits alone, without accents: what two ways of typing a word have in common. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The same of every word of a text. */
export const plainWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');

/** The words of a text, without what stands between them. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
