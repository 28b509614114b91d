import type { Way, WaysOfKind } from '#site/search-ways.ts';
import { plainWords } from '#site/plain.ts';

/** A way into the archive, and what is said of it: `Country: {name}` */
export interface NamedWay extends Way {
  readonly line: string;
}

/** The ways into the archive that are called by these words. The years of a programme may be left out. */
export function named(words: string, kinds: readonly WaysOfKind[]): NamedWay[] {
  const asked = plainWords(words).join(' ');
  if (asked === '') return [];
  return kinds.flatMap(({ line, ways }) =>
    ways.filter((way) => callsOf(way).includes(asked)).map((way) => ({ ...way, line })),
  );
}

function callsOf({ short, text }: Way): string[] {
  const whole = [text, ...(short === undefined ? [] : [short])].map(plainWords);
  return [...whole, ...whole.map((words) => words.filter((word) => /\D/.test(word)))].map((words) =>
    words.join(' '),
  );
}
