import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that Netlify, Cloudflare and hosts like them read headers from. */
export const HEADERS_FILE = '_headers';

/** Folders whose files are named by their content: other bytes have another address, so they may be kept for ever. */
export const foldersForEver: readonly string[] = ['assets', 'files', 'media', 'search'];

/** How long caches may keep a file, as a value of `Cache-Control` (RFC 9111, RFC 8246). */
export const caching = {
  forEver: 'public, max-age=31536000, immutable',
  /** Everything else: kept, but never used without asking whether it is still the same. */
  asked: 'no-cache',
} as const;

/**
 * What a host says of every file: what a page can’t say of itself. Every page carries its whole policy (`policy.ts`), and
 * both hold. Sent with every file, that policy would keep documents from being shown: browsers apply it to their own viewer
 * of PDFs (https://github.com/rust-lang/www.rust-lang.org/issues/942). `Strict-Transport-Security` isn’t here: it binds a whole domain,
 * which only its owner may.
 */
export const headers: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** Writes the table of headers into a finished site, for hosts that read it from there. */
export function writeHeaders(site: string): void {
  writeFileSync(join(site, HEADERS_FILE), headersText());
}

/**
 * The table as such a host reads it. It says nothing of what isn’t kept for ever: these hosts ask about that anyway, and
 * join the values where two rules meet.
 */
function headersText(): string {
  const rules = [
    rule('/*', headers),
    ...foldersForEver.map((folder) => rule(`/${folder}/*`, [['Cache-Control', caching.forEver]])),
  ];
  return rules.join('\n');
}

function rule(path: string, lines: typeof headers): string {
  return `${[path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
}
