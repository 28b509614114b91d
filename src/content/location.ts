import { kinds, type KindId } from '#schema/kinds.ts';
import { isLanguageTag } from '#schema/vocabularies/languages.ts';

/** What a file in the content folder is, by its path alone. */
export type Location =
  | { readonly is: 'archive'; readonly lang?: string }
  | ({ readonly is: 'record' } & RecordLocation)
  | { readonly is: 'asset' };

export interface RecordLocation {
  readonly kind: KindId;
  readonly id: string;
  /** Of a translation, its language. */
  readonly lang?: string;
  readonly ending: string;
  /** The folder in which its files may lie: its own where it has one, else its kind's. */
  readonly folder: string;
  /** Whether it has a folder of its own. */
  readonly ownsFolder: boolean;
}

const endings = /^(?:md|mdx|yaml|yml|markdown|mdown|mkd)$/i;

/** Whether a file's ending says that it is meant to be a record or a translation. */
export function looksLikeRecord(path: string): boolean {
  return endings.test(endingOf(path));
}

/** The ending of a path, without its dot. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}

/** The folder of a path, without a slash at its end; empty for the content folder. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** What lies at a path, by its form alone; whether a name is allowed is the tree's matter. */
export function locate(path: string): Location {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  const archive = /^archive(?:\.([^.]+))?\.yaml$/.exec(path);
  if (archive) return archive[1] ? { is: 'archive', lang: archive[1] } : { is: 'archive' };
  if (!looksLikeRecord(path) || parts.length < 2) return { is: 'asset' };
  const kind = kinds.find(({ id }) => id === parts[0]);
  if (!kind) return { is: 'asset' };
  const pieces = name.split('.');
  const ending = pieces.pop()!;
  const lang = pieces.length > 1 && isLanguageTag(pieces.at(-1)!) ? pieces.pop() : undefined;
  const stem = pieces.join('.');
  const ownsFolder = stem === 'index' && parts.length > 2;
  return {
    is: 'record',
    kind: kind.id,
    id: ownsFolder ? parts.at(-2)! : stem,
    ...(lang && { lang }),
    ending,
    folder: ownsFolder ? folderOf(path) : parts[0]!,
    ownsFolder,
  };
}

/** The path that a relative one means, seen from a file; undefined where it leaves the content folder. */
export function resolvePath(from: string, relative: string): string | undefined {
  const parts = folderOf(from).split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** A path of the content folder as a file of it would write it: the other way round of `resolvePath`. */
export function seenFrom(file: string, path: string): string {
  const from = folderOf(file).split('/').filter(Boolean);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
