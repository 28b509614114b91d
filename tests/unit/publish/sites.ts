import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { noteInBuildFile } from '#publish/build-file.ts';
import { removeAll } from '#publish/file-system.ts';
import { SIGNATURE } from '#publish/search-names.ts';
import { openSearchIndex, type SearchIndex, TOGETHER } from '#publish/search-index.ts';

/** A new empty folder; on another file system than the others if told where one is. */
export function makeFolder(where = tmpdir()): string {
  return mkdtempSync(join(where, 'jumelage-publish-'));
}

/** Calls `use` with a new folder, and removes it afterwards. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>, where = tmpdir()): Promise<T> {
  const folder = makeFolder(where);
  try {
    return await use(folder);
  } finally {
    removeAll(folder);
  }
}

/** A finished site whose every file tells its edition. */
export function writeSite(folder: string, edition: string): void {
  writeFiles(folder, siteFiles(edition));
  noteInBuildFile(folder, { edition });
}

/** The edition of a whole site; what is there instead, if it isn't whole. */
export function editionOf(folder: string): string {
  const files = readFiles(folder);
  const edition = files['index.html'] ?? '';
  const expected = Object.keys(siteFiles(edition)).concat('build.json').toSorted();
  const isWhole =
    JSON.stringify(Object.keys(files)) === JSON.stringify(expected) &&
    Object.entries(files).every(([name, text]) =>
      name === 'build.json' ? text.includes(`"${edition}"`) : text === edition,
    );
  return isWhole ? edition : `not whole: ${JSON.stringify(files)}`;
}

/** Writes files, named by their paths in the folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** All files below a folder, by their paths. */
export function readFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

/** Indexes documents, by the names of their pages, into `site` in a folder; what is kept lies in `cache` there. */
export function makeIndex(folder: string, documents: Record<string, string>): Promise<SearchIndex> {
  const index = openSearchIndex(join(folder, 'documents'), join(folder, 'cache'));
  for (const [name, document] of Object.entries(documents)) index.put(name, document);
  return index.finish(join(folder, 'site')).finally(() => removeAll(join(folder, 'documents')));
}

/** More documents than Pagefind reads together, with the names of their pages. */
export function manyDocuments(): [name: string, document: string][] {
  return Array.from({ length: 2 * TOGETHER }, (_, number) => [
    `en/${number}.html`,
    `<html lang="en"><body data-pagefind-body>word${number}</body></html>`,
  ]);
}

/** The pieces of the search index of a site, by what the engine calls them. */
export function readPieces(site: string): Map<string, Buffer> {
  const pieces = new Map<string, Buffer>();
  const jumelageSearch = {
    take: (name: string, base64: string) => pieces.set(name, Buffer.from(base64, 'base64')),
    tell: (name: string, text: string) => pieces.set(name, Buffer.from(SIGNATURE + text)),
  };
  for (const [name, script] of Object.entries(readFiles(site)))
    if (name.startsWith('search/') && !name.endsWith('/engine.js'))
      runInNewContext(Buffer.from(script, 'latin1').toString(), { jumelageSearch });
  return pieces;
}

/** Runs a program of this folder (`x.ts`) or a script's path in Node, and waits for its end. */
export function runNode(
  args: string[],
  options: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Run> {
  return startNode(args, options).ended;
}

/**
 * Starts it, and says how to reach it while it runs.
 * @param options detached: in a process group of its own, as a terminal starts a command
 */
export function startNode(
  args: string[],
  { env = {}, ...options }: { env?: Record<string, string>; cwd?: string; detached?: boolean } = {},
): Started {
  const child = spawn(process.execPath, args, {
    ...options,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let said = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      said();
    });
  }
  const ended = new Promise<Run>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      said = () => output.includes(text) && resolve();
      said();
      void ended.then(() => reject(new Error(`It ended without saying "${text}":\n${output}`)));
    });
  return { pid: child.pid!, kill: (signal) => child.kill(signal), says, output: () => output, ended };
}

function siteFiles(edition: string): Record<string, string> {
  return {
    'index.html': edition,
    'en/index.html': edition,
    'en/projects/x.html': edition,
    [`${edition}.css`]: edition,
  };
}

interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

interface Started {
  pid: number;
  kill(signal: NodeJS.Signals): boolean;
  /** resolves once the program has printed the text */
  says(text: string): Promise<void>;
  /** what it has printed so far */
  output(): string;
  ended: Promise<Run>;
}
