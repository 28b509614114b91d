import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newestCommitDay } from './clock.ts';
import { readHistory } from './history.ts';
import { readTree, type TreeFile } from './tree.ts';

/**
 * The checksum of all that is known of a content folder: every file that may be read, what is wrong with names, and what
 * git knows of them. Where it is the same, the same archive comes of it.
 */
export function contentKey(folder: string): string {
  const { files, misnamed, issues } = readTree(folder);
  const { folder: place, changes } = readHistory(folder);
  const git = [place, newestCommitDay(folder), ...changes];
  const names = [...misnamed, ...issues];
  return hash('sha256', JSON.stringify([git, names, Array.from(files.values(), sumOf)]));
}

function sumOf({ path, absolute }: TreeFile): string {
  try {
    return `${path} ${hash('sha256', readFileSync(absolute))}`;
  } catch {
    return path;
  }
}
