import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { SIGNATURE } from '#publish/search-names.ts';
import { SEARCH_FOLDER } from '#publish/search-scripts.ts';

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
  const put = (name: string, bytes: Buffer) => {
    const path = join(target, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  const jumelageSearch = {
    take: (name: string, base64: string) => put(name, Buffer.from(base64, 'base64')),
    tell: (name: string, text: string) => put(name, gzipSync(SIGNATURE + text, { level: 9 })),
  };
  for (const name of readdirSync(pieces, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.js') && path !== 'engine.js',
  ))
    runInNewContext(readFileSync(join(pieces, name), 'utf8'), { jumelageSearch });
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
