import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeAll } from './file-system.ts';
import { takeLock } from './lock.ts';
import { refuseForeignOut, refuseSourcesInOut } from './out-folder.ts';
import { clearStaging, makeStaging } from './staging.ts';
import { repairSwap, swapIn } from './swap.ts';

/**
 * Opens a build: takes the lock, mends what an interrupted build left, and makes the staging folder, with one for the site
 * in it. Whatever ends the process before `publish`, the staging folder is removed and the last good site stays.
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
  const discard = () => {
    try {
      removeAll(staging);
    } catch {
      // How the build ended doesn't change by that; what is left, the next one removes.
    }
  };
  process.on('exit', discard);
  const site = join(staging, 'site');
  mkdirSync(site);
  return {
    site,
    scratch: join(staging, 'scratch'),
    out,
    publish() {
      swapIn(site, out);
      // Only now: for minutes after thousands of files were removed, some file systems (ext4) take long to make others.
      discard();
      process.off('exit', discard);
      lock.release();
    },
  };
}

/** A build that has its lock and its folders. */
export interface Build {
  /** the folder to build into */
  site: string;
  /** a folder for what is no part of the site; it isn't there yet */
  scratch: string;
  out: string;
  /** puts the site, which has a build file, in the place of the output folder, and gives the lock back */
  publish(): void;
}
