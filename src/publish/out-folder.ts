import { accessSync, constants, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hasBuildFile } from './build-file.ts';
import { errorCode, holds, isFolder, namesIn, overlap, realPath } from './file-system.ts';
import { PublishError } from './publish-error.ts';

/** What a disk's own tools keep in a mounted folder: never counted, moved or removed. */
export const NOT_OURS_TO_TOUCH: ReadonlySet<string> = new Set(['lost+found']);

const INSIDE = '.jumelage';

/**
 * The output folder as an absolute path behind all symbolic links, so that every name of one folder has one lock
 * and a link to the web server's folder stays a link.
 * @param root the project's folder; a relative name is taken from here
 * @param named what `JUMELAGE_OUT` says; unset and empty mean `fallback`
 */
export function outFolder(root: string, named: string | undefined, fallback = 'dist'): string {
  return realPath(resolve(root, named || fallback));
}

/** Throws a PublishError if writing to `out` could overwrite a source: one holds the other, or `out` holds the project. */
export function refuseSourcesInOut(out: string, root: string, sources: readonly string[]): void {
  const source = sources.map(realPath).find((folder) => overlap(out, folder));
  const hit = source ?? (holds(out, realPath(root)) ? realPath(root) : undefined);
  if (hit === undefined) return;
  throw new PublishError(
    `The finished site can't go to ${out}: that folder and ${hit}, which the site is made from, lie in each other.\n` +
      `Give JUMELAGE_OUT a folder of its own.`,
  );
}

/**
 * Throws a PublishError if `out` holds anything that Jumelage didn't put there: replacing it would destroy it.
 * A folder is ours if it is empty or has our build file, and isn't a Git checkout (people publish from such
 * folders; their history isn't ours to remove).
 */
export function refuseForeignOut(out: string): void {
  const reason = foreignReason(out);
  if (reason === undefined) return;
  throw new PublishError(
    `The finished site can't go to ${out}: ${reason}\n` +
      `Nothing was changed there. Move it away, or let JUMELAGE_OUT name another folder.`,
  );
}

/** Whether replacing `out` destroys nothing that isn't Jumelage's. */
export function isReplaceable(out: string): boolean {
  return foreignReason(out) === undefined;
}

/** The paths that a swap uses beside the output folder: `.dist.lock`, `.dist-new` … for `dist`. */
export function namesBeside(out: string): SwapNames {
  return swapNames(dirname(out), `.${basename(out)}`);
}

/** The same inside the output folder, for one that can't itself be renamed; fixed, for it may be mounted under many names. */
export function namesInside(out: string): SwapNames {
  return swapNames(out, INSIDE);
}

/** Whether a name in the output folder is one of `namesInside`. */
export function isSwapName(name: string): boolean {
  return name.startsWith(`${INSIDE}-`) || name.startsWith(`${INSIDE}.lock`);
}

/** The names for this output folder: beside it, or inside it where its parent can't be written to (a mounted volume). */
export function namesFor(out: string): SwapNames {
  return isWritable(dirname(out)) ? namesBeside(out) : namesInside(out);
}

function swapNames(folder: string, prefix: string): SwapNames {
  const name = (suffix: string) => join(folder, prefix + suffix);
  return {
    lock: name('.lock'),
    partial: name('-partial'),
    fresh: name('-new'),
    entering: name('-entering'),
    old: name('-old'),
    gone: name('-gone'),
  };
}

function foreignReason(out: string): string | undefined {
  if (statSync(out, { throwIfNoEntry: false }) === undefined) return undefined;
  if (!isFolder(out)) return 'there is a file of that name.';
  const names = namesIn(out).filter((name) => !isSwapName(name) && !NOT_OURS_TO_TOUCH.has(name));
  if (names.length === 0) return undefined;
  if (names.includes('.git')) return 'it is a Git checkout, and replacing it would remove its history.';
  if (hasBuildFile(out)) return undefined;
  return `it holds files that Jumelage didn't make (${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}).`;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
}

/** The absolute paths that a swap and its lock use. */
export interface SwapNames {
  /** held while a build runs */
  lock: string;
  /** a copy being made; worth nothing */
  partial: string;
  /** the new site, complete, on its way in */
  fresh: string;
  /** the new site while its parts move in one by one */
  entering: string;
  /** the old site, set aside */
  old: string;
  /** the old site, being removed; worth nothing */
  gone: string;
}
