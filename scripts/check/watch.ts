import { watch, type FSWatcher } from 'node:fs';
import { makeQueue } from '#integrations/queue.ts';
import { PublishError } from '#publish/publish-error.ts';

/**
 * Runs once now, and again whenever something below a folder has changed; never twice at a time.
 * Goes on until the process ends.
 * @throws {PublishError} where the system can't watch the folder, or no longer
 */
export function runOnChange(folder: string, run: () => Promise<void>): Promise<never> {
  return new Promise((_, fail) => {
    let watcher: FSWatcher | undefined;
    const stop = (error: unknown) => {
      queue.close();
      watcher?.close();
      fail(error as Error);
    };
    const queue = makeQueue(run, stop);
    const refuse = (cause: unknown) =>
      stop(
        new PublishError(
          `Changes in ${folder} can’t be watched here: ${(cause as Error).message}. Run the check without --watch.`,
          { cause },
        ),
      );
    try {
      watcher = watch(folder, { recursive: true }, queue.changed).on('error', refuse);
    } catch (error) {
      refuse(error);
      return;
    }
    queue.now();
  });
}
