import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How common the words are that are searched for: in one page of so many. */
const FREQUENCIES = [5, 50, 500];

/**
 * Queries of a site: words of its projects’ pages, one common, one less so, one rare, and the first two together. The
 * same site gives the same words.
 */
export function wordsOf(site: string, lang: string): string[] {
  const folder = join(site, lang, 'projects');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'index.html');
  const pagesWith = new Map<string, number>();
  for (const name of pages)
    for (const word of wordsIn(readFileSync(join(folder, name), 'utf8')))
      pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  const known = [...pagesWith].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const nearest = (wanted: number) =>
    known.reduce((best, word) => (distance(word, wanted) < distance(best, wanted) ? word : best))[0];
  const [common, less, rare] = FREQUENCIES.map((each) => nearest(pages.length / each)) as Triple;
  return [common, less, rare, `${common} ${less}`];
}

const distance = ([, count]: [string, number], wanted: number): number => Math.abs(Math.log(count / wanted));

/** The words of a page’s paragraphs, each once. */
function wordsIn(html: string): Set<string> {
  const text = [...html.matchAll(/<p>([^<]+)/g)].map(([, words]) => words).join(' ');
  return new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
}

type Triple = [string, string, string];
