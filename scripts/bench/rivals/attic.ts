import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Where what was built lies until everything was measured: gigabytes in the end. Removing it before the next build would make that one slower
 * than it is: where thousands of files were removed a moment ago, ext4 takes up to ten times as long to make new ones.
 */
export function makeAttic(): Attic {
  const stored: string[] = [];
  return {
    take(paths) {
      for (const path of paths.filter((each) => existsSync(each))) {
        const name = `${path}.${stored.length}.forgotten`;
        renameSync(path, name);
        stored.push(name);
      }
    },
    clear() {
      for (const path of stored.splice(0)) rmSync(path, { recursive: true, force: true });
    },
  };
}

export interface Attic {
  /** Puts files and folders out of the way; what isn’t there is no error. */
  take(paths: readonly string[]): void;
  /** Removes all that was taken. */
  clear(): void;
}
