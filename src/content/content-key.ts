import { hash } from 'node:crypto';
import { newestCommitDay } from './clock.ts';
import { type FileSums, openSums } from './file-sums.ts';
import { readHistory } from './history.ts';
import { readTree, type TreeFile } from './tree.ts';

/**
 * The checksum of all that is known of a content folder: every file that may be read, what is wrong with names, and what
 * git knows of them. Where it is the same, the same archive comes of it.
 * @param tree the folder as it is listed
 * @param sums of its files, which are kept
 */
export function contentKey(folder: string, tree = readTree(folder), sums = openSums()): string {
  const { files, misnamed, issues } = tree;
  const { folder: place, changes } = readHistory(folder);
  const git = [place, newestCommitDay(folder), ...changes];
  const names = [...misnamed, ...issues];
  const lines = Array.from(files.values(), (file) => lineOf(file, sums));
  sums.save();
  return hash('sha256', JSON.stringify([git, names, lines]));
}

function lineOf(file: TreeFile, sums: FileSums): string {
  try {
    return `${file.path} ${sums.sumOf(file)}`;
  } catch {
    return file.path;
  }
}
