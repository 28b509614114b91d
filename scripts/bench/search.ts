import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { median, table } from './measure.ts';
import { startCountingServer } from './search/counting-server.ts';
import { firstSearch, type Line, type Way } from './search/first-search.ts';
import { makeStockSearch, writeStockPage } from './search/stock-search.ts';
import { wordsOf } from './search/words.ts';

/** A phone’s line, as Lighthouse’s “slow 4G” has it. */
const PHONE: Line = { latency: 150, bytesPerSecond: 1_600_000 / 8 };

/**
 * Measures the first search of a reader who comes to a finished site: the bytes that searching moves over a network,
 * gzipped as hosts do, and the time from the last key to the first five results. Beside it, Pagefind’s own search with its
 * own interface, on the same pages; that one doesn’t run from a disk. The ways take turns, each in a browser that has seen
 * nothing yet; what is told are medians.
 * @param site the folder of a finished site. @param rounds how often each query is asked
 * @throws {Error} where something isn’t found
 */
export async function measureSearch(site: string, rounds: number): Promise<string> {
  const stock = mkdtempSync(join(tmpdir(), 'jumelage-bench-'));
  const lang = readdirSync(site).find((name) => /^[a-z]{2,3}$/.test(name))!;
  makeStockSearch(site, stock);
  writeStockPage(stock, lang);
  const [ownServer, stockServer] = await Promise.all([startCountingServer(site), startCountingServer(stock)]);
  const browser = await launchChromium();
  try {
    const own: Way = {
      address: `${ownServer.origin}/${lang}/search.html`,
      server: ownServer,
      result: '#results > li',
    };
    const theirs: Way = {
      address: `${stockServer.origin}/index.html`,
      server: stockServer,
      result: '.pagefind-ui__result-link',
    };
    const disk: Way = { address: `${pathToFileURL(join(site, lang, 'search.html'))}`, result: own.result };
    const runs: (readonly [Way, Line?])[] = [[own], [theirs], [own, PHONE], [theirs, PHONE], [disk]];
    const rows: string[][] = [];
    for (const query of wordsOf(site, lang)) {
      const taken = runs.map((): Awaited<ReturnType<typeof firstSearch>>[] => []);
      for (let round = 0; round < rounds; round++)
        for (const [index, [way, line]] of runs.entries())
          taken[index]!.push(await firstSearch(browser, way, query, line));
      const times = taken.map((each) => median(each.map(({ milliseconds }) => milliseconds)).toFixed(0));
      const [ours, stocks] = taken.map((each) => median(each.map(({ bytes }) => bytes)) / 1000);
      rows.push([query, kilo(ours!), kilo(stocks!), (ours! / stocks!).toFixed(2), ...times]);
    }
    return table([HEAD, ...rows]);
  } finally {
    await browser.close();
    ownServer.close();
    stockServer.close();
    rmSync(stock, { recursive: true });
  }
}

const HEAD = ['', 'kB', 'stock', 'ratio', 'ms', 'stock', 'slow 4G', 'stock', 'disk'];

const kilo = (value: number): string => value.toFixed(0);
