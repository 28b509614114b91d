import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './order.ts';

/** The program that reads content: its own files, its packages and Node, as they were when it was loaded. */
export const edition = editionOf(import.meta.dirname);

/** Undefined where the program's files can't be told, as in a bundle: then nothing is kept. */
function editionOf(folder: string): string | undefined {
  const lock = join(folder, '../../package-lock.json');
  if (!existsSync(join(folder, 'edition.ts')) || !existsSync(lock)) return undefined;
  const own = [folder, join(folder, '../schema')].flatMap((from) =>
    readdirSync(from, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .toSorted(compare)
      .map((name) => join(from, name)),
  );
  const texts = [lock, ...own].map((path) => readFileSync(path, 'utf8'));
  return hash('sha256', [process.version, ...texts].join('\0'), 'base64url');
}
