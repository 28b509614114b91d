import { decode } from './body/address.ts';
import { endingOf, folderOf } from './location.ts';
import { nearest } from './nearest.ts';

/**
 * Finds the file that was probably meant by a path that leads to none: the same path but for its capitals, encoding or
 * ending, else a file of that name in another folder, else one of a name like it in the same folder, else in any.
 *
 * @param paths of the files that could be meant; of several that fit, the first is meant
 */
export function fileFinder(paths: readonly string[]): (wanted: string) => string | undefined {
  let index: ReadonlyMap<string, string> | undefined;
  let folders: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
  let names: ReadonlyMap<string, string> | undefined;

  return (wanted) => {
    const path = decode(wanted).normalize('NFC').toLowerCase();
    const name = nameOf(path);
    index ??= firstOfEach([...paths, ...paths], (known, n) => {
      const lower = known.toLowerCase();
      return n < paths.length ? [lower, stemOf(lower)] : [nameOf(lower), stemOf(nameOf(lower))];
    });
    const same = [path, stemOf(path), name, stemOf(name)].find((form) => index!.has(form));
    if (same !== undefined) return index.get(same);

    folders ??= new Map([...Map.groupBy(paths, folderOf)].map(([folder, inIt]) => [folder, byStem(inIt)]));
    names ??= byStem(paths);
    return likeIt(name, folders.get(folderOf(wanted))) ?? likeIt(name, names);
  };
}

/** The file's name in a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Endings don't count: by them, every photo would be like every other. */
function likeIt(name: string, known: ReadonlyMap<string, string> = new Map()): string | undefined {
  return known.get(nearest(stemOf(name), known.keys()) ?? '');
}

function byStem(paths: readonly string[]): ReadonlyMap<string, string> {
  return firstOfEach(paths, (path) => [stemOf(nameOf(path))]);
}

function firstOfEach(
  paths: readonly string[],
  keysOf: (path: string, n: number) => readonly string[],
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [n, path] of paths.entries())
    for (const key of keysOf(path, n)) if (!first.has(key)) first.set(key, path);
  return first;
}

/** A path without its ending. */
function stemOf(path: string): string {
  const ending = endingOf(path);
  return ending === '' ? path : path.slice(0, -ending.length - 1);
}
