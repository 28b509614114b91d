/** Letters beyond ASCII that languages write with, by the encodings that were made for them. */
const alphabets: readonly { readonly encodings: readonly string[]; readonly letters: readonly string[] }[] = [
  {
    encodings: ['Windows-1252'],
    letters: [
      'àâæçéèêëîïôœùûüÿ',
      'äöüß',
      'áéíñóúü',
      'àáâãçéêíóôõúü',
      'àèéìíîòóùú',
      'åäæéöø',
      'áäéëèïíóöúü',
      'áðéíóúýþæö',
    ],
  },
  {
    encodings: ['Windows-1250', 'ISO-8859-2'],
    letters: ['áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'ąćęłńóśźż', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'],
  },
  { encodings: ['ISO-8859-16'], letters: ['ăâîșț'] },
  {
    encodings: ['Windows-1251', 'KOI8-R', 'KOI8-U', 'ISO-8859-5'],
    letters: ['абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґѓќјљњџђћѕ'],
  },
  { encodings: ['Windows-1253', 'ISO-8859-7'], letters: ['αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋΐΰ'] },
  { encodings: ['Windows-1254'], letters: ['âçğıîöşüû'] },
  { encodings: ['Windows-1257'], letters: ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äõöüšž'] },
  { encodings: ['Macintosh'], letters: ['àâæçéèêëîïôœùûüÿ', 'äöüß', 'áéíñóúü', 'àáâãçéêíóôõú'] },
];

/** As much of a file as is looked at: a language shows in less. */
const looked = 100_000;
/** Signs and letters that tell nothing of a language. */
const neutral = /[\u00a0‘’‚“”„–—…«»‹›€°·•§©®™´¨¡¿ºª№]/;

/**
 * The encoding that bytes which aren't UTF-8 look like, by the letters that a language would then be written with;
 * undefined where they look like no text at all.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const wide = guessWide(bytes);
  if (wide) return wide;
  if (bytes.includes(0)) return undefined;
  const high = bytes.slice(0, looked);
  let best: { encoding: string; score: number } | undefined;
  for (const { encodings, letters } of alphabets)
    for (const encoding of encodings) {
      const text = new TextDecoder(encoding).decode(high);
      for (const alphabet of letters) {
        const score = likeness(text, alphabet);
        if (!best || score > best.score) best = { encoding, score };
      }
    }
  return best?.encoding;
}

/** UTF-16 or UTF-32, by the mark at its beginning or, without one, by every second byte's being zero. */
export function guessWide(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const head = bytes.subarray(0, 2000);
  if (!head.includes(0)) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, at) => (zeros[at % 2]! += Number(byte === 0)));
  const [even, odd] = zeros.map((count) => count / (head.length / 2));
  return Math.max(even!, odd!) > 0.6 && Math.min(even!, odd!) < 0.1 ? 'UTF-16' : undefined;
}

/** How well a text's letters beyond ASCII are those of one language: signs within words and capitals after small letters speak against it. */
function likeness(text: string, alphabet: string): number {
  let score = 0;
  for (const [piece] of text.matchAll(/[A-Za-z]?[^\0-\x7f]+/g)) {
    let before = piece[0]!;
    for (const letter of piece.replace(/^[A-Za-z]/, '')) {
      const small = letter.toLowerCase();
      const shouts = small !== letter && before !== before.toUpperCase();
      if (alphabet.includes(small)) score += shouts ? -1 : 1;
      else if (!neutral.test(letter)) score -= 2;
      before = letter;
    }
  }
  return score;
}

/** What a byte from 0x80 to 0xBF is in Windows-1252. */
const trailing = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** UTF-8 of letters of Europe and of typographic signs, taken for Windows-1252. */
const garbled = new RegExp(
  `[ÃÐÑÎÏ]${trailing}|(?<=[a-z])[ÄÅÂÈ]${trailing}|[ÄÅ]${trailing}(?=[a-z])|â€${trailing}|\\ufffd`,
  'g',
);

/** Text that was saved as UTF-8 twice (\`Ã©\` for é), or whose letters are lost already (U+FFFD): where, what, how often. */
export function findGarbled(text: string): Garbled | undefined {
  if (text.search(garbled) < 0) return undefined;
  const found = [...text.matchAll(garbled)].filter(
    ([piece]) => piece === '\ufffd' || piece.startsWith('â€') || unGarbled(piece) !== undefined,
  );
  const first = found[0];
  if (!first) return undefined;
  const value = first[0];
  const meant = turkish.test(text) ? unGarbled(value) : withComma(unGarbled(value));
  return { offset: first.index, value, n: found.length, ...(meant !== undefined && { meant }) };
}

/** The letter that was meant; undefined where none of Europe's was. */
function unGarbled(piece: string): string | undefined {
  const bytes = [...piece].map((letter) => windows1252.get(letter) ?? letter.codePointAt(0)!);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const text = new TextDecoder().decode(new Uint8Array(bytes));
  return /^[\p{L}«»“”„‘’–—…€°]$/u.test(text) ? text : undefined;
}

/** Letters that only Turkish has, as they are or garbled. */
const turkish = /[Ğğİı]|Ä[žŸ°±]/;

/** Romanian’s letter with a comma for the one with a cedilla, which programs once wrote in its place. */
function withComma(letter: string | undefined): string | undefined {
  return letter && /^[ŞşŢţ]$/.test(letter)
    ? letter.normalize('NFD').replace('\u0327', '\u0326').normalize('NFC')
    : letter;
}

const windows1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, n) => [
    new TextDecoder('windows-1252').decode(new Uint8Array([n + 128])),
    n + 128,
  ]),
);

export interface Garbled {
  readonly offset: number;
  readonly value: string;
  /** What it was before, if that can be told. */
  readonly meant?: string;
  /** How often the text is garbled. */
  readonly n: number;
}
