import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** SHA-256, in hexadecimal. */
export function checksumOf(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Writes a file that nobody ever sees half written, who reads at the same time or after a crash. */
export async function writeWhole(path: string, data: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, data);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Writes a value as JSON under its checksum. */
export async function writeSealed(path: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await writeWhole(path, `${checksumOf(text)}\n${text}\n`);
}

/** The value that `writeSealed` wrote, or undefined where it is missing or isn't as it was written. */
export async function readSealed<Value>(path: string): Promise<Value | undefined> {
  const [seal, text = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  return seal === checksumOf(text) ? (JSON.parse(text) as Value) : undefined;
}
