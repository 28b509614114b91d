import { runScript } from '../../base/client/run-script.ts';

/** What the scripts of the search folder find in the page. */
interface SearchGlobal {
  /** Where they lie, from the site's root; the entry script says it. */
  readonly folder: string;
  /** Pagefind's module, once its script has run. */
  engine?: (fetch: (address: string) => Promise<Response>, document: unknown) => unknown;
  /** Takes a piece of the index, its bytes in base64; each piece's script calls it. */
  take?: (name: string, base64: string) => void;
  /** What was opened: the scripts report to the page, so there is one of it. */
  opened?: SearchFolder;
}

/**
 * Gives the search folder of this page, always the same, whose scripts it loads: a page from a disk may load those, but neither modules nor data.
 * @param root where the site begins
 * @throws where the site hasn't been indexed
 */
export function openSearchFolder(root: URL): SearchFolder {
  const known = (globalThis as { jumelageSearch?: SearchGlobal }).jumelageSearch;
  if (!known) throw new Error('This site has no search index.');
  return (known.opened ??= open(known, root));
}

function open(known: SearchGlobal, root: URL): SearchFolder {
  const folder = new URL(known.folder, root);
  const taken = new Map<string, string>();
  const loading = new Map<string, Promise<Bytes>>();
  known.take = (name, base64) => void taken.set(name, base64);

  const load = async (name: string): Promise<Bytes> => {
    await runScript(new URL(`${name}.js`, folder));
    const base64 = taken.get(name);
    taken.delete(name);
    if (base64 === undefined) throw new Error(`${name} of the search index is damaged.`);
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  };

  return {
    async engine() {
      if (!known.engine) await runScript(new URL('engine.js', folder));
      return known.engine!;
    },
    // Several languages may ask for the same piece at once.
    piece(name) {
      const coming = loading.get(name) ?? load(name).finally(() => loading.delete(name));
      loading.set(name, coming);
      return coming;
    },
  };
}

export interface SearchFolder {
  engine(): Promise<NonNullable<SearchGlobal['engine']>>;
  /** The bytes of a piece of the index. */
  piece(name: string): Promise<Bytes>;
}

type Bytes = Uint8Array<ArrayBuffer>;
