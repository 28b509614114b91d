import { lstatSync } from 'node:fs';

/**
 * How long a file must have been left alone until its times tell it from what it is after the next change, in milliseconds:
 * disks of cameras and sticks count in two seconds.
 */
const SETTLED_MS = 3000;

/** What is known of a file without reading it; undefined where no plain file is. */
export function statsOf(path: string): Stats | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  if (!stats?.isFile()) return undefined;
  const { size, mode, ino, mtimeNs, ctimeNs } = stats;
  const stamp = `${size} ${mode} ${ino} ${mtimeNs}`;
  return {
    size: Number(size),
    stamp,
    seal: `${stamp} ${ctimeNs}`,
    changed: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n),
  };
}

/** Whether a file has another seal after the next change for sure: one that was changed just now may keep its own. */
export function isSettled({ changed }: Stats, settled = SETTLED_MS): boolean {
  return Date.now() - changed > settled;
}

/** What is known of a file without reading it. */
export interface Stats {
  /** in bytes */
  readonly size: number;
  /** whether it is the very one that was seen before: size, who may read it, place on the disk and last change */
  readonly stamp: string;
  /** the same, and when the disk last noted anything of it, which nobody can set back; a second name is noted, too */
  readonly seal: string;
  /** when that was, or when it is said to have been changed if that is later: milliseconds from 1970 on */
  readonly changed: number;
}
