import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { noLastSite } from '#publish/last-site.ts';
import { takenPiece } from '#publish/search-pieces.ts';
import { wrapSearchIndex } from '#publish/search-scripts.ts';
import { inFolder, makeIndex, readFiles, writeFiles } from './sites.ts';

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
        const folder = join(site, text);
        await makeIndex(folder, {
          'a.html': `<html lang="en"><title>A</title><main data-pagefind-body>${text}</main></html>`,
        });
        return readdirSync(join(folder, 'site/search'))[0];
      };
      expect(await folderOf('Gondomar')).not.toBe(await folderOf('Lučenec'));
    }));

  it('runs as classic scripts: pieces are calls with their bytes', () =>
    inFolder(async (site) => {
      const pieces = [
        takenPiece('pagefind-entry.json', Buffer.from('{"languages":{}}')),
        { name: 'fragment/en_6.pf_fragment', call: 'tell', text: Buffer.from('"{}"') } as const,
        { name: 'fragment/en_7.pf_fragment', call: 'tell', text: Buffer.from('"{}"') } as const,
      ];
      await wrapSearchIndex(pagefind, pieces, site, noLastSite());
      const files = readFiles(site);
      const scriptOf = (name: string) => Object.entries(files).find(([file]) => file.endsWith(name))![1];
      expect(scriptOf('pagefind-entry.json.js')).toBe(
        'jumelageSearch.take("pagefind-entry.json","eyJsYW5ndWFnZXMiOnt9fQ==");\n',
      );
      expect(scriptOf('fragment/en_1.js')).toBe(
        'jumelageSearch.tell("fragment/en_6.pf_fragment","{}");\njumelageSearch.tell("fragment/en_7.pf_fragment","{}");\n',
      );
      const engine = scriptOf('engine.js');
      expect(() => new Script(engine)).not.toThrow();
      expect(engine).not.toContain('import.meta');
      expect(engine).toMatch(/^jumelageSearch\.engine=function\(fetch,document\)\{/);
    }));

  it('is refused where Pagefind’s module asks the network in a way that is not known', () =>
    inFolder(async (site) => {
      const other = `${pagefind}\nfetch("https://example.org")`;
      await expect(wrapSearchIndex(other, [], site, noLastSite())).rejects.toThrow('isn’t as expected');
    }));
});
