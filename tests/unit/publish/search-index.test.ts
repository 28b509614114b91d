import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '#publish/file-system.ts';
import { makeSearchIndex } from '#publish/search-index.ts';
import { inFolder, readFiles, writeFiles } from './sites.ts';

describe('the search index', () => {
  it('tells how many pages it holds in each language, and how many words', () =>
    inFolder(async (site) => {
      writeFiles(site, archive());
      expect(await makeSearchIndex(site)).toEqual({ pages: { bg: 1, en: 2 }, words: 12 });
    }));

  it('has the same bytes for the same pages', () =>
    inFolder((one) =>
      inFolder(async (other) => {
        for (const site of [one, other]) {
          writeFiles(site, archive());
          await makeSearchIndex(site);
        }
        expect(readFiles(other)).toEqual(readFiles(one));
      }),
    ));

  it('holds only what searching needs, as scripts in a folder named by its content that one script knows', () =>
    inFolder(async (site) => {
      writeFiles(site, archive());
      await makeSearchIndex(site);
      expect(existsSync(join(site, 'pagefind'))).toBe(false);
      const [folder] = readdirSync(join(site, 'search'));
      expect(readFileSync(join(site, 'scripts/search-index.js'), 'utf8')).toBe(
        `globalThis.jumelageSearch={folder:"search/${folder}/"};\n`,
      );
      const names = listFiles(join(site, 'search', folder!)).map((name) =>
        name.replace(/\w+_[0-9a-f]+/, '*'),
      );
      expect([...new Set(names)]).toEqual([
        'engine.js',
        'filter/*.pf_filter.js',
        'fragment/*.pf_fragment.js',
        'index/*.pf_index.js',
        'pagefind-entry.json.js',
        'pagefind.*.pf_meta.js',
        'wasm.en.pagefind.js',
        'wasm.unknown.pagefind.js',
      ]);
    }));

  it("takes its settings from nowhere but the build's own", () =>
    inFolder(async (site) => {
      writeFiles(site, archive());
      process.env['PAGEFIND_OUTPUT_SUBDIR'] = 'elsewhere';
      try {
        await makeSearchIndex(site);
      } finally {
        delete process.env['PAGEFIND_OUTPUT_SUBDIR'];
      }
      expect(existsSync(join(site, 'elsewhere'))).toBe(false);
    }));

  it.each<{ where: string; pages: Record<string, string>; says: string }>([
    { where: 'there is no page', pages: {}, says: 'no page of the site is marked' },
    {
      where: 'no page is marked for search',
      pages: { 'a.html': page('en', '', 'Gondomar') },
      says: 'no page of the site is marked',
    },
  ])('fails where $where', ({ pages, says }) =>
    inFolder(async (site) => {
      writeFiles(site, pages);
      const failure = await makeSearchIndex(site).catch(
        (error: Error) => `${error.message} ${String(error.cause)}`,
      );
      expect(failure).toMatch(new RegExp(`${says}|was not able to build an index`));
    }),
  );

  it('fails, with the reason, if Pagefind can not be started', () =>
    inFolder(async (site) => {
      process.env['PAGEFIND_BINARY_PATH'] = join(site, 'no-such-program');
      try {
        await expect(makeSearchIndex(site)).rejects.toMatchObject({
          message: 'The search index could not be made.',
          cause: { code: 'ENOENT' },
        });
      } finally {
        delete process.env['PAGEFIND_BINARY_PATH'];
      }
    }));
});

function archive(): Record<string, string> {
  return {
    'index.html': page('en', '', 'Choose a language'),
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
