import { exitCodeOf, plainWords } from './publish-error.ts';

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Makes this process end as the design's table of exit codes says, whoever ends it: 0 only after `complete()`,
 * 1 after a content error, 2 in every other case, also when it is stopped by a signal or another program's code
 * exits with 1 (as Astro does after any error).
 * @param beforeWords called before anything is printed, to clear a line of progress for instance
 */
export function watchEnding(beforeWords: () => void): Ending {
  let isComplete = false;
  let failure: 1 | 2 = 2;

  const onExit = (status: number) => {
    if (!isComplete || status !== 0) process.exitCode = failure;
  };
  const onSignal = (signal: NodeJS.Signals) => {
    beforeWords();
    process.stderr.write(`Stopped (${signal}).\n`);
    process.exit();
  };
  process.on('exit', onExit);
  for (const signal of SIGNALS) process.once(signal, onSignal);

  return {
    complete() {
      isComplete = true;
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
    fail(error) {
      beforeWords();
      failure = exitCodeOf(error);
      const words = plainWords(error);
      if (words === undefined) throw error;
      process.stderr.write(`${words}\n`);
      process.exit();
    },
    endAs(code) {
      beforeWords();
      failure = code === 1 ? 1 : 2;
      process.exit();
    },
  };
}

/** How a process will end. */
export interface Ending {
  /** all is done: the process may exit with 0 */
  complete(): void;
  /** ends the process with the error's words and exit code; throws the error again if it is a bug, for its stack trace */
  fail(error: unknown): never;
  /** ends the process as one that it had started has failed, and has told why */
  endAs(code: number): never;
}
