import { closeSync, openSync, readSync } from 'node:fs';

/** How many bytes there is room for at first. */
const ROOM = 65_536;

/**
 * Reads files one after the other into memory that is used again: thousands of buffers would fill it before V8 looks for
 * those that nobody needs.
 * @returns what gives the bytes of a file, until it is asked for another one; it throws where that can't be read
 */
export function openFileReader(): (path: string) => Buffer {
  let memory = Buffer.allocUnsafeSlow(ROOM);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      for (let done = 0; ;) {
        if (done === memory.length) memory = Buffer.concat([memory], 2 * done);
        const read = readSync(file, memory, done, memory.length - done, null);
        if (read === 0) return memory.subarray(0, done);
        done += read;
      }
    } finally {
      closeSync(file);
    }
  };
}
