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
  const full = find(error, (each) => errorCode(each) === 'ENOSPC');
  return full && `The disk is full: ${full.message}.`;
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
