import type { Engine } from './engine.ts';

/** What Pagefind's module exports (1.6), as far as it is used. */
interface Pagefind extends Engine {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
}

/**
 * Loads the search engine for one language. How it is loaded is known here alone.
 * @param root where the site begins
 * @throws where it can't be loaded, as in a site that hasn't been indexed
 */
export async function loadEngine(root: URL, lang: string): Promise<Engine> {
  // A module for each language: one module keeps the word stems of the first language that it is started with.
  const engine: Pagefind = await import(new URL(`pagefind/pagefind.js?${lang}`, root).href);
  await engine.options({ baseUrl: '/', noWorker: true, excerptLength: 32 });
  await inPageOf(lang, () => engine.init());
  return engine;
}

/** Pagefind takes its language from the page at the moment that it is started, and from nowhere else. */
function inPageOf<T>(lang: string, start: () => T): T {
  const page = document.documentElement;
  const { lang: own } = page;
  page.lang = lang;
  try {
    return start();
  } finally {
    page.lang = own;
  }
}
