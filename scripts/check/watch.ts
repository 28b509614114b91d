import { watch, type FSWatcher } from 'node:fs';
import { PublishError } from '#publish/publish-error.ts';

/** How long saving may go on until it is taken as done, in milliseconds: editors write a file in several steps. */
const SETTLE_MS = 100;

/**
 * Runs once now, and again whenever something below a folder has changed; never twice at a time.
 * Goes on until the process ends.
 * @throws {PublishError} where the system can't watch the folder, or no longer
 */
export function runOnChange(folder: string, run: () => Promise<void>): Promise<never> {
  return new Promise((_, fail) => {
    let pending: NodeJS.Timeout | undefined;
    let isRunning = false;
    let isStale = false;
    const stop = (error: unknown) => {
      clearTimeout(pending);
      watcher?.close();
      fail(error as Error);
    };
    const start = async () => {
      isStale = true;
      if (isRunning) return;
      isRunning = true;
      while (isStale) {
        isStale = false;
        await run();
      }
      isRunning = false;
    };
    const refuse = (cause: unknown) =>
      stop(
        new PublishError(
          `Changes in ${folder} can’t be watched here: ${(cause as Error).message}. Run the check without --watch.`,
          { cause },
        ),
      );
    let watcher: FSWatcher | undefined;
    try {
      watcher = watch(folder, { recursive: true }, () => {
        clearTimeout(pending);
        pending = setTimeout(() => start().catch(stop), SETTLE_MS);
      }).on('error', refuse);
    } catch (error) {
      refuse(error);
      return;
    }
    start().catch(stop);
  });
}
