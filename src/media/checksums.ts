import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { faultOfError } from './fault.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** A file changed this lately may change again within the clock's grain, unseen; FAT's is two seconds. */
const SETTLED_MS = 3000;

/**
 * Opens the notebook of checksums kept at this path. A file whose size, times and inode are as noted isn't read
 * again; a notebook that is missing or damaged costs time only.
 */
export async function openChecksums(notebook: string): Promise<Checksums> {
  const notes = new Map((await readSealed<[string, Checksum][]>(notebook)) ?? []);
  let changed = false;
  return {
    async of(path) {
      const state = await stateOf(path);
      const noted = notes.get(path);
      if (!state || noted?.state === state.text) return state && noted;
      const sha256 = await hashFile(path);
      const fresh = sha256 && { sha256, state: state.text };
      if (fresh && Date.now() - state.changedMs > SETTLED_MS) {
        notes.set(path, fresh);
        changed = true;
      }
      return fresh || undefined;
    },

    async isCurrent(path, checksum) {
      return (await stateOf(path))?.text === checksum.state;
    },

    async save() {
      if (changed) await writeSealed(notebook, [...notes]);
      changed = false;
    },
  };
}

async function stateOf(path: string): Promise<{ text: string; changedMs: number } | undefined> {
  const stats = await lstat(path, { bigint: true }).catch(() => undefined);
  if (!stats?.isFile()) return undefined;
  const { size, mtimeNs, ctimeNs, ino, dev } = stats;
  return {
    text: [size, mtimeNs, ctimeNs, ino, dev].join(' '),
    changedMs: Math.max(Number(stats.mtimeMs), Number(stats.ctimeMs)),
  };
}

async function hashFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  } catch (error) {
    if (faultOfError(error)) return undefined;
    throw error;
  }
  return hash.digest('hex');
}

/** SHA-256 in hexadecimal, and the state in which the file had it. */
export interface Checksum {
  sha256: string;
  state: string;
}

export interface Checksums {
  /** A file's checksum, or undefined where there is no regular file that may be read. */
  of(path: string): Promise<Checksum | undefined>;
  /** Whether a file is still in the state in which it had this checksum. */
  isCurrent(path: string, checksum: Checksum): Promise<boolean>;
  /** Writes the notebook. */
  save(): Promise<void>;
}
