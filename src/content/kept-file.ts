import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writevSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const LINE_FEED = 10;
/** What a process writes before it takes its place: the name of the file and the process’s id. */
const UNFINISHED = /^(.+)\.(\d{1,9})$/;

/**
 * Reads what an earlier run kept in a file of a cache folder. What is missing, damaged or of another edition counts as not
 * kept: it can all be made again.
 * @param edition of what makes it: one line
 */
export function readKept(path: string, edition: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf(LINE_FEED) + 1;
  const kept = bytes.subarray(end);
  const isWhole = bytes.toString('utf8', 0, end) === headOf(edition, hash('sha256', kept, 'base64url'));
  return isWhole ? kept : undefined;
}

/**
 * Keeps bytes for the next run, all of them or none: a run beside this one reads the old file or the new one. What a killed
 * run left of it is removed. Where nothing can be kept, as on a full disk, nothing is: the next run makes it again.
 * @param parts which lie in the file one after the other
 * @returns whether they are kept
 */
export function keep(path: string, edition: string, parts: readonly Uint8Array[]): boolean {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    removeAbandoned(path);
    writeParts(unfinished, [Buffer.from(headOf(edition, sum.digest('base64url'))), ...parts]);
    renameSync(unfinished, path);
    return true;
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
    return false;
  }
}

/** Writes a new file whose bytes lie in many places. @throws Error if not all of them were written */
export function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const file = openSync(path, 'w');
  try {
    const written = writevSync(file, parts);
    if (written !== size) throw new Error(`Only ${written} of ${size} bytes of ${path} could be written.`);
  } finally {
    closeSync(file);
  }
}

function removeAbandoned(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const [, file, writer] = UNFINISHED.exec(name) ?? [];
    if (file !== undefined && isOf(file, basename(path)) && !isRunning(Number(writer)))
      rmSync(join(dirname(path), name), { force: true });
  }
}

/** Whether a file is one of a name, or one of its parts (`kept-parts.ts`). */
function isOf(file: string, name: string): boolean {
  return file === name || file.startsWith(`${name}-`);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function headOf(edition: string, sum: string): string {
  return `${edition} ${sum}\n`;
}
