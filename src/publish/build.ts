import { removeAll } from './file-system.ts';
import { takeLock } from './lock.ts';
import { refuseForeignOut, refuseSourcesInOut } from './out-folder.ts';
import { clearStaging, makeStaging } from './staging.ts';
import { repairSwap, swapIn } from './swap.ts';

/**
 * Opens a build: takes the lock, mends what an interrupted build left, and makes the staging folder. Whatever ends the
 * process before `publish`, the staging folder is removed and the last good site stays.
 * @param root the project's folder
 * @param out the output folder, as `outFolder` gives it
 * @param sources the folders that the site is made from
 * @throws PublishError if the output folder is in use, in the sources, or not Jumelage's
 */
export function openBuild(root: string, out: string, sources: readonly string[]): Build {
  refuseSourcesInOut(out, root, sources);
  const lock = takeLock(out);
  repairSwap(out);
  clearStaging(root);
  refuseForeignOut(out);
  const staging = makeStaging(root);
  const discard = () => removeAll(staging);
  process.on('exit', discard);
  return {
    staging,
    out,
    publish() {
      swapIn(staging, out);
      process.off('exit', discard);
      lock.release();
    },
  };
}

/** A build that has its lock and its folders. */
export interface Build {
  /** the folder to build into */
  staging: string;
  out: string;
  /** puts the staging folder, which has a build file, in the place of the output folder, and gives the lock back */
  publish(): void;
}
