import { hash } from 'node:crypto';

/** Where the archived files lie in a bag (RFC 8493, 2.1.2). */
export const PAYLOAD = 'data/';

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * Makes a bag of files: a folder that says of each of its files what it must hold, so that a copy can be verified
 * decades from now with common tools (BagIt, RFC 8493, with SHA-512).
 * @param payload what is kept, below `data/`
 * @param notes files beside it, as a README
 * @param info lines of `bag-info.txt`, in this order; size and number of files are added
 * @returns what the bag says of itself, in the order of names
 */
export function describeBag(
  payload: readonly BagFile[],
  notes: readonly Pick<BagFile, 'name' | 'sha512'>[],
  info: readonly (readonly [label: string, value: string])[],
): Tag[] {
  const size = payload.reduce((sum, file) => sum + file.size, 0);
  const oxum: readonly [string, string] = ['Payload-Oxum', `${size}.${payload.length}`];
  const tags: Tag[] = [
    { name: 'bag-info.txt', text: [...info, oxum].map(infoLine).join('') },
    { name: 'bagit.txt', text: DECLARATION },
    { name: 'manifest-sha512.txt', text: manifest(payload) },
  ];
  const beside = [...notes, ...tags.map(({ name, text }) => ({ name, sha512: hash('sha512', text) }))];
  return [...tags, { name: 'tagmanifest-sha512.txt', text: manifest(beside) }];
}

/** Checksums of files and their names, in which line breaks and `%` are written as codes (RFC 8493, 2.1.3). */
function manifest(files: readonly Pick<BagFile, 'name' | 'sha512'>[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha512 }) => `${sha512}  ${name.replace(/[%\r\n]/g, encodeURIComponent)}\n`)
    .join('');
}

/** A label and its value on one line. */
function infoLine([label, value]: readonly [string, string]): string {
  return `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`;
}

/** A file in a bag. */
export interface BagFile {
  /** from the bag's root, with `/` */
  readonly name: string;
  /** in bytes */
  readonly size: number;
  /** in hexadecimal digits */
  readonly sha512: string;
}

/** A file that a bag says something of itself in. */
export interface Tag {
  readonly name: string;
  readonly text: string;
}
