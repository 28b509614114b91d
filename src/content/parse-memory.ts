import { statSync } from 'node:fs';
import type { Parser } from './parse-cache.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

/**
 * How long a file must have been left alone until its times tell it from what it is after the next change, in milliseconds:
 * disks of cameras and sticks count in two seconds.
 */
const SETTLED_MS = 3000;

/**
 * A parser for whoever reads a folder again and again: a file that nobody has touched since the last reading isn't opened,
 * and gives what it gave. Nothing changes what was parsed, so all readings share it.
 * @param first which parses for the first reading, and keeps that for the next run
 */
export function remember(first: Parser, settled = SETTLED_MS): Parser {
  let parser = first;
  let last = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  return {
    parse(file) {
      const stamp = stampOf(file.absolute, settled);
      const known = last.get(file.path);
      if (stamp === undefined || known?.stamp !== stamp) {
        const parsed = parser.parse(file);
        if (stamp !== undefined) now.set(file.path, { stamp, parsed });
        return parsed;
      }
      now.set(file.path, known);
      return known.parsed;
    },
    save() {
      parser.save();
      parser = { parse: parseFile, save() {} };
      last = now;
      now = new Map();
    },
  };
}

/** What tells a file from what it was; undefined for one that was changed just now, or isn't there. */
function stampOf(path: string, settled: number): string | undefined {
  const known = statSync(path, { throwIfNoEntry: false });
  if (!known) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = known;
  return Date.now() - Math.max(mtimeMs, ctimeMs) > settled
    ? `${ino} ${size} ${mtimeMs} ${ctimeMs}`
    : undefined;
}

interface Remembered {
  readonly stamp: string;
  readonly parsed: ParsedFile;
}
