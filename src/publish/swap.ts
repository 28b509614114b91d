import { existsSync, renameSync } from 'node:fs';
import { hasBuildFile } from './build-file.ts';
import { copyFolder, errorCode, removeAll } from './file-system.ts';
import { isReplaceable, namesBeside, namesFor, namesInside, refuseForeignOut } from './out-folder.ts';
import { finishReplacing, replaceContents } from './swap-inside.ts';

/** What a system says when a folder can't be renamed because something is mounted on it, holds it open or forbids it. */
const PINNED: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES']);

/**
 * Puts a finished site in the place of the last one; the staging folder is gone afterwards. The caller holds the lock.
 *
 * There is no atomic exchange of two folders, so it goes in steps, each of them atomic: the new site comes to
 * `.dist-new` beside `dist` (on another disk: by a copy, which gets that name when it is complete), `dist` goes aside
 * to `.dist-old`, `.dist-new` becomes `dist`, `.dist-old` is removed. Wherever it is killed, `repairSwap` ends with a
 * whole `dist`: the old one until `.dist-new` stands, the new one from then on. A folder that can't be renamed (a
 * mounted volume, or its parent is read-only) stays, and its contents are replaced: see `replaceContents`.
 *
 * This holds for killed processes and full disks. After a power cut it is up to the file system.
 * @throws PublishError if `out` holds what isn't Jumelage's; Error if the staging folder has no build file
 */
export function swapIn(staging: string, out: string): void {
  runAll(swapSteps(staging, out));
}

/**
 * Finishes an interrupted swap and removes what it left. The caller holds the lock, so nothing of a running build is
 * touched; an output folder that isn't Jumelage's isn't either.
 */
export function repairSwap(out: string): void {
  runAll(repairSteps(out));
}

/** Whether `repairSwap` has anything to do. */
export function needsRepair(out: string): boolean {
  return [namesBeside(out), namesInside(out)]
    .flatMap(({ partial, fresh, entering, old, gone }) => [partial, fresh, entering, old, gone])
    .some((path) => existsSync(path));
}

/** `swapIn`, one atomic step at a time: it may be killed at every yield. */
export function* swapSteps(staging: string, out: string): Generator<string> {
  if (!hasBuildFile(staging)) throw new Error(`${staging} isn't a finished site: it has no build file.`);
  yield* repairSteps(out);
  refuseForeignOut(out);
  const names = namesBeside(out);
  if (namesFor(out).fresh === names.fresh) {
    yield* bring(staging, names.partial, names.fresh);
    yield* finishSwap(out);
  } else {
    yield* replaceContents(staging, out, bring);
  }
}

/** `repairSwap`, one atomic step at a time. */
export function* repairSteps(out: string): Generator<string> {
  yield* finishReplacing(out);
  if (!isReplaceable(out)) return;
  yield* finishSwap(out);
  removeAll(namesBeside(out).partial);
}

function runAll(steps: Generator<string>): void {
  while (!steps.next().done);
}

function* finishSwap(out: string): Generator<string> {
  const { fresh, old, gone } = namesBeside(out);
  if (existsSync(fresh)) {
    if (existsSync(out)) {
      yield* retire(old, gone);
      if (!setAside(out, old)) {
        yield* replaceContents(fresh, out, bring);
        return;
      }
      yield 'old aside';
    }
    renameSync(fresh, out);
    yield 'new in';
  } else if (existsSync(old) && !existsSync(out)) {
    renameSync(old, out);
    yield 'old back';
  }
  yield* retire(old, gone);
}

/** Removing takes many steps: under its own name first, so that half a site is never taken for the old one. */
function* retire(old: string, gone: string): Generator<string> {
  removeAll(gone);
  if (!existsSync(old)) return;
  renameSync(old, gone);
  yield 'old marked';
  removeAll(gone);
  yield 'old removed';
}

function setAside(out: string, old: string): boolean {
  try {
    renameSync(out, old);
    return true;
  } catch (error) {
    if (PINNED.has(errorCode(error))) return false;
    throw error;
  }
}

/** Moves a folder to `fresh`, across disks by way of a copy at `partial`, so that `fresh` is complete whenever it exists. */
export function* bring(from: string, partial: string, fresh: string): Generator<string> {
  removeAll(partial);
  try {
    renameSync(from, fresh);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    try {
      yield* copyFolder(from, partial);
    } catch (cause) {
      removeAll(partial);
      throw cause;
    }
    renameSync(partial, fresh);
    yield 'new copied';
    removeAll(from);
  }
  yield 'new beside';
}
