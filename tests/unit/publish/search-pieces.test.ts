import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { removeAll } from '#publish/file-system.ts';
import { makeSearchIndex } from '#publish/search-index.ts';
import { SIGNATURE } from '#publish/search-names.ts';
import { readPieces } from '#publish/search-pieces.ts';
import { wrapSearchIndex } from '#publish/search-scripts.ts';
import { loadEngine } from '../../../src/components/search/client/load-engine.ts';
import type { Engine } from '../../../src/components/search/client/engine.ts';
import { inFolder, makeFolder, readFiles, writeFiles } from './sites.ts';

/** Another file system, which lists the files of a folder in another order. */
const OTHER_DISK = '/dev/shm';

const towns = ['Gondomar', 'Ceutí', 'Cahul', 'Lučenec', 'Résumé', 'Resume', 'rèsume'];

/** Pages in two languages, in the order of no disk. */
const documents = Object.fromEntries(
  ['en', 'fr'].flatMap((lang) =>
    Array.from({ length: 60 }, (_, n): [string, string] => [
      `${lang}/${(n * 37) % 60}.html`,
      `<html lang="${lang}"><main data-pagefind-body><h1>Meeting ${n}</h1><p>${towns[n % 7]} met ${towns[n % 5]}
      <i data-pagefind-filter="town:${towns[n % 3]}"></i><i data-pagefind-filter="year:${1990 + (n % 4)}"></i>
      <i data-pagefind-sort="date:${1900 + n}"></i></p></main></html>`,
    ]),
  ),
);

describe('pieces in the order of addresses', () => {
  const folder = makeFolder();
  let theirs: Engine;
  let ours: Engine;
  beforeAll(async () => {
    writeFiles(folder, documents);
    execFileSync(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', folder]);
    const index = join(folder, 'pagefind');
    await wrapSearchIndex(index, folder);
    const [, script] = Object.entries(readFiles(folder)).find(([name]) => name.endsWith('/engine.js'))!;
    const pieces = new Map([...readPieces(index)].map(({ content, name }) => [name, content]));
    const engineOf = async (piece: (name: string) => Uint8Array) => {
      const known: { engine?: never } = {};
      (runInThisContext(`(jumelageSearch) => { ${script} }`) as (known: object) => void)(known);
      return await loadEngine(
        { engine: async () => known.engine!, piece: async (name) => new Uint8Array(piece(name)) },
        'en',
      );
    };
    theirs = await engineOf((name) => readFileSync(join(index, name)));
    ours = await engineOf((name) => {
      const piece = pieces.get(name)!;
      return typeof piece === 'string' ? Buffer.from(SIGNATURE + piece) : piece;
    });
    await Promise.all([theirs, ours].map((engine) => engine.preload(null, { filters: loaded, sort: {} })));
    return () => removeAll(folder);
  });

  const loaded = { town: { any: [] }, year: { any: [] } };
  test.each([
    ['met', {}, {}],
    ['Gondomar', {}, {}],
    ['resume', {}, {}],
    ['résumé', {}, {}],
    ['meeting 7', {}, {}],
    ['Cahul', { year: { any: ['1991'] } }, {}],
    [null, { town: { any: ['Ceutí', 'Cahul'] }, year: { any: ['1993'] } }, {}],
    [null, {}, { date: 'desc' }],
    ['Ceutí', {}, { date: 'asc' }],
  ] as const)('tell of %j, %j, %j what Pagefind’s tell', async (words, filters, sort) => {
    const answer = async (engine: Engine) => {
      const found = await engine.search(words, { filters, sort });
      const pages = await Promise.all(found.results.map((result) => result.data()));
      // Alike relevant pages come in the order of their numbers, which is the one that differs.
      return {
        counts: found.filters,
        pages: 'date' in sort ? pages : pages.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
      };
    };
    const answers = await answer(ours);
    expect(answers.pages.length).toBeGreaterThan(0);
    expect(answers).toEqual(await answer(theirs));
  });
});

it('name no system that packed them', () =>
  inFolder(async (folder) => {
    writeFiles(folder, { 'a.html': documents['en/0.html']! });
    execFileSync(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', folder]);
    const packed = [...readPieces(join(folder, 'pagefind'))].filter(({ name }) =>
      /\.pf_(?:index|meta)$/.test(name),
    );
    expect(packed.map(({ content }) => (content as Buffer)[9])).toEqual([255, 255]);
  }));

it('are the same on every disk', () =>
  inFolder(
    (one) =>
      inFolder(async (other) => {
        for (const folder of [one, other]) {
          writeFiles(join(folder, 'documents'), documents);
          await makeSearchIndex(join(folder, 'documents'), join(folder, 'site'));
        }
        expect(readFiles(other)).toEqual(readFiles(one));
      }, OTHER_DISK),
    undefined,
  ));
