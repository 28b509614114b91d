import { basename, extname } from 'node:path';
import anyAscii from 'any-ascii';

const MAX_LENGTH = 40;
const HASH_DIGITS = 10;

/** Names that Windows keeps for devices, whatever follows the dot ("Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name under which a file is published, without ending: its own, made safe, and the beginning of its
 * checksum, so that other bytes have another address.
 * @param sha256 of the original, in hexadecimal
 */
export function publishedName(path: string, sha256: string): string {
  return `${safeName(basename(path, extname(path)))}-${sha256.slice(0, HASH_DIGITS)}`;
}

/**
 * Any text as lower-case ASCII letters, digits and single hyphens between them: at most 40 characters, never
 * empty, never a name that Windows reserves.
 */
export function safeName(text: string): string {
  const kebab = anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '');
  if (kebab === '') return 'file';
  return RESERVED.test(kebab) ? `file-${kebab}` : kebab;
}
