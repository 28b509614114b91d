import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { statsOf } from './file-system.ts';
import type { KeptPlaces } from './kept-entries.ts';
import type { PackerData } from './packer.ts';
import type { PackedEntries, ZipEntry, ZipTime } from './zip-entry.ts';

/** Bytes of files that a thread gets at once; a larger file goes alone. */
const LOAD = 2_000_000;
/** Bytes of files that all threads have at once, beside a single file that is larger. */
const IN_HAND = 16_000_000;
const MOST_THREADS = 4;
/** What a thread may fill before it collects its garbage, in megabytes: V8 would let each have two hundred. */
const GARBAGE = 16;

/**
 * Packs files as `packEntries` does, on all cores, and gives them back in their order. What is in memory at once is a few
 * times `IN_HAND`, or a few times the largest file. The threads' own heaps are small: beside the heap of ten thousand
 * records, the same buffers have it collected again and again, which takes longer than packing.
 * @param kept where deflated files are: what is the same isn't deflated again
 */
export async function* packInThreads(
  entries: Iterable<ZipEntry>,
  time: ZipTime,
  kept?: KeptPlaces,
): AsyncGenerator<PackedEntries> {
  const most = Math.min(MOST_THREADS, availableParallelism());
  const packers: Packer[] = [];
  const waiting: { readonly packer: Packer; readonly size: number }[] = [];
  const fetchFirst = () => waiting.shift()!.packer.fetch();
  const inHand = () => waiting.reduce((sum, { size }) => sum + size, 0);
  let sent = 0;
  try {
    for (const { files, size } of loads(entries)) {
      while (waiting.length > 0 && inHand() + size > IN_HAND) yield await fetchFirst();
      const packer = (packers[sent++ % most] ??= startPacker({ time, kept }));
      packer.send(files);
      waiting.push({ packer, size });
    }
    while (waiting.length > 0) yield await fetchFirst();
  } finally {
    await Promise.all(packers.map(({ stop }) => stop()));
  }
}

function* loads(entries: Iterable<ZipEntry>): Generator<Load> {
  let files: ZipEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    const stats = entry.path === undefined ? undefined : statsOf(entry.path);
    const more = stats?.size ?? entry.text?.length ?? 0;
    if (size + more > LOAD && files.length > 0) {
      yield { files, size };
      files = [];
      size = 0;
    }
    files.push(entry.path === undefined ? entry : { ...entry, stamp: stats?.stamp });
    size += more;
  }
  if (files.length > 0) yield { files, size };
}

function startPacker(data: PackerData): Packer {
  const worker = new Worker(new URL('./packer.ts', import.meta.url), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: GARBAGE },
  });
  const answers = on(worker, 'message', { close: ['exit'] }) as AsyncIterableIterator<[PackedEntries]>;
  return {
    send: (files) => worker.postMessage(files, []),
    async fetch() {
      // Rejects with what the thread failed with.
      const { value, done } = await answers.next();
      if (done) throw new Error('A thread that packs the download ended too early.');
      return value[0];
    },
    stop: () => worker.terminate(),
  };
}

/** Files to be packed together, and their size in bytes. */
interface Load {
  readonly files: readonly ZipEntry[];
  readonly size: number;
}

interface Packer {
  send(files: readonly ZipEntry[]): void;
  /** The answers, in the order of what was sent. */
  fetch(): Promise<PackedEntries>;
  stop(): Promise<unknown>;
}
