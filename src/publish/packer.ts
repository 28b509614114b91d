import { parentPort, workerData } from 'node:worker_threads';
import { type KeptEntry, openKept } from './kept-entries.ts';
import { packEntries, type ZipEntry, type ZipTime } from './zip-entry.ts';

// One of the threads that `packInThreads` has: it answers each load of files with the same files packed.
const { time, last } = workerData as PackerData;
const read = openKept(last);

parentPort!.on('message', (load: Load) => {
  const keptBefore = new Map(load.map(({ entry, kept }) => [entry, kept]));
  const packed = packEntries(
    load.map(({ entry }) => entry),
    time,
    (entry, sha512) => {
      const kept = keptBefore.get(entry);
      return kept?.sha512 === sha512 ? read(kept) : undefined;
    },
  );
  parentPort!.postMessage(packed, [packed.bytes.buffer]);
});

/** What a packer is told at first: the time of all files, and the zip file of last time, where there may be one. */
export interface PackerData {
  readonly time: ZipTime;
  readonly last: string | undefined;
}

/** Files to be packed together, each with what was kept of one of its name. */
export type Load = readonly { readonly entry: ZipEntry; readonly kept: KeptEntry | undefined }[];
