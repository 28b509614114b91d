import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SEARCH_FOLDER } from '#publish/search-scripts.ts';

/** How a piece of the index is wrapped as a script. */
const WRAPPED = /^jumelageSearch\.take\(("[^"]+"),"([^"]*)"\);\n$/;

/**
 * Puts Pagefind as it is, its module, interfaces and the index of a finished site, into `<folder>/pagefind/`. The marks
 * that Pagefind reads are gone from finished pages, so the index is unwrapped from the site’s own scripts, and the rest
 * comes from an index of one page.
 */
export function makeStockSearch(site: string, folder: string): void {
  const one = mkdtempSync(join(tmpdir(), 'jumelage-one-'));
  const target = join(folder, 'pagefind');
  const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  writeFileSync(join(one, 'index.html'), '<!doctype html><html lang="en"><title>One</title><p>One</p>');
  execFileSync(process.execPath, [program, '--site', one, '--output-path', target], { stdio: 'ignore' });
  rmSync(one, { recursive: true });
  const [hash] = readdirSync(join(site, SEARCH_FOLDER)) as [string];
  const pieces = join(site, SEARCH_FOLDER, hash);
  for (const name of readdirSync(pieces, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  )) {
    const [, piece, base64] = WRAPPED.exec(readFileSync(join(pieces, name), 'utf8')) ?? [];
    if (piece === undefined) continue;
    const path = join(target, JSON.parse(piece) as string);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(base64!, 'base64'));
  }
}

/** The page that Pagefind’s own interface stands in, with five results at a time. */
export function writeStockPage(folder: string, lang: string): void {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="${lang}">
<title>Stock</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search', showImages: false });</script>
`,
  );
}
