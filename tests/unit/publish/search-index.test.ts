import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listFiles, removeAll } from '#publish/file-system.ts';
import { openSearchIndex, TOGETHER } from '#publish/search-index.ts';
import { inFolder, makeIndex, manyDocuments, readFiles, startNode } from './sites.ts';

const BODY = 'data-pagefind-body';

describe('the search index', () => {
  it('tells how many pages it holds in each language, and how many words', () =>
    inFolder(async (folder) => {
      expect(await makeIndex(folder, archive())).toEqual({ pages: { bg: 1, en: 2 }, words: 12 });
    }));

  it('has the same bytes for the same pages', () =>
    inFolder((one) =>
      inFolder(async (other) => {
        for (const folder of [one, other]) await makeIndex(folder, archive());
        expect(readFiles(other)).toEqual(readFiles(one));
      }),
    ));

  it('holds only what searching needs, as scripts in a folder named by its content that one script knows', () =>
    inFolder(async (folder) => {
      await makeIndex(folder, archive());
      const site = join(folder, 'site');
      expect(readdirSync(folder)).toEqual(['cache', 'site']);
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
        await makeIndex(folder, archive());
      } finally {
        delete process.env['PAGEFIND_OUTPUT_SUBDIR'];
      }
      expect(readdirSync(folder)).toEqual(['cache', 'site']);
    }));

  it.each<{ where: string; pages: Record<string, string>; says: string }>([
    { where: 'there is no document', pages: {}, says: 'no page of the site is marked' },
    {
      where: 'no document has a word',
      pages: { 'a.html': page('en', 'data-pagefind-body', '') },
      says: 'no page has a word',
    },
  ])('fails where $where', ({ pages, says }) =>
    inFolder(async (folder) => {
      const failure = await makeIndex(folder, pages).catch(
        (error: Error) => `${error.message} ${String(error.cause)}`,
      );
      expect(failure).toContain(says);
    }),
  );

  it('fails where a page doesn’t say its language: Pagefind would take it for one of another', () =>
    inFolder((folder) => {
      expect(() => void makeIndex(folder, { 'a.html': page('', BODY, 'x') })).toThrow('a.html doesn’t say');
    }));

  it('fails, with the reason, if Pagefind can not be started', () =>
    inFolder(async (folder) => {
      process.env['PAGEFIND_BINARY_PATH'] = join(folder, 'no-such-program');
      try {
        await expect(makeIndex(folder, archive())).rejects.toMatchObject({
          message: 'The search index could not be made.',
          cause: { code: 'ENOENT' },
        });
      } finally {
        delete process.env['PAGEFIND_BINARY_PATH'];
      }
    }));
});

describe('Pagefind, as soon as there are documents enough', () => {
  it('begins while others are put', () =>
    inFolder(async (folder) => {
      const index = openSearchIndex(join(folder, 'documents'), join(folder, 'cache'));
      for (const [name, document] of manyDocuments()) index.put(name, document);
      await vi.waitUntil(() => existsSync(join(folder, 'documents/0/pagefind/pagefind-entry.json')), 50_000);
      index.put('en/one-more.html', page('en', BODY, 'one more'));
      expect(await index.finish(join(folder, 'site'))).toMatchObject({ pages: { en: 2 * TOGETHER + 1 } });
    }));

  it('fails, with the reason, when the index is to be finished', () =>
    inFolder(async (folder) => {
      process.env['PAGEFIND_BINARY_PATH'] = standIn(folder, 'echo "no room" >&2; exit 3');
      try {
        const index = openSearchIndex(join(folder, 'documents'), join(folder, 'cache'));
        for (const [name, document] of manyDocuments()) index.put(name, document);
        await vi.waitUntil(() => existsSync(join(folder, 'pid')), 50_000);
        index.put('en/one-more.html', page('en', BODY, 'one more'));
        await expect(index.finish(join(folder, 'site'))).rejects.toMatchObject({
          message: 'The search index could not be made.',
          cause: { message: 'Pagefind ended with 3:\nno room' },
        });
      } finally {
        delete process.env['PAGEFIND_BINARY_PATH'];
      }
    }));

  it('ends with a build that is stopped, which leaves nothing', () =>
    inFolder(async (root) => {
      const env = { PAGEFIND_BINARY_PATH: standIn(root, 'exec sleep 60') };
      const build = startNode([join(import.meta.dirname, 'index-and-stop.ts'), root], { env });
      await vi.waitUntil(() => existsSync(join(root, 'pid')), 50_000);
      build.kill('SIGTERM');
      expect(await build.ended).toMatchObject({ code: 2, output: 'Stopped (SIGTERM).\n' });
      const pid = Number(readFileSync(join(root, 'pid'), 'utf8'));
      await vi.waitUntil(() => !isRunning(pid), 50_000);
      expect(readdirSync(root)).toEqual(['pagefind', 'pid']);
    }));

  it('is in a group of its own: Ctrl+C at a terminal stops the build, which tells so and ends it', () =>
    inFolder(async (root) => {
      const env = { PAGEFIND_BINARY_PATH: standIn(root, 'exec sleep 60') };
      const stop = join(import.meta.dirname, 'index-and-stop.ts');
      const build = startNode([stop, root], { env, detached: true });
      await vi.waitUntil(() => existsSync(join(root, 'pid')), 50_000);
      const pid = Number(readFileSync(join(root, 'pid'), 'utf8'));
      const isFirstOfGroup = isRunning(-pid);
      // As a terminal does: to everybody in the build's group.
      process.kill(-build.pid, 'SIGINT');
      expect(await build.ended).toMatchObject({ code: 2, output: 'Stopped (SIGINT).\n' });
      expect(isFirstOfGroup).toBe(true);
      await vi.waitUntil(() => !isRunning(pid), 50_000);
    }));
});

describe('what is kept between two builds', () => {
  const { 'en/gondomar.html': first, ...others } = archive();
  const states: [what: string, documents: Record<string, string>][] = [
    ['nothing changed', archive()],
    ['a page was edited', { ...archive(), 'en/gondomar.html': page('en', BODY, 'Gondomar met résumé') }],
    [
      'a page has another fact',
      { ...archive(), 'en/b.html': page('en', BODY, '<i data-pagefind-meta="a">B</i>') },
    ],
    ['a page was added', { ...archive(), 'en/arad.html': page('en', BODY, 'Arad wrote to Lucenec') }],
    ['a page was removed', others],
    ['a page was renamed', { ...others, 'en/zzz.html': first! }],
    ['a page has no word any more', { ...archive(), 'en/lucenec.html': page('en', BODY, '—') }],
    ['a page is in another language', { ...archive(), 'en/lucenec.html': page('ro', BODY, 'Lučenec') }],
    ['a language is gone', Object.fromEntries(Object.entries(archive()).filter(([name]) => name < 'c'))],
  ];

  it.each(states)('gives the same bytes as an empty cache where %s', (_, documents) =>
    inFolder((one) =>
      inFolder(async (other) => {
        const made = await makeIndex(one, documents);
        // What the last build kept of all states before this one is there as well.
        for (const [, before] of [...states, ...states.toReversed()]) {
          await makeIndex(other, before);
          removeAll(join(other, 'site'));
        }
        expect(await makeIndex(other, documents)).toEqual(made);
        expect(readFiles(join(other, 'site'))).toEqual(readFiles(join(one, 'site')));
      }),
    ),
  );

  it('finds the words of a page that is again as it was some builds ago', () =>
    inFolder((one) =>
      inFolder(async (other) => {
        const towns = Array.from({ length: 9 }, (_, number): [string, string] => [
          `en/town-${number}.html`,
          page('en', BODY, `Town ${number} met others`),
        ]);
        const known: boolean[] = [];
        const isKnown = (folder: string, documents: Record<string, string>) => {
          const index = openSearchIndex(join(folder, 'documents'), join(folder, 'cache'));
          index.put('en/zzz.html', documents['en/zzz.html']!);
          const isNew = existsSync(join(folder, 'documents'));
          removeAll(join(folder, 'documents'));
          return !isNew;
        };
        const withLast = (text: string) => ({
          ...archive(),
          ...Object.fromEntries(towns),
          'en/zzz.html': page('en', BODY, text),
        });
        for (const text of ['Vilnius sings', 'Riga dances', 'Tallinn rows', 'Vilnius sings']) {
          removeAll(join(other, 'site'));
          known.push(isKnown(other, withLast(text)));
          await makeIndex(other, withLast(text));
        }
        expect(known).toEqual([false, false, false, true]);
        await makeIndex(one, withLast('Vilnius sings'));
        expect(readFiles(join(other, 'site'))).toEqual(readFiles(join(one, 'site')));
      }),
    ));

  it('spares Pagefind every document that it knows', () =>
    inFolder(async (folder) => {
      await makeIndex(folder, archive());
      const index = openSearchIndex(join(folder, 'documents'), join(folder, 'cache'));
      const documents = { ...archive(), 'en/gondomar.html': page('en', BODY, 'Another') };
      for (const [name, document] of Object.entries(documents)) index.put(name, document);
      expect(listFiles(join(folder, 'documents'))).toEqual(['0/en/gondomar.html']);
    }));

  it('knows a page again by its key alone', () =>
    inFolder(async (folder) => {
      const indexed = () => openSearchIndex(join(folder, 'documents'), join(folder, 'cache'));
      const [name, document] = Object.entries(archive())[0]!;
      await makeIndex(folder, { [name]: document });
      const site = readFiles(join(folder, 'site'));
      removeAll(join(folder, 'site'));
      const key = indexed().put(name, document);
      const index = indexed();
      expect([index.take(key), index.take(`${key}x`)]).toEqual([true, false]);
      await index.finish(join(folder, 'site'));
      expect(readFiles(join(folder, 'site'))).toEqual(site);
    }));

  it.each<[what: string, spoil: (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['changed', (bytes) => (bytes.writeUInt8(bytes.at(-9)! ^ 1, bytes.length - 9), bytes)],
    ['of another edition', (bytes) => (bytes.write('x'), bytes)],
  ])('counts as not kept where it is %s', (_, spoil) =>
    inFolder(async (folder) => {
      await makeIndex(folder, archive());
      const site = readFiles(join(folder, 'site'));
      const kept = readFiles(join(folder, 'cache'));
      for (const name of Object.keys(kept)) {
        removeAll(join(folder, 'site'));
        const path = join(folder, 'cache', name);
        writeFileSync(path, spoil(readFileSync(path)));
        await makeIndex(folder, archive());
        expect(readFiles(join(folder, 'site'))).toEqual(site);
        expect(readFiles(join(folder, 'cache'))).toEqual(kept);
      }
    }),
  );

  it('is not needed, nor that it can be', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'cache'), 'no folder');
      expect(await makeIndex(folder, archive())).toMatchObject({ pages: { bg: 1, en: 2 } });
    }));
});

/** A program that notes its process, in `pid`, and does this in the place of Pagefind. @returns its path */
function standIn(folder: string, does: string): string {
  const path = join(folder, 'pagefind');
  writeFileSync(
    path,
    `#!/bin/sh\necho $$ > '${folder}/started' && mv '${folder}/started' '${folder}/pid'\n${does}\n`,
    {
      mode: 0o755,
    },
  );
  return path;
}

/** One that only waits to be reaped doesn’t. @param pid of a process, or below zero of a group by its first process */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !readFileSync(stat, 'latin1').includes(') Z ');
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
