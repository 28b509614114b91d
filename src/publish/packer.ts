import { parentPort, workerData } from 'node:worker_threads';
import { ByteWriter } from './byte-writer.ts';
import { type KeptPlaces, openKept } from './kept-entries.ts';
import { packEntries, type PackedEntries, type ZipEntry, type ZipTime } from './zip-entry.ts';

// One of the threads that `packInThreads` has: it answers each load of files with the same files packed.
const { time, kept } = workerData as PackerData;
const last = kept && openKept(kept);
const to = new ByteWriter();

parentPort!.on('message', (load: readonly ZipEntry[]) => {
  const { bytes, entries } = packEntries(load, time, last, to);
  const own = new Uint8Array(bytes);
  parentPort!.postMessage({ bytes: own, entries } satisfies PackedEntries, [own.buffer]);
});

/** What a packer is told at first. */
export interface PackerData {
  readonly time: ZipTime;
  readonly kept: KeptPlaces | undefined;
}
