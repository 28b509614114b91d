import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stop, transform } from 'esbuild';
import { writeParts } from '#content/kept-file.ts';
import type { LastSite } from './last-site.ts';
import { scriptOf } from './search-names.ts';
import type { Piece } from './search-pieces.ts';

/** Where searching lies in the site; below it, one folder named by its content. */
export const SEARCH_FOLDER = 'search';

/** The only file that knows the name of that folder. */
export const SEARCH_ENTRY = 'scripts/search-index.js';

/**
 * What Pagefind 1.6’s module must look like for the wrapping to hold: how often it asks the network, its own address and
 * the page, each by the only name that it has for it.
 */
const SHAPE: readonly [pattern: RegExp, times: number][] = [
  [/^const pagefind_version="1\.6\.0";/g, 1],
  [/\bfetch\(/g, 2],
  [/await fetch\(queued\.input\)/g, 1],
  [/\bimport\.meta\b/g, 4],
  [/\bimport\.meta\.url\.match\(\/\^\(\.\*\\\/\)pagefind\.js\.\*\$\/\)/g, 2],
  [/\bdocument\.querySelector\("html"\)\?\.getAttribute\("lang"\)/g, 2],
  [/\bXMLHttpRequest\b|\bimport\(/g, 0],
  [/\.noWorker\b/g, 1],
  [/(?<=fragment\.sub_results=calculate_sub_results\([^;]*\);)return fragment;/g, 1],
  [
    /export\{createInstance,debouncedSearch,destroy,filters,init,mergeIndex,options,preload,search\};\s*$/g,
    1,
  ],
];

/**
 * Turns what Pagefind wrote into classic scripts, which a page may load from a disk as well as from a server: modules,
 * `fetch` and workers are refused on `file://`. The engine becomes a function of how a piece is fetched and of the page
 * that tells the language; each piece a call with its bytes in base64, or with its text. All of it goes into a folder
 * named by its content, so that it may be cached for ever.
 * @param module Pagefind’s
 * @param pieces those that lie in one script follow each other
 * @param site the folder of the site
 * @param last the site that was published last: what is as it was there is taken from it
 * @throws Error where the module hasn’t the shape that this relies on
 */
export async function wrapSearchIndex(
  module: string,
  pieces: Iterable<Piece>,
  site: string,
  last: Pick<LastSite, 'takeBytes'>,
): Promise<void> {
  const engine: Script = { name: 'engine.js', parts: [Buffer.from(await wrapEngine(module))] };
  const scripts = [engine, ...scriptsOf(pieces)];
  const newLine = Buffer.from('\n');
  const all = scripts.flatMap(({ name, parts }) => [Buffer.from(`${name}\n`), ...parts, newLine]);
  const folder = `${SEARCH_FOLDER}/${sumOf(all).slice(0, 12)}/`;

  const names = scripts.map(({ name }) => folder + name);
  for (const path of new Set([...names, SEARCH_ENTRY].map((name) => dirname(join(site, name)))))
    mkdirSync(path, { recursive: true });
  for (const [number, { parts }] of scripts.entries())
    if (!last.takeBytes(names[number]!, sumOf(parts))) writeParts(join(site, names[number]!), parts);
  writeFileSync(join(site, SEARCH_ENTRY), `globalThis.jumelageSearch={folder:${JSON.stringify(folder)}};\n`);
}

function sumOf(parts: readonly Buffer[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

/** Pagefind’s module as a function `(fetch, document) => exports`. */
async function wrapEngine(module: string): Promise<string> {
  const odd = SHAPE.filter(([pattern, times]) => (module.match(pattern) ?? []).length !== times);
  if (odd.length > 0)
    throw new Error(
      `Pagefind’s module isn’t as expected, so search can’t be made to work everywhere: ${odd.map(([pattern]) => pattern.source).join(', ')}`,
    );
  // It keeps a page once loaded, and writes what a query found into it: without a worker, a later query would change what
  // an earlier one was given.
  const copying = module.replace(/\breturn fragment;/, 'return structuredClone(fragment);');
  const { code } = await transform(copying, {
    format: 'cjs',
    target: 'es2020',
    minify: true,
    // An address below which nothing is: what is asked of it comes to the `fetch` that the function was given.
    define: { 'import.meta.url': JSON.stringify(`${PIECES}pagefind.js`) },
    charset: 'utf8',
  });
  // Its process would stay, and take memory while the download is packed.
  await stop();
  return `jumelageSearch.engine=function(fetch,document){const module={exports:{}};${code}return module.exports};\n`;
}

const END = Buffer.from(');\n');

/** Where the engine believes its pieces to be. */
const PIECES = 'https://pieces.invalid/';

/** The scripts that pieces lie in. */
function* scriptsOf(pieces: Iterable<Piece>): Generator<Script> {
  let name = '';
  let parts: Buffer[] = [];
  for (const piece of pieces) {
    const next = scriptOf(piece.name);
    if (next !== name && parts.length > 0) {
      yield { name, parts };
      parts = [];
    }
    name = next;
    parts.push(Buffer.from(`jumelageSearch.${piece.call}(${JSON.stringify(piece.name)},`), piece.text, END);
  }
  if (parts.length > 0) yield { name, parts };
}

/** A script of the index. */
interface Script {
  readonly name: string;
  /** of its bytes, one after the other */
  readonly parts: readonly Buffer[];
}
