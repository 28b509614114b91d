import { readFileSync, statSync } from 'node:fs';
import { findGarbled, guessEncoding, guessWide } from './encoding.ts';
import { sumOfBytes } from './file-sums.ts';
import type { Finding, Position } from './issue.ts';

/** The largest record, in bytes. */
const limit = 1_000_000;
/** The most marks on one letter; Unicode's own limit for streams is 30 (UAX 15, 13). Sorting more takes time that grows with their square. */
const mostMarks = 30;
const stacked = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u');
/** What isn't a Latin letter or a typographic sign, among which Unicode has no marks. */
const mayBeMark = /[^\n -\u02ff\u2000-\u20cf]/;

/** A file's text, or why it can't be read. */
export type Source = Text | Finding;

/** A file's text, with what is to be said of it. */
export interface Text {
  readonly text: string;
  /** the checksum of its bytes */
  readonly sum: string;
  readonly warnings: readonly Finding[];
}

/** Reads a text file as UTF-8 in NFC with `\n` line ends and no byte order mark, or says why it can't be read. */
export function readSource(path: string): Source {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > limit) return finding('text-too-large', start, { bytes: size, limit });
    bytes = readFileSync(path);
  } catch {
    return finding('file-unreadable', start);
  }
  const wide = guessWide(bytes);
  if (wide) return finding('not-utf8', start, { looksLike: wide });
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const looksLike = guessEncoding(bytes);
    if (looksLike === undefined) return finding('not-text', start);
    return finding('not-utf8', firstBadByte(bytes), { looksLike });
  }
  if (decoded.includes('\0')) return finding('not-text', positionIn(decoded, decoded.indexOf('\0')));
  const lines = decoded.replace(/\r\n?/g, '\n');
  const marks = mayBeMark.test(lines) ? stacked.exec(lines) : null;
  if (marks) return finding('text-stacked-marks', positionIn(lines, marks.index), { limit: mostMarks });
  const text = lines.normalize('NFC');
  const sum = sumOfBytes(bytes);
  const garbled = findGarbled(text);
  if (!garbled) return { text, sum, warnings: [] };
  const { offset, value, meant, n } = garbled;
  const at = positionIn(text, offset);
  const warning =
    meant === undefined ? finding('text-lost', at, { n }) : finding('text-garbled', at, { value, meant, n });
  return { text, sum, warnings: [warning] };
}

const start: Position = { line: 1, column: 1 };

function finding(code: string, at: Position, params: Finding['params'] = {}): Finding {
  return { code, params, ...at };
}

function firstBadByte(bytes: Uint8Array): Position {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  return positionIn(lossy, lossy.indexOf('\ufffd'));
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: [...before.at(-1)!].length + 1 };
}
