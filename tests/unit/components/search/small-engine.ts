import type { Engine, Page, SearchOptions } from '#components/search/client/engine.ts';

/** A page of a small index: its address, its text, and what it is filtered and sorted by. */
export interface Indexed {
  readonly url: string;
  readonly text: string;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly date?: string;
}

/**
 * An engine over a few pages that answers as Pagefind does: words by their beginning, of a word that it doesn't know
 * the longest beginning that it does, between quotation marks the word alone; the pages with most hits first.
 */
export function smallEngine(pages: readonly Indexed[]): Engine {
  const wordsOf = (text: string) => text.split(/\s+/);
  const plain = (word: string) =>
    word
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  const index = new Set(pages.flatMap(({ text }) => wordsOf(text).map(plain)));

  const loaded = new Set<string>();

  const test = (asked: string, exact: boolean): ((word: string) => boolean) => {
    const start = plain(asked);
    if (exact) return (word) => plain(word) === start;
    if ([...index].some((word) => word.startsWith(start))) return (word) => plain(word).startsWith(start);
    const known = [...index]
      .filter((word) => start.startsWith(word))
      .toSorted((a, b) => b.length - a.length)[0];
    return (word) => plain(word) === known;
  };
  const passes = ({ filters = {} }: Indexed, wanted: SearchOptions['filters']) =>
    Object.entries(wanted).every(([name, { any }]) => any.some((value) => filters[name]?.includes(value)));
  const count = (found: readonly Indexed[]) => {
    const counts: Record<string, Record<string, number>> = {};
    for (const { filters = {} } of found)
      for (const [name, values] of Object.entries(filters).filter(([name]) => loaded.has(name)))
        for (const value of values) (counts[name] ??= {})[value] = (counts[name]![value] ?? 0) + 1;
    return counts;
  };

  return {
    preload: async (_, { filters }) => void Object.keys(filters).forEach((name) => loaded.add(name)),
    search: async (asked, { filters, sort }) => {
      for (const name of Object.keys(filters)) loaded.add(name);
      const exact = asked?.startsWith('"') ?? false;
      const tests =
        asked === null
          ? []
          : asked
              .replaceAll('"', '')
              .split(' ')
              .map((word) => test(word, exact));
      const found = pages
        .filter((page) => passes(page, filters))
        .map((page) => ({
          page,
          locations: wordsOf(page.text).flatMap((word, at) => (tests.some((is) => is(word)) ? [at] : [])),
          all: tests.every((is) => wordsOf(page.text).some(is)),
        }))
        .filter(({ all }) => all);
      if (sort['date']) found.sort((a, b) => ((a.page.date ?? '') < (b.page.date ?? '') ? 1 : -1));
      else found.sort((a, b) => b.locations.length - a.locations.length);
      return {
        filters: count(found.map(({ page }) => page)),
        results: found.map(({ locations, page }) => ({ data: async () => shown(page, locations) })),
      };
    },
  };
}

function shown({ filters = {}, text, url }: Indexed, locations: readonly number[]): Page {
  return { url, content: text, locations, excerpt: text, filters, meta: {}, sub_results: [] };
}
