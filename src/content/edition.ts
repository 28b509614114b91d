import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './order.ts';

/** What stands for the program's packages. */
const LOCK = join(import.meta.dirname, '../../package-lock.json');

/**
 * The checksum of a part of the program, its packages and Node, by which what it kept is known to be of the same.
 * @param paths of its files, and of folders of files
 * @returns undefined where they can't be told, as in a bundle: then nothing is kept
 */
export function editionOf(...paths: readonly string[]): string | undefined {
  if (![LOCK, ...paths].every((path) => existsSync(path))) return undefined;
  const own = paths.flatMap((path) => (path.endsWith('.ts') ? path : filesIn(path)));
  const texts = [LOCK, ...own].map((path) => readFileSync(path, 'utf8'));
  return hash('sha256', [process.version, process.arch, ...texts].join('\0'), 'base64url');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted(compare)
    .map((name) => join(folder, name));
}
