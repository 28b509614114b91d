import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, removeAll } from './file-system.ts';
import { refuseUnwritable } from './publish-error.ts';
import { isRunning, thisProcess } from './process-identity.ts';

const NAME = /^\.dist-staging-(\d+)-(\w*)$/;

/**
 * Makes the empty folder that this process builds into, `.dist-staging-<pid>-<start>` in the project's folder. It is
 * there even where the output goes elsewhere, since Astro 7.3.5 moves files into it by renaming (EXDEV across disks).
 * @throws PublishError if it can't be made
 */
export function makeStaging(root: string): string {
  const { pid, started } = thisProcess();
  const staging = join(root, `.dist-staging-${pid}-${started}`);
  removeAll(staging);
  try {
    mkdirSync(staging);
  } catch (error) {
    refuseUnwritable(root, error, "allow it, since every site is made in the project's folder.");
  }
  return staging;
}

/** Removes the staging folders in the project's folder whose builds were killed; those of running builds stay. */
export function clearStaging(root: string): void {
  for (const name of abandonedStagings(root)) removeAll(join(root, name));
}

/** The names of the staging folders that killed builds left in the project's folder. */
export function abandonedStagings(root: string): string[] {
  return namesIn(root).filter((name) => {
    const [, pid, started = ''] = NAME.exec(name) ?? [];
    if (pid === undefined) return false;
    const touched = statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return !isRunning({ ...thisProcess(), pid: Number(pid), started }, touched);
  });
}
