/** How long saving may go on until it is taken as done, in milliseconds: editors write a file in several steps. */
const SETTLE_MS = 50;

/**
 * Runs work after changes, never twice at a time: changes that come together are one, and whatever changes while the
 * work runs is followed by another run, so that the last change is always seen. A run that fails hinders no later one.
 * @param failed told of what a run throws
 */
export function makeQueue(
  run: () => Promise<void>,
  failed: (error: unknown) => void,
  settle: number = SETTLE_MS,
): Queue {
  let waiting: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isStale = false;
  let isClosed = false;

  const now = async () => {
    clearTimeout(waiting);
    isStale = !isClosed;
    if (isRunning) return;
    isRunning = true;
    while (isStale) {
      isStale = false;
      try {
        await run();
      } catch (error) {
        failed(error);
      }
    }
    isRunning = false;
  };

  return {
    now: () => void now(),
    changed() {
      clearTimeout(waiting);
      if (!isClosed) waiting = setTimeout(now, settle);
    },
    close() {
      isClosed = true;
      isStale = false;
      clearTimeout(waiting);
    },
  };
}

/** Work that is done again whenever something has changed. */
export interface Queue {
  /** Runs without waiting for further changes, at once or right after the run that goes on. */
  now(): void;
  /** Runs as soon as changes have come to rest. */
  changed(): void;
  /** Ends it: a run that goes on is the last one. */
  close(): void;
}
