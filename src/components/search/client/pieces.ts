import { scriptOf, SIGNATURE } from '#publish/search-names.ts';
import { runScript } from '../../base/client/run-script.ts';

/** What the scripts of the search folder find in the page. */
interface SearchGlobal {
  /** Where they lie, from the site's root; the entry script says it. */
  readonly folder: string;
  /** Pagefind's module, once its script has run. */
  engine?: (fetch: (address: string) => Promise<Response>, document: unknown) => unknown;
  /** Takes a piece of the index, its bytes in base64; each piece's script calls it. */
  take?: (name: string, base64: string) => void;
  /** Takes a piece that is text, of which a script may hold several. */
  tell?: (name: string, text: string) => void;
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
  const taken = new Map<string, () => Bytes>();
  const loading = new Map<string, Promise<void>>();
  known.take = (name, base64) =>
    void taken.set(name, () => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  known.tell = (name, text) => void taken.set(name, () => new TextEncoder().encode(SIGNATURE + text));

  // Several languages may ask for one script at once, and pieces that lie in it together.
  const load = (script: string): Promise<void> => {
    const coming =
      loading.get(script) ?? runScript(new URL(script, folder)).finally(() => loading.delete(script));
    loading.set(script, coming);
    return coming;
  };

  return {
    async engine() {
      if (!known.engine) await runScript(new URL('engine.js', folder));
      return known.engine!;
    },
    async piece(name) {
      if (!taken.has(name)) await load(scriptOf(name));
      const piece = taken.get(name);
      if (!piece) throw new Error(`${name} of the search index is damaged.`);
      return piece();
    },
  };
}

export interface SearchFolder {
  engine(): Promise<NonNullable<SearchGlobal['engine']>>;
  /** The bytes of a piece of the index. */
  piece(name: string): Promise<Bytes>;
}

type Bytes = Uint8Array<ArrayBuffer>;
