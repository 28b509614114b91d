import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { statsOf } from './file-system.ts';
import type { KeptPlaces } from './kept-entries.ts';
import type { PackerData } from './packer.ts';
import type { PackedEntries, ZipEntry, ZipTime } from './zip-entry.ts';

/** Bytes that a thread gets at once; a larger file goes alone. */
const LOAD = 4_000_000;
/** Loads that a thread has before its first is fetched, so that it needn't wait for the next one. */
const AHEAD = 2;
const MOST_THREADS = 4;

/**
 * Packs files as `packEntries` does, on all cores, and gives them back in their order. In memory are, for each thread, two
 * loads of some megabytes, or of one file where that is larger. The threads' own heaps are small: beside the heap of
 * ten thousand records, the same buffers have it collected again and again, which takes longer than packing.
 * @param kept where deflated files are: what is the same isn't deflated again
 */
export async function* packInThreads(
  entries: Iterable<ZipEntry>,
  time: ZipTime,
  kept?: KeptPlaces,
): AsyncGenerator<PackedEntries> {
  const threads: Packer[] = [];
  const most = Math.min(MOST_THREADS, availableParallelism());
  const thread = (load: number) => (threads[load % most] ??= startPacker({ time, kept }));
  let [sent, fetched] = [0, 0];
  try {
    for (const load of loads(entries)) {
      if (sent - fetched === most * AHEAD) yield await thread(fetched++).fetch();
      thread(sent++).send(load);
    }
    while (fetched < sent) yield await thread(fetched++).fetch();
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}

function* loads(entries: Iterable<ZipEntry>): Generator<ZipEntry[]> {
  let load: ZipEntry[] = [];
  let total = 0;
  for (const entry of entries) {
    const stats = entry.path === undefined ? undefined : statsOf(entry.path);
    const size = stats?.size ?? entry.text?.length ?? 0;
    if (total + size > LOAD && load.length > 0) {
      yield load;
      load = [];
      total = 0;
    }
    load.push(entry.path === undefined ? entry : { ...entry, stamp: stats?.stamp });
    total += size;
  }
  if (load.length > 0) yield load;
}

function startPacker(data: PackerData): Packer {
  const worker = new Worker(new URL('./packer.ts', import.meta.url), { workerData: data });
  const answers = on(worker, 'message', { close: ['exit'] }) as AsyncIterableIterator<[PackedEntries]>;
  return {
    send: (load) => worker.postMessage(load, []),
    async fetch() {
      // Rejects with what the thread failed with.
      const { value, done } = await answers.next();
      if (done) throw new Error('A thread that packs the download ended too early.');
      return value[0];
    },
    stop: () => worker.terminate(),
  };
}

interface Packer {
  send(load: readonly ZipEntry[]): void;
  /** The answers, in the order of what was sent. */
  fetch(): Promise<PackedEntries>;
  stop(): Promise<unknown>;
}
