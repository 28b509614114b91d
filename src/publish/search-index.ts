import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { removeAll } from './file-system.ts';
import { wrapSearchIndex } from './search-scripts.ts';

/** Where Pagefind writes its index, below what it reads, until it is wrapped. */
const FOLDER = 'pagefind';

/**
 * Indexes what is searched of a site with Pagefind and puts the index into the site as scripts (`search-scripts.ts`). The
 * same documents give the same bytes.
 * @param documents a folder with what is searched of each page, by the page's name
 * @param site the folder of the site; it has no index yet
 * @throws Error, with its cause, if Pagefind can't be started, fails, indexes no page, or answers in an unknown form
 */
export async function makeSearchIndex(documents: string, site: string): Promise<SearchIndex> {
  if (!existsSync(documents))
    throw new Error('The search index is empty: no page of the site is marked with data-pagefind-body.');
  const report = await runPagefind(['--site', resolve(documents), '--output-subdir', FOLDER]);
  const folder = join(documents, FOLDER);
  const pages = readPageCounts(folder);
  const total = Object.values(pages).reduce((sum, count) => sum + count, 0);
  if (total === 0) throw new Error('The search index is empty: Pagefind indexed no page.', { cause: report });
  if (total !== reported(report, 'page')) {
    throw new Error(`The search index is incomplete: it holds ${total} pages.`, { cause: report });
  }
  await wrapSearchIndex(folder, site);
  removeAll(folder);
  return { pages, words: reported(report, 'word') };
}

/**
 * Runs Pagefind's own program, which is 2.5 times faster than its Node API, and gives its report. Its settings come
 * from the arguments alone: `pagefind.yml` and the like in the working folder, and PAGEFIND_ variables, don't count.
 */
async function runPagefind(args: string[]): Promise<string> {
  const program = await pagefindProgram();
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_')),
  );
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(program, args, { cwd: dirname(program), env, stdio: [...stdio], windowsHide: true });
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  try {
    const [report, complaints, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      exitOf(child),
    ]);
    if (code !== 0) throw new Error(`Pagefind ended with ${code}:\n${complaints.trim() || report.trim()}`);
    return report;
  } catch (cause) {
    throw new Error('The search index could not be made.', { cause });
  } finally {
    process.off('exit', kill);
  }
}

/** The path of the program for this machine, as Pagefind's own `npx` wrapper finds it (lib/runner/bin.cjs in 1.6.0). */
async function pagefindProgram(): Promise<string> {
  const resolver = new URL('resolveBinary.js', import.meta.resolve('pagefind')).href;
  try {
    const { resolveBinaryPath } = (await import(/* @vite-ignore */ resolver)) as PagefindResolver;
    return resolveBinaryPath(['pagefind_extended', 'pagefind']);
  } catch (cause) {
    throw new Error(
      'Pagefind, which makes the search index, is not installed for this machine: run `npm ci`.',
      { cause },
    );
  }
}

function exitOf(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'no exit code'));
  });
}

function readPageCounts(folder: string): Record<string, number> {
  try {
    const { languages } = JSON.parse(
      readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'),
    ) as PagefindEntry;
    const counts = Object.entries(languages).map(([lang, { page_count }]) => [lang, page_count] as const);
    if (counts.some(([, count]) => !Number.isInteger(count)))
      throw new Error('A language has no number of pages.');
    return Object.fromEntries(counts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  } catch (cause) {
    throw new Error("Pagefind's own list of its index can't be read.", { cause });
  }
}

function reported(report: string, noun: string): number {
  const count = new RegExp(`^\\s*Indexed (\\d+) ${noun}s?$`, 'm').exec(report)?.[1];
  if (count === undefined)
    throw new Error(`Pagefind doesn't say how many ${noun}s it indexed.`, { cause: report });
  return Number(count);
}

interface PagefindResolver {
  resolveBinaryPath(names: string[]): string;
}

interface PagefindEntry {
  languages: Record<string, { page_count: number }>;
}

/** What a search index holds. */
export interface SearchIndex {
  /** pages by language, in the order of the languages' codes */
  pages: Record<string, number>;
  words: number;
}
