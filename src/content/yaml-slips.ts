import type { Finding } from './issue.ts';
import { stepMeant } from './yaml-steps.ts';
import { mendDash, mendLine, type Mend } from './yaml-mends.ts';

/** How far above what YAML complains of, its cause is looked for. */
const reach = 30;
/** Of so many lines out of step at most is looked for where they should begin. */
const mostSteps = 20;
/** What YAML says of an item that it takes for a field’s name. */
const isNoText: ReadonlySet<string> = new Set(['yaml-colon', 'yaml-key']);

/**
 * Puts the slip that people made in place of what YAML makes of it, with the line as it should be in `nearest` where
 * that can be told. What is left unnamed beside a slip may follow from it and isn't told.
 */
export function nameSlips(source: string, faults: readonly Finding[]): Slips {
  if (faults.length === 0) return { slips: [] };
  const lines = source.split('\n');
  const mended = [...lines];
  const onLine = new Map<number, Finding>();
  for (const fault of faults) if (!onLine.has(fault.line)) onLine.set(fault.line, fault);
  const slips = new Map<number, Finding>();
  for (const fault of onLine.values()) {
    const { index, mend } = slipBehind(lines, fault.line - 1, fault.code) ?? {};
    if (index === undefined || !mend || slips.has(index)) continue;
    const { code, column, nearest, ...params } = mend;
    if (nearest !== undefined) mended[index] = `${/^\s*/.exec(lines[index]!)![0]}${nearest}`;
    slips.set(index, {
      code,
      params: { ...params, ...(nearest && { nearest: shortened(nearest) }) },
      line: index + 1,
      column,
    });
  }
  const inStep = (slip: Finding, n: number) =>
    slip.code === 'yaml-indent' && n < mostSteps
      ? { ...slip, params: stepMeant(lines, slip.line - 1) }
      : slip;
  if (slips.size > 0) return { slips: [...slips.values()].map(inStep), ...changed(lines, mended) };
  if (faults.some(({ code }) => code === 'yaml-tab'))
    for (const [index, line] of lines.entries())
      mended[index] = line.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  '));
  const unnamed = [...onLine.values()].map((fault, n) => {
    const line = lines[fault.line - 1];
    const outOfStep = fault.code === 'yaml-indent' || (isNoText.has(fault.code) && /^\s*- /.test(line ?? ''));
    return inStep(outOfStep ? { ...fault, code: 'yaml-indent', column: firstLetter(line) } : fault, n);
  });
  return { slips: unnamed, ...changed(lines, mended) };
}

function changed(lines: readonly string[], mended: readonly string[]): { mended?: string } {
  return mended.some((line, index) => line !== lines[index]) ? { mended: mended.join('\n') } : {};
}

/** The slip that explains a fault, on its own line or near it. */
function slipBehind(
  lines: readonly string[],
  index: number,
  fault: string,
): { index: number; mend: Mend } | undefined {
  const own = mendLine(lines[index] ?? '', fault);
  const [, name] = own?.nearest === undefined ? (/^\s*([a-z]\w*)\s*$/.exec(lines[index] ?? '') ?? []) : [];
  if (own && name && /^\s*- /.test(lines[index + 1] ?? ''))
    return { index, mend: { ...own, nearest: `${name}:` } };
  if (own) return { index, mend: own };

  for (let above = index; above >= Math.max(0, index - reach); above--) {
    const open = openBracket(lines[above]!);
    if (open) return { index: above, mend: open };
  }
  const dash = dashAbove(lines, index);
  if (dash) return dash;
  const first = lines.findIndex((line) => /^\s*[^\s#]/.test(line));
  const indented = (at: number) => ({
    index: at,
    mend: { code: 'yaml-indent', column: firstLetter(lines[at]) },
  });
  if (first < index && /^\s/.test(lines[first] ?? '') && /^\S/.test(lines[index] ?? ''))
    return indented(first);
  const below = lines[index + 1] ?? '';
  if (fault === 'yaml-colon' && /^\s*[\w-]+:/.test(below) && firstLetter(below) > firstOfField(lines[index]))
    return indented(index + 1);
  return undefined;
}

/** An item above a line, of the same list or of one around it, that YAML took for text and joined with what follows. */
function dashAbove(lines: readonly string[], index: number): { index: number; mend: Mend } | undefined {
  for (let above = index - 1; above >= Math.max(0, index - reach); above--) {
    const line = lines[above]!;
    const mend = mendDash(line);
    if (mend) return { index: above, mend };
    const isItem = /^\s*- /.test(line);
    if (!isItem && (/:\s*$/.test(line) || firstLetter(line) < firstLetter(lines[index]))) return undefined;
  }
  return undefined;
}

/** A list or map in brackets that isn't closed on its line. */
function openBracket(line: string): Mend | undefined {
  const [, head, open, inner] = /^(\s*(?:- +)?[\w-]+:\s+)([[{])([^[\]{}"']*)$/.exec(line) ?? [];
  if (head === undefined || !inner?.trim()) return undefined;
  const close = open === '[' ? ']' : ' }';
  const nearest = `${head.trimStart()}${open}${inner.replace(/[\s,;)]+$/, '')}${close}`;
  return { code: 'yaml-unclosed', column: head.length + 1, nearest };
}

function firstLetter(line = ''): number {
  return Math.max(0, line.search(/\S/)) + 1;
}

/** The column of a line's field, which may stand behind the hyphen of an item. */
function firstOfField(line = ''): number {
  return /^\s*(?:- +)?/.exec(line)![0].length + 1;
}

/** A line as a message may show it. */
function shortened(line: string): string {
  return line.length > 120 ? `${line.slice(0, 70)} … ${line.slice(-30)}` : line;
}

/** What is wrong with a piece of YAML. */
export interface Slips {
  readonly slips: readonly Finding[];
  /** The piece with those lines mended of which it is known how they should be. */
  readonly mended?: string;
}
