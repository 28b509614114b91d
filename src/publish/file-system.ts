import { copyFileSync, mkdirSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { statsOf } from '#content/file-stats.ts';

/** The `code` of a failed system call, as in `ENOENT`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Removes a file or a whole folder; what isn't there is no error. */
export function removeAll(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}

/** The names in a folder, sorted; none if there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Every file below a folder as a path from there, with `/`, in order of code points. */
export function listFiles(folder: string): string[] {
  return [...filesBelow(folder, '')].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The seals of all files below a folder, by their paths as `listFiles` gives them. */
export function sealsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(listFiles(folder).map((name) => [name, statsOf(join(folder, name))?.seal ?? '']));
}

/** Copies a folder of plain files and folders to a path where nothing is yet. Yields after every file. */
export function* copyFolder(from: string, to: string): Generator<string> {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) {
      yield* copyFolder(source, target);
    } else {
      copyFileSync(source, target);
      yield target;
    }
  }
}

/** The absolute path behind all symbolic links, also of a path whose last parts don't exist yet. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const parent = dirname(absolute);
  if (parent === absolute) return absolute;
  const target = linkTarget(absolute);
  return target === undefined
    ? join(realPath(parent), basename(absolute))
    : realPath(resolve(parent, target));
}

/** Whether one of two real paths is the other or holds it. */
export function overlap(a: string, b: string): boolean {
  return holds(a, b) || holds(b, a);
}

/** Whether the folder `outer` is `inner` or holds it. */
export function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Whether there is a folder at the path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Node's own recursive listing asks the disk once more for each file. */
function* filesBelow(folder: string, path: string): Generator<string> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(folder, `${path}${entry.name}/`);
    else if (entry.isFile()) yield path + entry.name;
  }
}
