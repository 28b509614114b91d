import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { CborReader } from '#publish/cbor.ts';
import { removeAll } from '#publish/file-system.ts';
import { SIGNATURE } from '#publish/search-names.ts';
import { readMeta } from '#publish/search-packed.ts';
import { loadEngine } from '../../../src/components/search/client/load-engine.ts';
import type { Engine } from '../../../src/components/search/client/engine.ts';
import { inFolder, makeFolder, makeIndex, readFiles, readPieces, writeFiles } from './sites.ts';

/** Another file system, which lists the files of a folder in another order. */
const OTHER_DISK = '/dev/shm';

const towns = ['Gondomar', 'Ceutí', 'Cahul', 'Lučenec', 'Résumé', 'Resume', 'rèsume', '𐐀town', 'ﬀ'];

const letters = (number: number) =>
  number.toString(20).replaceAll(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!);

/** Pages in two languages, in the order of no disk, with more words than lie in one piece. */
const documents = Object.fromEntries(
  ['en', 'fr'].flatMap((lang) =>
    Array.from({ length: 60 }, (_, n): [string, string] => [
      `${lang}/${n % 7 === 0 ? `${n}/index` : (n * 37) % 60}.html`,
      `<html lang="${lang}"><main data-pagefind-body><h1>Meeting ${n}</h1><p>${towns[n % 7]} met ${towns[n % 5]} ${towns[n % 9]}
      <i data-pagefind-filter="town:${towns[n % 3]}"></i><i data-pagefind-filter="year:${1990 + (n % 4)}"></i>
      <i data-pagefind-sort="date:${1900 + n} ${n}"></i><i data-pagefind-sort="half:${n >> 1} ${n}"></i></p>
      ${n % 3 === 0 ? '' : '<p data-pagefind-meta="when">2019</p>'}${n % 2 === 0 ? '' : '<p data-pagefind-meta="a:Braga"></p>'}
      <p>${Array.from({ length: 900 }, (_, m) => `${towns[m % 5]}${letters((m * m * n) % 400)}`).join(' ')}</p></main></html>`,
    ]),
  ),
);

describe('the pieces of an index', () => {
  const folder = makeFolder();
  const stock = join(folder, 'stock');
  let pieces: Map<string, Buffer>;
  beforeAll(async () => {
    writeFiles(stock, documents);
    execFileSync(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', stock]);
    await makeIndex(folder, documents);
    pieces = readPieces(join(folder, 'site'));
    return () => removeAll(folder);
  });

  const stockPiece = (name: string) => readFileSync(join(stock, 'pagefind', name));
  const ownPiece = (name: string) => pieces.get(name)!;

  test.each(['en', 'fr'])('hold in %s of each word, filter and order what Pagefind’s hold', (lang) => {
    const stockEntry = JSON.parse(stockPiece('pagefind-entry.json').toString()) as Entry;
    const theirs = contentsOf(stockPiece, stockEntry.languages[lang]!.hash);
    const ours = contentsOf(ownPiece, lang);
    expect(theirs.chunks.length).toBeGreaterThan(2);
    expect(theirs.fields).toEqual(['a', 'title', 'when']);
    expect(ours).toEqual(theirs);
    const addresses = ours.pages.map(([url]) => url);
    expect(readPages(ownPiece, lang)).toEqual(addresses);
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
    const engineOf = async (piece: (name: string) => Uint8Array): Promise<Engine> => {
      const site = readFiles(join(folder, 'site'));
      const [, script] = Object.entries(site).find(([name]) => name.endsWith('/engine.js'))!;
      const known: { engine?: never } = {};
      (runInThisContext(`(jumelageSearch) => { ${script} }`) as (known: object) => void)(known);
      const engine = await loadEngine(
        { engine: async () => known.engine!, piece: async (name) => new Uint8Array(piece(name)) },
        'en',
      );
      await engine.preload(null, { filters: loaded, sort: {} });
      return engine;
    };
    const answer = async (engine: Engine) => {
      const found = await engine.search(words, { filters, sort });
      const pages = await Promise.all(found.results.map((result) => result.data()));
      // Alike relevant pages come in the order of their numbers, which is the one that differs.
      return {
        counts: found.filters,
        pages: 'date' in sort ? pages : pages.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
      };
    };
    const answers = await answer(await engineOf(ownPiece));
    expect(answers.pages.length).toBeGreaterThan(0);
    expect(answers).toEqual(await answer(await engineOf(stockPiece)));
  });

  it('name no system that packed them', () => {
    const packed = [...pieces].filter(([name]) => /\.pf_(?:index|meta|filter)$/.test(name));
    expect(packed.length).toBeGreaterThan(8);
    expect(packed.filter(([, bytes]) => bytes[9] !== 255)).toEqual([]);
  });

  it('are the same on every disk', () =>
    inFolder(async (other) => {
      await makeIndex(other, documents);
      expect(readFiles(join(other, 'site'))).toEqual(readFiles(join(folder, 'site')));
    }, OTHER_DISK));
});

/** All that the index of one language says, with addresses in place of the numbers of pages. */
function contentsOf(piece: (name: string) => Buffer, hash: string) {
  const read = (name: string) => {
    const bytes = piece(name);
    return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).subarray(SIGNATURE.length);
  };
  const meta = readMeta(read(`pagefind.${hash}.pf_meta`));
  const told = meta.pages.map(
    (page) => JSON.parse(read(`fragment/${page.hash}.pf_fragment`).toString()) as { url: string },
  );
  const urls = told.map(({ url }) => url);
  const byAddress = <T extends readonly [string, ...unknown[]]>(list: T[]) =>
    list.toSorted(([a], [b]) => (a < b ? -1 : 1));

  const wordsIn = (bytes: Buffer) => {
    const from = new CborReader(bytes);
    const numbers = () => from.list(() => from.integer());
    const pages = () => {
      let page = 0;
      const having = from.list(() => {
        from.array(3);
        page += from.unsigned();
        return [urls[page]!, numbers(), numbers()] as const;
      });
      return byAddress(having);
    };
    from.array(1);
    return from.list(() => {
      from.array(3);
      const word = [from.text(), pages()] as const;
      const forms = from.list(() => {
        from.array(2);
        return [from.text(), pages()] as const;
      });
      return [...word, byAddress(forms)] as const;
    });
  };
  const filterIn = (bytes: Buffer) => {
    const from = new CborReader(bytes);
    from.array(2);
    const filter = from.text();
    const values = from.list(() => {
      from.array(2);
      return [from.text(), from.list(() => urls[from.unsigned()]!).toSorted()] as const;
    });
    return [filter, byAddress(values)] as const;
  };
  return {
    version: meta.version,
    fields: meta.fields,
    pages: byAddress(meta.pages.map(({ words }, page) => [urls[page]!, words, told[page]] as const)),
    chunks: meta.chunks.map((chunk) => [chunk.from, chunk.to, wordsIn(read(`index/${chunk.hash}.pf_index`))]),
    filters: byAddress(meta.filters.map(({ hash }) => filterIn(read(`filter/${hash}.pf_filter`)))),
    sorts: meta.sorts.map(({ sort, pages }) => [sort, pages.map((page) => urls[page])]),
  };
}

/** The addresses of pages in the order of their numbers. */
function readPages(piece: (name: string) => Buffer, lang: string): string[] {
  const meta = readMeta(gunzipSync(piece(`pagefind.${lang}.pf_meta`)).subarray(SIGNATURE.length));
  return meta.pages.map(({ hash }) => {
    const told = piece(`fragment/${hash}.pf_fragment`).subarray(SIGNATURE.length).toString();
    return (JSON.parse(told) as { url: string }).url;
  });
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
