import { errorCode } from './file-system.ts';

/**
 * A build or command that can't go on for a reason outside the content, told in plain words.
 * The words are all that a person needs, so it carries no stack trace; its exit code is 2.
 */
export class PublishError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PublishError';
    this.stack = '';
  }
}

/**
 * The exit code of a failed command (design, "Commands and addresses"): 1 when it failed because of errors in the
 * content, 2 for anything else. An error is the content's if it, an error that caused it, or one that it bundles is
 * named `ContentError`; the name is compared, because a bundled page may hold a second instance of the class.
 */
export function exitCodeOf(error: unknown): 1 | 2 {
  return find(error, isContentError) ? 1 : 2;
}

/** What to tell people of an error that needs no stack trace; undefined for one that does (a bug). */
export function plainWords(error: unknown): string | undefined {
  const told = find(error, (each) => isContentError(each) || each instanceof PublishError);
  if (told) return told.message;
  const full = find(error, isFullDisk);
  return (
    full &&
    `The disk is full: ${full.message}.\nThe last good site stays where it is. Make room on that disk, and try again.`
  );
}

/** Whether no room is left, be it on the disk or of what this person may fill. */
export function isFullDisk(error: unknown): boolean {
  // Linux says the same where it can't watch more files.
  const isWatching = error instanceof Error && 'syscall' in error && error.syscall === 'watch';
  return ['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '') && !isWatching;
}

/** A folder in which nothing can be made, with what to do about it. A full disk is told as one, for this is left to it. */
export function refuseUnwritable(folder: string, cause: unknown, remedy: string): never {
  if (isFullDisk(cause)) throw cause;
  throw new PublishError(`${folder} can't be written to (${errorCode(cause)}): ${remedy}`, { cause });
}

function isContentError(error: Error): boolean {
  return error.name === 'ContentError';
}

function find(error: unknown, matches: (error: Error) => boolean): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  if (matches(error)) return error;
  const inner: unknown[] = [error.cause, ...(error instanceof AggregateError ? error.errors : [])];
  return inner.map((each) => find(each, matches)).find((each) => each !== undefined);
}
