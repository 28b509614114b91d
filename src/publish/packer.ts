import { parentPort, workerData } from 'node:worker_threads';
import { type KeptPlaces, openKept } from './kept-entries.ts';
import { packEntries, type ZipEntry, type ZipTime } from './zip-entry.ts';

// One of the threads that `packInThreads` has: it answers each load of files with the same files packed.
const { time, kept } = workerData as PackerData;
const last = kept && openKept(kept);

parentPort!.on('message', (load: readonly ZipEntry[]) => {
  const packed = packEntries(load, time, last);
  parentPort!.postMessage(packed, [packed.bytes.buffer]);
});

/** What a packer is told at first. */
export interface PackerData {
  readonly time: ZipTime;
  readonly kept: KeptPlaces | undefined;
}
