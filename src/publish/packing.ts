import { hash } from 'node:crypto';
import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { statsOf } from '#content/file-stats.ts';
import { ByteWriter } from './byte-writer.ts';
import { type KeptPlaces, openKept } from './kept-entries.ts';
import type { PackerData } from './packer.ts';
import {
  COMPRESSED,
  isKnown,
  type LastEntries,
  noLastEntries,
  packEntries,
  type PackedEntries,
  textOf,
  type ZipEntry,
  type ZipTime,
} from './zip-entry.ts';

/** Bytes of files that a thread gets at once; a larger file goes alone. */
const LOAD = 2_000_000;
/** Bytes of files that are deflated before any thread is asked: to start threads takes as long. */
const WITHOUT_THREADS = 24_000_000;
/** Bytes of files that all threads have at once, beside a single file that is larger. */
const IN_HAND = 16_000_000;
const MOST_THREADS = 4;
/** About how many bytes a text has that isn’t read. */
const AS_TEXT = 2_000;
/** What a thread may fill before it collects its garbage, in megabytes: V8 would let each have two hundred. */
const GARBAGE = 8;

/**
 * Packs files as `packEntries` does, on all cores, and gives them back in their order; the bytes of some are lost when the
 * next ones are asked for. What is in memory at once is a few times `IN_HAND`, or a few times the largest file. The threads'
 * own heaps are small: beside the heap of ten thousand records, the same buffers have it collected again and again, which
 * takes longer than packing.
 * @param kept where deflated files are: what is the same isn't deflated again
 */
export async function* packInThreads(
  entries: Iterable<ZipEntry>,
  time: ZipTime,
  kept?: KeptPlaces,
): AsyncGenerator<PackedEntries> {
  const most = Math.min(MOST_THREADS, availableParallelism());
  const packers: Packer[] = [];
  const last = kept ? openKept(kept) : noLastEntries;
  const to = new ByteWriter(LOAD);
  const waiting: Waiting[] = [];
  const fetchFirst = () => waiting.shift()!.fetch();
  const inHand = () => waiting.reduce((sum, { size }) => sum + size, 0);
  let [hard, sent] = [0, 0];
  try {
    for (const { files, size, isEasy } of loads(entries, last)) {
      if (!isEasy) hard += size;
      if (isEasy || hard <= WITHOUT_THREADS) {
        waiting.push({ size: 0, fetch: () => packEntries(files, time, last, to) });
        continue;
      }
      while (waiting.length > 0 && inHand() + size > IN_HAND) yield await fetchFirst();
      const packer = (packers[sent++ % most] ??= startPacker({ time, kept }));
      packer.send(files);
      waiting.push({ size, fetch: packer.fetch });
    }
    while (waiting.length > 0) yield await fetchFirst();
  } finally {
    last.close();
    await Promise.all(packers.map(({ stop }) => stop()));
  }
}

/** Files in their order: those that are to be deflated and the others apart, so that some are packed while others are read. */
function* loads(entries: Iterable<ZipEntry>, last: LastEntries): Generator<Load> {
  let files: ZipEntry[] = [];
  let [size, isEasy] = [0, false];
  for (const entry of entries) {
    const { file, size: more } = stamped(entry, last);
    const isNext = isKnown(file, last) || COMPRESSED.test(file.name);
    if (files.length > 0 && (size + more > LOAD || isNext !== isEasy)) {
      yield { files, size, isEasy };
      files = [];
      size = 0;
    }
    files.push(file);
    size += more;
    isEasy = isNext;
  }
  if (files.length > 0) yield { files, size, isEasy };
}

/** A file with what it may be known by, and its size in bytes, or about that. */
function stamped(entry: ZipEntry, last: LastEntries): { readonly file: ZipEntry; readonly size: number } {
  if (entry.path === undefined) {
    if (isKnown(entry, last)) return { file: entry, size: AS_TEXT };
    const text = textOf(entry);
    return { file: { ...entry, text, sha512: hash('sha512', text) }, size: text.length };
  }
  const stats = statsOf(entry.path);
  return { file: { ...entry, stamp: stats?.stamp }, size: stats?.size ?? 0 };
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
  /** whether none is to be deflated */
  readonly isEasy: boolean;
}

/** Files that are being packed. */
interface Waiting {
  /** what they take of memory meanwhile */
  readonly size: number;
  fetch(): Promise<PackedEntries> | PackedEntries;
}

interface Packer {
  send(files: readonly ZipEntry[]): void;
  /** The answers, in the order of what was sent. */
  fetch(): Promise<PackedEntries>;
  stop(): Promise<unknown>;
}
