import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './file-system.ts';
import { namesFor } from './out-folder.ts';
import { isRunning, parseIdentity, thisProcess } from './process-identity.ts';
import { isFullDisk, PublishError, refuseUnwritable } from './publish-error.ts';

const HEARTBEAT_MS = 10_000;
/** How long a lock file may be without its text, which is written just after the file is made. */
const UNWRITTEN_MS = 5_000;
const REMEDY = 'allow it, or let JUMELAGE_OUT name another folder.';

/**
 * Takes the lock of an output folder, so that one build at a time writes there. The lock is a file `.<name>.lock`
 * beside the folder that says which process holds it; it goes when it is released or the process ends. A lock whose
 * process was killed is taken over.
 * @param out a real path, as `outFolder` gives it; its parent folders are made
 * @throws BusyError if another build holds the lock; PublishError if it can't be written
 */
export function takeLock(out: string): Lock {
  makeParent(out);
  const path = namesFor(out).lock;
  lockFile(path, out);
  const heartbeat = setInterval(() => touch(path), HEARTBEAT_MS).unref();
  const release = () => {
    clearInterval(heartbeat);
    process.off('exit', release);
    if (isOurs(path)) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return { release };
}

function makeParent(out: string): void {
  try {
    mkdirSync(dirname(out), { recursive: true });
  } catch (cause) {
    if (isFullDisk(cause)) throw cause;
    throw new PublishError(`The output folder ${out} can't be made (${errorCode(cause)}): ${REMEDY}`, {
      cause,
    });
  }
}

/**
 * Creating the file is atomic, removing a stale one isn't: between looking and removing, another process may have
 * done both. So whoever removes a stale lock holds a second lock meanwhile, taken in the same way.
 */
function lockFile(path: string, out: string): void {
  while (!create(path)) {
    refuseIfHeld(path, out);
    const guard = `${path}.takeover`;
    lockFile(guard, out);
    try {
      refuseIfHeld(path, out);
      rmSync(path, { force: true });
    } finally {
      rmSync(guard, { force: true });
    }
  }
}

function create(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    refuseUnwritable(dirname(path), error, REMEDY);
  }
  try {
    writeSync(file, JSON.stringify(thisProcess()));
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function refuseIfHeld(path: string, out: string): void {
  const file = readLock(path);
  if (file === undefined) return;
  const holder = parseIdentity(file.text);
  if (holder ? isRunning(holder, file.touched) : Date.now() - file.touched < UNWRITTEN_MS)
    throw new BusyError(out, path, holder?.pid);
}

function isOurs(path: string): boolean {
  const holder = parseIdentity(readLock(path)?.text ?? '');
  const self = thisProcess();
  return holder?.pid === self.pid && holder.started === self.started && holder.space === self.space;
}

function readLock(path: string): { text: string; touched: number } | undefined {
  try {
    return { touched: statSync(path).mtimeMs, text: readFileSync(path, 'utf8') };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, Date.now() / 1000, Date.now() / 1000);
  } catch {
    // The lock is only judged by its time where its holder can't be asked: a missed touch harms nothing.
  }
}

/** Another build, or another command that repairs, is at work on the output folder. */
export class BusyError extends PublishError {
  constructor(out: string, path: string, pid: number | undefined) {
    super(
      `Another build is writing to ${out}${pid === undefined ? '' : ` (process ${pid})`}: wait until it has finished.\n` +
        `If none is running, remove the file ${path} and try again.`,
    );
  }
}

/** A lock that this process holds. */
export interface Lock {
  /** gives the lock back; more than once is no error */
  release(): void;
}
