import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReads } from '#content/reads.ts';
import { listFiles, sealsIn } from '#publish/file-system.ts';
import { openSite } from '#publish/finish.ts';
import { noFacts, openLastSite } from '#publish/last-site.ts';
import { openSearchIndex } from '#publish/search-index.ts';
import { inFolder, readFiles, readPieces } from './sites.ts';

const page = (town: string) =>
  `<html lang="en"><body><main data-pagefind-body><h1 id="top">${town}</h1><a href="/en/">All</a></main></body></html>`;
const home = page('All towns');

/** Publishes a site of two pages into `out`; the names of the files that were taken from the last one. */
async function publish(
  folder: string,
  town: string,
  edition = 'first',
  move: (from: string, to: string) => void = renameSync,
): Promise<string[]> {
  const at = (name: string) => join(folder, name);
  const places = placesIn(folder, edition);
  const { index } = places;
  const last = openLastSite(places);
  const site = openSite(places.site, index, '/', last);
  site.put('en/index.html', home);
  site.put('en/town.html', page(town));
  expect(site.finish()).toEqual([]);
  await index.finish(places.site, last);
  last.bring();
  const taken = ['en/index.html', 'en/town.html'].filter(
    (name) => inode(at('new'), name) === inode(at('out'), name),
  );
  for (const gone of [at('documents'), places.out]) rmSync(gone, { recursive: true, force: true });
  move(places.site, places.out);
  last.keepList(sealsIn(places.out));
  return taken;
}

/** Where the site of a folder is made and kept. */
function placesIn(folder: string, edition = 'first', reads = makeReads()) {
  const at = (name: string) => join(folder, name);
  const index = openSearchIndex(at('documents'), at('kept'));
  return { folder: at('kept'), edition, out: at('out'), site: at('new'), index, reads };
}

const inode = (site: string, name: string) => statSync(join(site, name), { throwIfNoEntry: false })?.ino;
const modeOf = (folder: string, name: string) => statSync(join(folder, 'out', name)).mode;
const files = (folder: string) => readFiles(join(folder, 'out'));
const toldIn = (folder: string) => String(readPieces(join(folder, 'out')).get('fragment/en_1.pf_fragment'));

/** The inodes of the scripts of the search index, by their names in its folder. */
const scripts = (folder: string) =>
  Object.fromEntries(
    listFiles(join(folder, 'out/search')).map((name) => [
      name.slice(name.indexOf('/') + 1),
      inode(join(folder, 'out/search'), name),
    ]),
  );

describe('the last site', () => {
  it('gives each file that is rendered as it was', () =>
    inFolder(async (folder) => {
      expect(await publish(folder, 'Gondomar')).toEqual([]);
      const first = files(folder);
      expect(await publish(folder, 'Gondomar')).toEqual(['en/index.html', 'en/town.html']);
      expect(files(folder)).toEqual(first);
      expect(await publish(folder, 'Arad')).toEqual(['en/index.html']);
      expect(first['en/town.html']).toContain('Gondomar');
      expect(files(folder)['en/town.html']).toBe(first['en/town.html']!.replace('Gondomar', 'Arad'));
      expect(toldIn(folder)).toContain('Arad');
      expect(toldIn(folder)).not.toContain('Gondomar');
    }));

  it('gives each script of the search index that has the same bytes, though their folder has another name', () =>
    inFolder(async (folder) => {
      await publish(folder, 'Gondomar');
      const [before, first] = [scripts(folder), files(folder)];
      await publish(folder, 'Arad');
      const after = scripts(folder);
      const isSame = (name: string) => after[name] === before[name];
      expect(Object.keys(after).filter((name) => !isSame(name))).toEqual([
        'fragment/en_0.js',
        'index/en_0.pf_index.js',
      ]);
      expect(Object.keys(files(folder))).not.toEqual(Object.keys(first));
      await publish(folder, 'Gondomar');
      expect(files(folder)).toEqual(first);
    }));

  it('gives no script of the search index that was changed', () =>
    inFolder(async (folder) => {
      await publish(folder, 'Gondomar');
      const first = files(folder);
      const engine = listFiles(join(folder, 'out')).find((name) => name.endsWith('/engine.js'))!;
      writeFileSync(join(folder, 'out', engine), 'mine');
      await publish(folder, 'Gondomar');
      expect(files(folder)).toEqual(first);
    }));

  it('gives them also where the published files are copies, as on another disk', () =>
    inFolder(async (folder) => {
      const copied = (from: string, to: string) => {
        cpSync(from, to, { recursive: true });
        rmSync(from, { recursive: true });
      };
      const taken = [];
      for (let time = 0; time < 3; time += 1) taken.push(await publish(folder, 'Gondomar', 'first', copied));
      const both = ['en/index.html', 'en/town.html'];
      expect(taken).toEqual([[], both, both]);
    }));

  it.each([
    [
      'a published file that was changed',
      (at: string) => writeFileSync(join(at, 'out/en/town.html'), 'mine'),
    ],
    [
      'a published file that nobody else may read any more',
      (at: string) => chmodSync(join(at, 'out/en/town.html'), 0o600),
    ],
    [
      'a published file that was damaged and has its size and its time',
      (at: string) => {
        const file = join(at, 'out/en/town.html');
        cpSync(file, join(at, 'before'), { preserveTimestamps: true });
        execFileSync('touch', ['-r', file, join(at, 'before')]);
        writeFileSync(file, 'x'.repeat(statSync(file).size), { flag: 'r+' });
        execFileSync('touch', ['-r', join(at, 'before'), file]);
      },
    ],
    ['a published file that is gone', (at: string) => rmSync(join(at, 'out/en/town.html'))],
  ])('doesn’t give %s', (_, change) =>
    inFolder(async (folder) => {
      await publish(folder, 'Gondomar');
      const first = files(folder);
      change(folder);
      expect(await publish(folder, 'Gondomar')).toEqual(['en/index.html']);
      expect(files(folder)).toEqual(first);
      expect(modeOf(folder, 'en/town.html')).toBe(modeOf(folder, 'en/index.html'));
    }),
  );

  it.each([
    ['another edition made', () => {}, 'second'],
    ['was damaged', (at: string) => append(join(at, 'kept/published.json'), ' '), 'first'],
    ['isn’t indexed any more', (at: string) => rmSync(join(at, 'kept/searched.bin')), 'first'],
    ['is a copy', (at: string) => copy(join(at, 'out')), 'first'],
  ])('doesn’t give what %s', (_, change, edition) =>
    inFolder(async (folder) => {
      await publish(folder, 'Gondomar');
      const first = files(folder);
      change(folder);
      expect(await publish(folder, 'Gondomar', edition)).toEqual([]);
      expect(files(folder)).toEqual(first);
    }),
  );

  describe('needs no page to be made again', () => {
    /** An archive whose events say where they were, and what was derived of them. */
    function archive({ a, b }: { a: string; b: string }) {
      const reads = makeReads();
      const events = { a: reads.part('events/a', { town: a }), b: reads.part('events/b', { town: b }) };
      const towns = () =>
        reads.derived('towns', () => ({ towns: [events.a.town, events.b.town].toSorted().join(' and ') }));
      return { reads, events, towns };
    }

    /** A page of each event, and two of all towns. */
    const shown = ({ events, towns }: ReturnType<typeof archive>): Record<string, () => string> => ({
      a: () => events.a.town,
      b: () => events.b.town,
      all: () => towns().towns,
      also: () => towns().towns,
    });

    /** Publishes these pages; the names of those that were made. */
    async function make(folder: string, of: { a: string; b: string }, input = 'en', pages = shown) {
      const at = (name: string) => join(folder, name);
      const made = archive(of);
      const { reads } = made;
      const places = placesIn(folder, 'first', reads);
      const { index } = places;
      const last = openLastSite(places);
      const site = openSite(places.site, index, '/', last);
      const names = Object.entries(pages(made)).flatMap(([name, text]) => {
        if (site.keep(`${name}.html`, input)) return [];
        const { made, read } = reads.noted(() => page(text()).replace('/en/', 'a.html'));
        site.put(`${name}.html`, made, { input, read });
        return [name];
      });
      expect(site.finish()).toEqual([]);
      await index.finish(places.site, last);
      last.bring();
      for (const gone of [at('documents'), places.out]) rmSync(gone, { recursive: true, force: true });
      renameSync(places.site, places.out);
      last.keepList(sealsIn(places.out));
      return names;
    }

    it('of which everything is as it was', () =>
      inFolder(async (folder) => {
        expect(await make(folder, { a: 'Beja', b: 'Bezons' })).toEqual(['a', 'b', 'all', 'also']);
        const first = files(folder);
        expect(await make(folder, { a: 'Beja', b: 'Bezons' })).toEqual([]);
        expect(files(folder)).toEqual(first);
        // What wasn't made is known all the same to the build after.
        expect(await make(folder, { a: 'Beja', b: 'Bezons' })).toEqual([]);
        expect(await make(folder, { a: 'Beja', b: 'Rome' })).toEqual(['b', 'all', 'also']);
      }));

    it('but what reads of what changed, directly or through what was derived', () =>
      inFolder(async (folder) => {
        await make(folder, { a: 'Beja', b: 'Bezons' });
        expect(await make(folder, { a: 'Beja', b: 'Rome' })).toEqual(['b', 'all', 'also']);
        expect(readFileSync(join(folder, 'out/all.html'), 'utf8')).toContain('Beja and Rome');
        expect(await make(folder, { a: 'Beja', b: 'Rome' })).toEqual([]);
      }));

    it('if what was derived of what changed came out as it was, once somebody has derived it', () =>
      inFolder(async (folder) => {
        await make(folder, { a: 'Beja', b: 'Bezons' });
        // Of the two that show it, the first is made, which tells of the other that it needn't be.
        expect(await make(folder, { a: 'Bezons', b: 'Beja' })).toEqual(['a', 'b', 'all']);
      }));

    it('but what reads of what it has read only since it came out as before', () =>
      inFolder(async (folder) => {
        const either = ({ events: { a, b } }: ReturnType<typeof archive>) => ({
          a: () => a.town,
          either: () => (a.town === 'Beja' ? a.town : b.town),
        });
        const text = () => readFileSync(join(folder, 'out/either.html'), 'utf8');
        const makeEither = (a: string, b: string) => make(folder, { a, b }, 'en', either);
        expect(await makeEither('Beja', 'Bezons')).toEqual(['a', 'either']);
        const first = text();
        expect(await makeEither('Rome', 'Beja')).toEqual(['a', 'either']);
        expect(text()).toBe(first);
        expect(await makeEither('Rome', 'Bezons')).toEqual(['either']);
        expect(text()).toBe(first.replace('Beja', 'Bezons'));
      }));

    it('of another input', () =>
      inFolder(async (folder) => {
        await make(folder, { a: 'Beja', b: 'Bezons' });
        expect(await make(folder, { a: 'Beja', b: 'Bezons' }, 'fr')).toEqual(['a', 'b', 'all', 'also']);
      }));

    it('nor is more kept after edits than of a site that was made at once', () =>
      inFolder(async (folder) => {
        const kept = () => statSync(join(folder, 'kept/published.json')).size;
        await make(folder, { a: 'Beja', b: 'Bezons' });
        const first = kept();
        for (const town of ['Arad', 'Rome', 'Beja']) await make(folder, { a: town, b: 'Bezons' });
        expect(kept()).toBe(first);
        expect(await make(folder, { a: 'Beja', b: 'Bezons' })).toEqual([]);
      }));

    it('that was damaged since', () =>
      inFolder(async (folder) => {
        await make(folder, { a: 'Beja', b: 'Bezons' });
        append(join(folder, 'out/b.html'), '!');
        expect(await make(folder, { a: 'Beja', b: 'Bezons' })).toEqual(['b']);
      }));

    it('that links to one that is gone, which is told', () =>
      inFolder(async (folder) => {
        const of = { a: 'Beja', b: 'Bezons' };
        await make(folder, of);
        const without = (all: ReturnType<typeof archive>) => ({ b: shown(all)['b']! });
        await expect(make(folder, of, 'en', without)).rejects.toThrow(/b\.html/);
      }));
  });

  it('gives no file that was gone when the list was made', () =>
    inFolder(async (folder) => {
      await publish(folder, 'Gondomar');
      const places = placesIn(folder);
      const last = openLastSite(places);
      last.note('gone.txt', 'sum', noFacts, '', undefined);
      last.keepList(new Map());
      const next = openLastSite(placesIn(folder));
      expect(next.take('gone.txt', 'sum', undefined)).toBeUndefined();
    }));

  it('knows its files as before where a build comes to nothing', () =>
    inFolder(async (folder) => {
      await publish(folder, 'Gondomar');
      const places = placesIn(folder);
      const last = openLastSite(places);
      openSite(places.site, places.index, '/', last).put('en/index.html', home);
      expect([...last.taken.keys()]).toEqual(['en/index.html']);
      rmSync(places.site, { recursive: true });
      expect(await publish(folder, 'Gondomar')).toEqual(['en/index.html', 'en/town.html']);
    }));

  it('finds links that no longer lead anywhere on pages that stay', () =>
    inFolder(async (folder) => {
      await publish(folder, 'Gondomar');
      const places = placesIn(folder);
      const last = openLastSite(places);
      const site = openSite(places.site, places.index, '/', last);
      site.put('en/town.html', page('Gondomar'));
      expect([...last.taken.keys()]).toEqual(['en/town.html']);
      expect(site.finish()).toMatchObject([{ page: 'en/town.html', file: 'en/index.html', missing: 'file' }]);
    }));
});

function append(path: string, text: string): void {
  writeFileSync(path, readFileSync(path, 'utf8') + text);
}

function copy(folder: string): void {
  cpSync(folder, `${folder}-copy`, { recursive: true });
  rmSync(folder, { recursive: true });
  renameSync(`${folder}-copy`, folder);
}
