import type { Entry, EntryFact } from './entry.ts';

/** A text alone, or with its language and the page of what it names; `0` stands for what it lacks. */
type PackedFact = string | readonly [text: string, lang: string | 0, href?: string];

/** A row of a list without the names of its parts; `0` stands for what it lacks. */
export type PackedEntry = readonly [
  title: PackedFact,
  href: string | 0,
  when: string | 0,
  text: PackedFact | 0,
  figure: PackedFact | 0,
  ...meta: PackedFact[],
];

/** Packs a row, for a script that shows it. */
export function packEntry({ figure, href, meta, text, title, when }: Entry): PackedEntry {
  return [
    packFact(title),
    href ?? 0,
    when ?? 0,
    text ? packFact(text) : 0,
    figure ? packFact(figure) : 0,
    ...meta.map(packFact),
  ];
}

/** The row that was packed. */
export function unpackEntry([title, href, when, text, figure, ...meta]: PackedEntry): Entry {
  return {
    title: unpackFact(title),
    meta: meta.map(unpackFact),
    ...(href !== 0 && { href }),
    ...(when !== 0 && { when }),
    ...(text !== 0 && { text: unpackFact(text) }),
    ...(figure !== 0 && { figure: unpackFact(figure) }),
  };
}

function packFact({ href, lang, text }: EntryFact): PackedFact {
  if (href !== undefined) return [text, lang ?? 0, href];
  return lang === undefined ? text : [text, lang];
}

function unpackFact(packed: PackedFact): EntryFact {
  if (typeof packed === 'string') return { text: packed };
  const [text, lang, href] = packed;
  return { text, ...(lang !== 0 && { lang }), ...(href !== undefined && { href }) };
}
