import { parentPort, workerData } from 'node:worker_threads';
import { openKept } from './kept-entries.ts';
import { packEntries, type ZipEntry, type ZipTime } from './zip-entry.ts';

// One of the threads that `packInThreads` has: it answers each load of files with the same files packed.
const { time, last } = workerData as PackerData;
const read = openKept(last);

parentPort!.on('message', (load: readonly ZipEntry[]) => {
  const packed = packEntries(load, time, read);
  parentPort!.postMessage(packed, [packed.bytes.buffer]);
});

/** What a packer is told at first: the time of all files, and the zip file of last time, where there may be one. */
export interface PackerData {
  readonly time: ZipTime;
  readonly last: string | undefined;
}
