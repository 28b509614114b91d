import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { makeQueue } from '#integrations/queue.ts';

it('runs once for changes that come together', async () => {
  const { queue, runs, started } = watched();
  queue.changed();
  queue.changed();
  queue.changed();
  await started(1);
  runs[0]!.done();
  await rest();
  expect(runs).toHaveLength(1);
});

it('never runs twice at a time, and once more after what changed meanwhile', async () => {
  const { queue, runs, started, most } = watched();
  queue.now();
  await started(1);
  queue.now();
  queue.changed();
  await rest();
  queue.now();
  expect(runs).toHaveLength(1);
  runs[0]!.done();
  await started(2);
  runs[1]!.done();
  await rest();
  expect(runs).toHaveLength(2);
  expect(most()).toBe(1);
});

it('goes on after a run that failed, also with the change that came while it ran', async () => {
  const { queue, runs, started, failures } = watched();
  queue.now();
  await started(1);
  queue.now();
  runs[0]!.fail(new Error('The folder is gone.'));
  await started(2);
  runs[1]!.fail(new Error('It still is.'));
  await rest();
  expect(failures).toEqual(['The folder is gone.', 'It still is.']);
  queue.changed();
  await started(3);
  runs[2]!.done();
});

it('runs no more once it is closed', async () => {
  const { queue, runs, started } = watched();
  queue.now();
  await started(1);
  queue.now();
  queue.changed();
  queue.close();
  runs[0]!.done();
  queue.changed();
  await rest();
  expect(runs).toHaveLength(1);
});

/** A queue whose runs end when a test says so. */
function watched() {
  const runs: { done: () => void; fail: (error: Error) => void }[] = [];
  const failures: string[] = [];
  let running = 0;
  let most = 0;
  let notice = () => {};
  const run = async () => {
    running += 1;
    most = Math.max(most, running);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    runs.push({ done: resolve, fail: reject });
    notice();
    await promise.finally(() => (running -= 1));
  };
  const queue = makeQueue(run, (error) => failures.push((error as Error).message), 1);
  onTestFinished(() => queue.close());
  return {
    queue,
    runs,
    failures,
    most: () => most,
    /** Waits until so many runs have begun. */
    async started(count: number) {
      while (runs.length < count) await new Promise<void>((resolve) => (notice = resolve));
    },
  };
}

/** Long enough for timers of a millisecond to have rung. */
async function rest() {
  for (let turn = 0; turn < 5; turn += 1) await pause(2);
}
