import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Pagefind’s own search of a site’s pages, with the interface that comes with it and five results at a time. */
export function makeStockSearch(site: string, folder: string, lang: string): void {
  const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  execFileSync(process.execPath, [program, '--site', site, '--output-path', join(folder, 'pagefind')], {
    stdio: 'ignore',
  });
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
