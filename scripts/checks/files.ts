import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '#content/order.ts';

/** A file of a fixture. */
export interface FixtureFile {
  readonly path: string;
  /** What it says; undefined of one that isn’t UTF-8 text. */
  readonly text: string | undefined;
}

/** All files of a folder, by their paths. */
export function filesOf(folder: string): FixtureFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1), text: textOf(readFileSync(file)) }))
    .toSorted((a, b) => compare(a.path, b.path));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
