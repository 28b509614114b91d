import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '#publish/file-system.ts';
import { makeSearchIndex } from '#publish/search-index.ts';
import { inFolder, readFiles, writeFiles } from './sites.ts';

describe('the search index', () => {
  it('tells how many pages it holds in each language, and how many words', () =>
    inFolder(async (folder) => {
      expect(await index(folder, archive())).toEqual({ pages: { bg: 1, en: 2 }, words: 12 });
    }));

  it('has the same bytes for the same pages', () =>
    inFolder((one) =>
      inFolder(async (other) => {
        for (const folder of [one, other]) await index(folder, archive());
        expect(readFiles(other)).toEqual(readFiles(one));
      }),
    ));

  it('holds only what searching needs, as scripts in a folder named by its content that one script knows', () =>
    inFolder(async (folder) => {
      await index(folder, archive());
      const site = join(folder, 'site');
      expect(readdirSync(folder)).toEqual(['documents', 'site']);
      const [hash] = readdirSync(join(site, 'search'));
      expect(readFileSync(join(site, 'scripts/search-index.js'), 'utf8')).toBe(
        `globalThis.jumelageSearch={folder:"search/${hash}/"};\n`,
      );
      expect(listFiles(join(site, 'search', hash!))).toEqual([
        'engine.js',
        'filter/en_0.pf_filter.js',
        'fragment/bg_0.js',
        'fragment/en_0.js',
        'index/bg_0.pf_index.js',
        'index/en_0.pf_index.js',
        'pagefind-entry.json.js',
        'pagefind.bg.pf_meta.js',
        'pagefind.en.pf_meta.js',
        'wasm.en.pagefind.js',
        'wasm.unknown.pagefind.js',
      ]);
    }));

  it("takes its settings from nowhere but the build's own", () =>
    inFolder(async (folder) => {
      process.env['PAGEFIND_OUTPUT_SUBDIR'] = 'elsewhere';
      try {
        await index(folder, archive());
      } finally {
        delete process.env['PAGEFIND_OUTPUT_SUBDIR'];
      }
      expect(readdirSync(folder)).toEqual(['documents', 'site']);
    }));

  it.each<{ where: string; pages: Record<string, string>; says: string }>([
    { where: 'there is no document', pages: {}, says: 'no page of the site is marked' },
    {
      where: 'no document has a word',
      pages: { 'a.html': page('en', 'data-pagefind-body', '') },
      says: 'was not able to build an index',
    },
  ])('fails where $where', ({ pages, says }) =>
    inFolder(async (folder) => {
      const failure = await index(folder, pages).catch(
        (error: Error) => `${error.message} ${String(error.cause)}`,
      );
      expect(failure).toContain(says);
    }),
  );

  it('fails, with the reason, if Pagefind can not be started', () =>
    inFolder(async (folder) => {
      process.env['PAGEFIND_BINARY_PATH'] = join(folder, 'no-such-program');
      try {
        await expect(index(folder, archive())).rejects.toMatchObject({
          message: 'The search index could not be made.',
          cause: { code: 'ENOENT' },
        });
      } finally {
        delete process.env['PAGEFIND_BINARY_PATH'];
      }
    }));
});

/** Indexes documents in a folder; the site is `site` in it. */
function index(folder: string, documents: Record<string, string>) {
  writeFiles(join(folder, 'documents'), documents);
  return makeSearchIndex(join(folder, 'documents'), join(folder, 'site'));
}

function archive(): Record<string, string> {
  return {
    'en/gondomar.html': page(
      'en',
      'data-pagefind-body',
      'Gondomar <i data-pagefind-filter="country">PT</i> met Lučenec',
    ),
    'en/lucenec.html': page('en', 'data-pagefind-body', 'Lučenec answered'),
    'bg/gondomar.html': page('bg', 'data-pagefind-body', 'Гондомар се срещна с Лученец'),
  };
}

function page(lang: string, mark: string, text: string): string {
  return `<!doctype html><html lang="${lang}"><title>${lang}</title><body><main ${mark}><p>${text}</p></main></body></html>`;
}
