/** Widths of letters in Source Sans 3, in parts of its size, rounded up: of those that are narrow or wide, and of all others. */
const narrow = { letters: "iíîïıljtfrțţI'’ʼ.,:;()-· ", width: 0.32 };
const wide = { letters: 'mwMWwшщюжмфШЩЮЖМФωΩ@—…', width: 0.86 };
const capital = 0.63;
const small = 0.53;
const scripts: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Lu}/u, capital],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.58],
];

/** How wide a line of text is at most, in parts of its size. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return sum;
}

function widthOf(letter: string): number {
  if (narrow.letters.includes(letter)) return narrow.width;
  if (wide.letters.includes(letter)) return wide.width;
  if (letter <= '~') return letter >= 'A' && letter <= 'Z' ? capital : small;
  return scripts.find(([of]) => of.test(letter))?.[1] ?? small;
}
