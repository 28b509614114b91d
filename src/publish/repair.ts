import { BusyError, type Lock, takeLock } from './lock.ts';
import { abandonedStagings, clearStaging } from './staging.ts';
import { needsRepair, repairSwap } from './swap.ts';

/**
 * Finishes or undoes a swap that was interrupted and removes what killed builds left. Every command that isn't a build
 * calls it first (a build does the same under its own lock). While a build runs it does nothing: the folders are in use.
 * @param root the project's folder
 * @param out the output folder, as `outFolder` gives it
 */
export function repairOut(root: string, out: string): void {
  if (!needsRepair(out) && abandonedStagings(root).length === 0) return;
  const lock = lockIfFree(out);
  try {
    if (lock) repairSwap(out);
    if (lock) clearStaging(root);
  } finally {
    lock?.release();
  }
}

function lockIfFree(out: string): Lock | undefined {
  try {
    return takeLock(out);
  } catch (error) {
    if (error instanceof BusyError) return undefined;
    throw error;
  }
}
