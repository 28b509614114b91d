import { isSettled, statsOf } from './file-stats.ts';
import type { Parser } from './parse-cache.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

/**
 * A parser for whoever reads a folder again and again: a file that nobody has touched since the last reading isn't opened,
 * and gives what it gave. Nothing changes what was parsed, so all readings share it.
 * @param first which parses for the first reading, and keeps that for the next run
 */
export function remember(first: Parser, settled?: number): Parser {
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
function stampOf(path: string, settled: number | undefined): string | undefined {
  const stats = statsOf(path);
  return stats && isSettled(stats, settled) ? stats.seal : undefined;
}

interface Remembered {
  readonly stamp: string;
  readonly parsed: ParsedFile;
}
