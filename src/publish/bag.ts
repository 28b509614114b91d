import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ZipEntry } from './zip.ts';

/** Where the archived files lie in a bag (RFC 8493, 2.1.2). */
export const PAYLOAD = 'data/';

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * Packs files into a bag: a folder that says of each of its files what it must hold, so that a copy can be verified
 * decades from now with common tools (BagIt, RFC 8493, with SHA-512).
 * @param payload what is kept; names as below `data/`
 * @param notes files beside it, as a README; names from the bag's root
 * @param info lines of `bag-info.txt`, in this order; size and number of files are added
 * @returns every file of the bag with its bytes, which are read once and as they are asked for: notes, what is kept, and
 *   what the bag says of itself, each in the order of names
 */
export function* packBag(
  payload: readonly ZipEntry[],
  notes: readonly Note[],
  info: readonly (readonly [label: string, value: string])[],
): Generator<Note> {
  yield* inOrder(notes);
  let size = 0;
  const manifest: string[] = [];
  for (const { name, bytes, path } of inOrder(payload)) {
    const kept = { name: PAYLOAD + name, bytes: bytes ?? readFileSync(path!) };
    size += kept.bytes.length;
    manifest.push(manifestLine(kept));
    yield kept;
  }
  const oxum: readonly [string, string] = ['Payload-Oxum', `${size}.${payload.length}`];
  const tags = inOrder([
    text('bagit.txt', DECLARATION),
    text('bag-info.txt', [...info, oxum].map(infoLine).join('')),
    text('manifest-sha512.txt', manifest.join('')),
  ]);
  yield* tags;
  yield text(
    'tagmanifest-sha512.txt',
    inOrder([...notes, ...tags])
      .map(manifestLine)
      .join(''),
  );
}

/** The checksum of a file and its name, in which line breaks and `%` are written as codes (RFC 8493, 2.1.3). */
function manifestLine({ name, bytes }: Note): string {
  return `${hash('sha512', bytes)}  ${name.replace(/[%\r\n]/g, encodeURIComponent)}\n`;
}

/** A label and its value on one line. */
function infoLine([label, value]: readonly [string, string]): string {
  return `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`;
}

function text(name: string, content: string): Note {
  return { name, bytes: Buffer.from(content, 'utf8') };
}

function inOrder<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file of a bag: its name with `/`, and what it holds. */
interface Note {
  readonly name: string;
  readonly bytes: Uint8Array;
}
