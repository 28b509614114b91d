import { lstatSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Issue } from '#content/issue.ts';
import { nearest } from '#content/nearest.ts';
import { PublishError } from '#publish/publish-error.ts';
import { messageCodes } from '#texts/messages.ts';

/**
 * Narrows issues to files, folders and codes; without any, gives all. A path may be seen from the content folder or
 * from where the command was called.
 * @throws {PublishError} where one is neither a path of the content folder nor a code: nothing would ever be found
 */
export function onlyIssues(
  issues: readonly Issue[],
  only: readonly string[],
  { content, cwd }: { content: string; cwd: string },
): readonly Issue[] {
  if (only.length === 0) return issues;
  const wanted = only.flatMap((written) => {
    const paths = [resolve(content, written), resolve(cwd, written)]
      .map((path) => relative(content, path).split(sep).join('/'))
      .filter((path) => isKnown(path, content, issues));
    const codes = messageCodes.includes(written) ? [written] : [];
    if (paths.length + codes.length === 0) throw unknown(written);
    return [...paths.map(inPath), ...codes.map((code) => (issue: Issue) => issue.code === code)];
  });
  return issues.filter((issue) => wanted.some((isWanted) => isWanted(issue)));
}

function inPath(path: string): (issue: Issue) => boolean {
  return ({ file }) => path === '' || file === path || file.startsWith(`${path}/`);
}

/** Whether a path is in the content folder, or missing there and reported for it. */
function isKnown(path: string, content: string, issues: readonly Issue[]): boolean {
  if (path === '..' || path.startsWith('../')) return false;
  return (
    lstatSync(join(content, path), { throwIfNoEntry: false }) !== undefined ||
    issues.some(({ file }) => file === path)
  );
}

function unknown(written: string): PublishError {
  const near = nearest(written, messageCodes);
  return new PublishError(
    `--only ${written}: there is no such file or folder in the content folder, nor a rule of that name.` +
      (near ? ` Did you mean \`${near}\`?` : ''),
  );
}
