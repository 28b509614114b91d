import type { Finding } from './issue.ts';

/** How far from a line those are looked for that it may belong to. */
const reach = 200;
/** Of what is shown of an item. */
const longestWord = 40;

/**
 * Where a line that is out of step should begin: at the column of the nearest line that it may stand beside, as a field
 * beside a field, as an item beside an item. Nothing where no line tells.
 */
export function stepMeant(lines: readonly string[], index: number): Finding['params'] {
  const [own] = stepsOf(lines, index);
  if (!own) return {};
  const above = stepsAbove(lines, index);
  const beside = (above.length > 0 ? above : stepsBelow(lines, index)).filter(
    ({ isItem }) => isItem === own.isItem,
  );
  const far = ({ start }: Step) => Math.abs(start - own.start);
  const [meant] = beside.toSorted((a, b) => far(a) - far(b));
  return meant && far(meant) > 0 ? { nearest: meant.word, column: meant.start + 1, at: meant.line } : {};
}

/** What stands above and isn't closed by a line that is less indented, from below. */
function stepsAbove(lines: readonly string[], index: number): Step[] {
  const open: Step[] = [];
  let indent = Infinity;
  for (let above = index - 1; above >= Math.max(0, index - reach); above--) {
    const steps = stepsOf(lines, above);
    open.push(...steps.filter(({ start }) => start <= indent));
    indent = Math.min(indent, ...steps.map(({ start }) => start));
  }
  return open;
}

/** The least indented of what stands below. */
function stepsBelow(lines: readonly string[], index: number): Step[] {
  const below = lines.slice(index + 1, index + reach).flatMap((_, n) => stepsOf(lines, index + 1 + n));
  return below.filter(({ start }) => start === Math.min(...below.map((step) => step.start)));
}

/** What begins on a line: an item, a field, or an item and its first field. */
function stepsOf(lines: readonly string[], index: number): Step[] {
  const [, space, hyphen = '', text] = /^( *)(- +)?([^\s#].*)$/.exec(lines[index] ?? '') ?? [];
  if (space === undefined || text === undefined) return [];
  const line = index + 1;
  const [field] = /^[\w-]+(?=:(?:\s|$))/.exec(text) ?? [];
  const word = field ?? text.slice(0, longestWord);
  return [
    ...(hyphen ? [{ start: space.length, isItem: true, word: `- ${word}`, line }] : []),
    ...(field ? [{ start: space.length + hyphen.length, isItem: false, word, line }] : []),
  ];
}

/** A place at which a line may begin. */
interface Step {
  /** How many spaces stand before it. */
  readonly start: number;
  readonly isItem: boolean;
  readonly word: string;
  readonly line: number;
}
