import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled, statsOf } from './file-stats.ts';
import { keep, readKept } from './kept-file.ts';
import type { TreeFile } from './tree.ts';

/** Of the list as it is kept: what a checksum is, and what a file is known by. */
const EDITION = 'sha256 stats';

/**
 * Opens the checksums of a content folder’s files. Those of an earlier run are kept in `sums.json` in a cache folder: a file
 * that the disk has noted nothing of since isn’t opened again. What is missing, damaged or of another edition counts as not
 * kept.
 * @param cache undefined where nothing is to be kept
 * @param settled how long a file must have been left alone to be known by its times, in milliseconds
 */
export function openSums(cache?: string, settled?: number): FileSums {
  const before = cache === undefined ? new Map<string, Known>() : readSums(cache);
  const now = new Map<string, Known>();
  const known = ({ path, absolute }: Place): Known | undefined => {
    const seal = statsOf(absolute)?.seal;
    const last = now.get(path) ?? before.get(path);
    return seal !== undefined && last?.seal === seal ? last : undefined;
  };
  return {
    known,
    sumOf(file) {
      const { path, absolute } = file;
      // Before it is read: of a file that is written meanwhile, the next look shows another seal.
      const stats = statsOf(absolute);
      const last = now.get(path) ?? before.get(path);
      if (stats && last?.seal === stats.seal) {
        now.set(path, last);
        return last.sum;
      }
      const sum = sumOfBytes(readFileSync(absolute));
      if (stats && isSettled(stats, settled)) now.set(path, { seal: stats.seal, sum });
      return sum;
    },
    save() {
      const isSame = now.size === before.size && [...now].every(([path, file]) => before.get(path) === file);
      if (cache === undefined || isSame) return;
      const list = Array.from(now, ([path, { seal, sum }]): Line => [path, seal, sum]);
      keep(fileIn(cache), EDITION, [Buffer.from(JSON.stringify(list))]);
    },
  };
}

/** The checksum of a file’s bytes. */
export function sumOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

function readSums(cache: string): Map<string, Known> {
  const kept = readKept(fileIn(cache), EDITION)?.toString();
  const list = kept === undefined ? [] : (JSON.parse(kept) as Line[]);
  return new Map(list.map(([path, seal, sum]) => [path, { seal, sum }]));
}

function fileIn(cache: string): string {
  return join(cache, 'sums.json');
}

type Line = readonly [path: string, seal: string, sum: string];

type Place = Pick<TreeFile, 'path' | 'absolute'>;

/** A file whose bytes were read. */
interface Known {
  /** when they were: see `statsOf` */
  readonly seal: string;
  readonly sum: string;
}

/** The checksums of a content folder’s files. */
export interface FileSums {
  /** What is known of a file that is as it was read; undefined for one that must be read. */
  known(this: void, file: Place): Known | undefined;
  /** The checksum of a file’s bytes. @throws Error where it can’t be read */
  sumOf(this: void, file: Place): string;
  /** Keeps those that were asked for, and no others, for the next run. */
  save(this: void): void;
}
