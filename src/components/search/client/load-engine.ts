import type { Engine } from './engine.ts';
import type { SearchFolder } from './pieces.ts';

/** What Pagefind's module exports (1.6), as far as it is used. */
interface Pagefind extends Engine {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
}

/**
 * Loads the search engine for one language. How it is loaded is known here alone.
 * @throws where it can't be loaded
 */
export async function loadEngine(folder: SearchFolder, lang: string): Promise<Engine> {
  const make = await folder.engine();
  const fetchPiece = async (address: string) => {
    const { pathname } = new URL(address);
    return new Response(await folder.piece(decodeURIComponent(pathname.slice(1))));
  };
  // Each language has an engine of its own, which keeps the word stems of the page that it believes to be in.
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) };
  const engine = make(fetchPiece, page) as Pagefind;
  await engine.options({ baseUrl: '/', noWorker: true, excerptLength: 32 });
  await engine.init();
  return engine;
}
