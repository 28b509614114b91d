import { createHash } from 'node:crypto';
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
 * @returns every file of the bag in order of its name, the payload's bytes still where they were
 */
export function packBag(
  payload: readonly ZipEntry[],
  notes: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  info: readonly (readonly [label: string, value: string])[],
): ZipEntry[] {
  const kept = payload.map((entry) => ({ ...entry, name: PAYLOAD + entry.name }));
  let size = 0;
  const manifest = inOrder(kept).map((entry) => {
    const content = entry.bytes ?? readFileSync(entry.path!);
    size += content.length;
    return manifestLine(entry.name, content);
  });
  const oxum: readonly [string, string] = ['Payload-Oxum', `${size}.${kept.length}`];
  const tags = inOrder([
    ...notes,
    text('bagit.txt', DECLARATION),
    text('bag-info.txt', [...info, oxum].map(infoLine).join('')),
    text('manifest-sha512.txt', manifest.join('')),
  ]);
  const tagManifest = tags.map(({ name, bytes }) => manifestLine(name, bytes)).join('');
  return inOrder([...kept, ...tags, text('tagmanifest-sha512.txt', tagManifest)]);
}

/** The checksum of a file and its name, in which line breaks and `%` are written as codes (RFC 8493, 2.1.3). */
function manifestLine(name: string, content: Uint8Array): string {
  return `${createHash('sha512').update(content).digest('hex')}  ${name.replace(/[%\r\n]/g, encodeURIComponent)}\n`;
}

/** A label and its value on one line. */
function infoLine([label, value]: readonly [string, string]): string {
  return `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`;
}

function text(name: string, content: string): { name: string; bytes: Uint8Array } {
  return { name, bytes: Buffer.from(content, 'utf8') };
}

function inOrder<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
