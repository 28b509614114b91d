import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './file-system.ts';

/** For how long something left by a process that can't be asked counts as in use, in milliseconds. */
const TRUST_MS = 120_000;

/** Who this process is, so that another one can tell later whether it still runs. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid) ?? '', boot: bootId(), space: processSpace() };
}

/**
 * Whether that very process still runs: not merely one with its number, which systems give out again.
 * One on another machine or in another container can't be asked, and some systems tell no start times:
 * then it counts as running while it showed itself in the last two minutes.
 * @param lastSeen when it last showed itself, in milliseconds since 1970
 */
export function isRunning(who: ProcessIdentity, lastSeen: number): boolean {
  const seenLately = Date.now() - lastSeen < TRUST_MS;
  if (who.space !== processSpace()) return seenLately;
  if (who.boot !== bootId() || !exists(who.pid)) return false;
  const started = startOf(who.pid);
  return started === undefined || who.started === '' ? seenLately : started === who.started;
}

/** Reads an identity back from JSON; undefined if the text isn't one. */
export function parseIdentity(text: string): ProcessIdentity | undefined {
  try {
    const value = JSON.parse(text) as Partial<ProcessIdentity> | null;
    const { pid, started, boot, space } = value ?? {};
    if (!Number.isInteger(pid) || typeof started !== 'string' || typeof boot !== 'string') return undefined;
    return typeof space === 'string' ? { pid: pid as number, started, boot, space } : undefined;
  } catch {
    return undefined;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Clock ticks from boot to the start of the process (proc(5), field 22); "ended" for one that waits to be reaped. */
function startOf(pid: number): string | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the program's name in brackets, which may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
}

function bootId(): string {
  return readOr('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

/** Within what a process number means one process: a machine, or a container on it. */
function processSpace(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A process, told apart from every other that had or will have its number. */
export interface ProcessIdentity {
  pid: number;
  /** when it started, in the system's own terms; empty where the system doesn't tell */
  started: string;
  boot: string;
  space: string;
}
