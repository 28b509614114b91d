import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Where files of a content folder are in the git repository that holds it, as code hosts name them; outside of any
 * repository, seen from `cwd`. Git itself isn't asked: it refuses to answer in folders of another user, as in containers.
 */
export function pathInRepository(content: string, cwd: string): (file: string) => string {
  const folder = realpathSync(content);
  const prefix = relative(repositoryOf(folder) ?? realpathSync(cwd), folder)
    .split(sep)
    .join('/');
  return (file) => (prefix === '' ? file : `${prefix}/${file}`);
}

/** The nearest folder from here upward that has `.git` in it, a folder or, in a worktree, a file. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent);
}
