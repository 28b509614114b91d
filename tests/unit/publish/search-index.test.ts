import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

  it('holds only what searching needs', () =>
    inFolder(async (site) => {
      writeFiles(site, archive());
      await makeSearchIndex(site);
      const names = readdirSync(join(site, 'pagefind')).map((name) => name.replace(/_[0-9a-f]+/, ''));
      expect(names.toSorted()).toEqual([
        'filter',
        'fragment',
        'index',
        'pagefind-entry.json',
        'pagefind-worker.js',
        'pagefind.bg.pf_meta',
        'pagefind.en.pf_meta',
        'pagefind.js',
        'wasm.en.pagefind',
        'wasm.unknown.pagefind',
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
