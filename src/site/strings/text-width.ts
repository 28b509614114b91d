/** Widths of characters in Source Sans 3, in parts of its size, rounded up. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[iíìîïıljtfrțţI'’ʼ.,:;()\-· ]/u, 0.32],
  [/[mwMWwшщюжмфШЩЮЖМФωΩ@—…]/u, 0.86],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Lu}/u, 0.63],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.58],
];
const usual = 0.53;

/** How wide a line of text is at most, in parts of its size. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (widths.find(([of]) => of.test(letter))?.[1] ?? usual), 0);
}
