import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { makeSearchIndex } from '#publish/search-index.ts';
import { wrapSearchIndex } from '#publish/search-scripts.ts';
import { inFolder, readFiles, writeFiles } from './sites.ts';

/** The module that Pagefind writes into every index. */
const pagefind = await inFolder(async (site) => {
  writeFiles(site, { 'a.html': '<html lang="en"><main data-pagefind-body>a</main></html>' });
  execFileSync(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', site]);
  return readFileSync(join(site, 'pagefind/pagefind.js'), 'utf8');
});

describe('the wrapped index', () => {
  it('is named anew when a page changes, and only then', () =>
    inFolder(async (site) => {
      const folderOf = async (text: string) => {
        const documents = join(site, 'documents');
        writeFiles(documents, {
          'a.html': `<html lang="en"><title>A</title><main data-pagefind-body>${text}</main></html>`,
        });
        await makeSearchIndex(documents, join(site, text));
        return readdirSync(join(site, text, 'search'))[0];
      };
      expect(await folderOf('Gondomar')).not.toBe(await folderOf('Lučenec'));
    }));

  it('runs as classic scripts: pieces are calls with their bytes', () =>
    inFolder(async (site) => {
      writeFiles(site, {
        'index/pagefind.js': pagefind,
        'index/pagefind-entry.json': '{"languages":{}}',
        'index/wasm.unknown.pagefind': 'a',
      });
      await wrapSearchIndex(join(site, 'index'), site);
      const files = readFiles(site);
      const piece = Object.entries(files).find(([name]) => name.endsWith('pagefind-entry.json.js'))![1];
      expect(piece).toBe('jumelageSearch.take("pagefind-entry.json","eyJsYW5ndWFnZXMiOnt9fQ==");\n');
      const engine = Object.entries(files).find(([name]) => name.endsWith('engine.js'))![1];
      expect(() => new Script(engine)).not.toThrow();
      expect(engine).not.toContain('import.meta');
      expect(engine).toMatch(/^jumelageSearch\.engine=function\(fetch,document\)\{/);
    }));

  it('is refused where Pagefind’s module asks the network in a way that is not known', () =>
    inFolder(async (site) => {
      writeFiles(site, { 'index/pagefind.js': `${pagefind}\nfetch("https://example.org")` });
      await expect(wrapSearchIndex(join(site, 'index'), site)).rejects.toThrow('isn’t as expected');
    }));
});
