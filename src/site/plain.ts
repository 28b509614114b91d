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
