import { execFileSync } from 'node:child_process';

/**
 * The day of the newest commit of the repository that holds a folder, as its committer's clock had it.
 * Undefined without git and in a shallow clone, where every file would seem to be of one day.
 */
export function newestCommitDay(folder: string): string | undefined {
  const git = (...args: string[]) =>
    // The repository's own settings could have git run a program to look at signatures.
    execFileSync('git', ['-C', folder, '-c', 'log.showSignature=false', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
    const day = git('log', '-1', '--format=%cs');
    return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
  } catch {
    return undefined;
  }
}
