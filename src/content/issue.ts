import { compare } from './order.ts';

/** One mistake or warning, as data: where it is, which rule it breaks, and what its message names. */
export interface Issue extends Position {
  /** A permanent code of the catalogue. */
  readonly code: string;
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  /** Why the record says that this warning is right so; it is then no longer printed. */
  readonly accepted?: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** An issue whose file isn't known yet. */
export type Finding = Omit<Issue, 'file' | 'accepted'>;

/** Sorts issues as people mend them: by file, line, column, then code. */
export function inOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}
