import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, namesIn, removeAll } from './file-system.ts';
import { isSwapName, namesInside, NOT_OURS_TO_TOUCH } from './out-folder.ts';

/**
 * Replaces what is in an output folder that can't itself be renamed, a mounted volume for instance: the new site comes
 * to `.jumelage-new` in it, every old part moves to `.jumelage-old`, every new part moves up, the old ones are removed.
 * While the parts move (milliseconds; a reader may miss a page) the site is a mixture; killed there, `finishReplacing`
 * goes on with the next command.
 * @param bring moves the site from one path to the third, by a copy at the second where it must
 */
export function* replaceContents(from: string, out: string, bring: Bring): Generator<string> {
  const { partial, fresh } = namesInside(out);
  yield* bring(from, partial, fresh);
  yield* finishReplacing(out);
}

/** Goes on where a replacement was interrupted, and removes its litter; nothing to do is no error. */
export function* finishReplacing(out: string): Generator<string> {
  const { partial, fresh, entering, old } = namesInside(out);
  if (existsSync(fresh)) {
    mkdirSync(old, { recursive: true });
    for (const name of namesIn(out).filter(isPartOfSite)) {
      retirePart(join(out, name), join(old, name));
      yield `${name} aside`;
    }
    renameSync(fresh, entering);
    yield 'old aside';
  }
  if (existsSync(entering)) {
    for (const name of namesIn(entering)) {
      renameSync(join(entering, name), join(out, name));
      yield `${name} in`;
    }
    rmdirSync(entering);
    yield 'new in';
  }
  for (const litter of [partial, old].filter((path) => existsSync(path))) {
    removeAll(litter);
    yield 'litter removed';
  }
}

/** Aside is only quicker than gone: where a folder can't be renamed (one from a container's image), it is removed at once. */
function retirePart(part: string, aside: string): void {
  try {
    renameSync(part, aside);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    removeAll(part);
  }
}

function isPartOfSite(name: string): boolean {
  return !isSwapName(name) && !NOT_OURS_TO_TOUCH.has(name);
}

/** Moves a folder to `fresh`, which exists only once it is complete. */
export type Bring = (from: string, partial: string, fresh: string) => Generator<string>;
