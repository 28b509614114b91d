import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where what was built lies until everything was measured: gigabytes in the end. Removing it before the next build would
 * make that one slower than it is: where thousands of files were removed a moment ago, ext4 takes up to ten times as long
 * to make new ones.
 * @param folder which nobody builds from
 */
export function makeAttic(folder: string): Attic {
  const stored: string[] = [];
  return {
    take(paths) {
      mkdirSync(folder, { recursive: true });
      for (const path of paths.filter((each) => existsSync(each))) stored.push(putAway(path, stored.length));
    },
    clear() {
      for (const path of stored) rmSync(path, { recursive: true, force: true });
    },
  };

  function putAway(path: string, number: number): string {
    const place = join(folder, String(number));
    try {
      renameSync(path, place);
      return place;
    } catch {
      // On another disk, as what the project itself keeps may be.
      const beside = `${path}.${number}.forgotten`;
      renameSync(path, beside);
      return beside;
    }
  }
}

export interface Attic {
  /** Puts files and folders out of the way; what isn’t there is no error. */
  take(paths: readonly string[]): void;
  /** Removes all that was taken. */
  clear(): void;
}
