import { severityOf } from '../catalogue.ts';
import type { Issue } from '../issue.ts';

/**
 * Leaves out warnings that were told before. A line above one that was written meanwhile moves it, and makes no other of
 * it. Mistakes stay, since they are what is to be mended now.
 * @param before those of an earlier reading
 */
export function notAsBefore(issues: readonly Issue[], before: readonly Issue[]): Issue[] {
  const left = new Map<string, number>();
  for (const key of before.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  return issues.filter((issue) => {
    const count = left.get(keyOf(issue)) ?? 0;
    left.set(keyOf(issue), count - 1);
    return count <= 0 || severityOf(issue.code) === 'error';
  });
}

function keyOf({ file, code, params }: Issue): string {
  return JSON.stringify([file, code, params]);
}
