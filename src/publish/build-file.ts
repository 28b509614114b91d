import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './file-system.ts';

/** The one small file in the output that holds what changes with every build, and shows that Jumelage made the folder. */
export const BUILD_FILE = 'build.json';

const GENERATOR = 'Jumelage';

/**
 * Writes facts of this build (counts, languages …; never the time of day, a path or the machine) into the folder's
 * build file, keeping what earlier steps wrote there. Facts are in the order of their names, so bytes depend on facts alone.
 */
export function noteInBuildFile(folder: string, facts: Record<string, unknown>): void {
  const all = Object.entries({ ...readBuildFile(folder), ...facts, generator: GENERATOR });
  const sorted = Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, BUILD_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Whether the folder has a build file of Jumelage's. */
export function hasBuildFile(folder: string): boolean {
  return readBuildFile(folder)?.['generator'] === GENERATOR;
}

function readBuildFile(folder: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, BUILD_FILE), 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT' || errorCode(error) === 'EISDIR')
      return undefined;
    throw error;
  }
}
