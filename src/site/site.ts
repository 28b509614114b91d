import type { Graph } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { makeHoldings, type Holdings } from './holdings.ts';
import type { Kept } from './once.ts';

/** What every view is made from: the graph, and the interface's words in each of its languages. */
export interface Site {
  readonly graph: Graph;
  /** What every value of every facet holds; the same in all languages. */
  readonly holdings: Holdings;
  /** What `once` has made. */
  readonly kept: Kept;
  /** The interface texts of a language of the archive. */
  texts(lang: string): Texts;
}

/** Makes a site; what is dear and shared by many views is made once, when it is first asked for. */
export function makeSite(graph: Graph, makeTexts: (lang: string) => Texts): Site {
  const texts = new Map<string, Texts>();
  return {
    graph,
    get holdings() {
      return graph.reads.derived('holdings', () => ({ holdings: makeHoldings(graph) })).holdings;
    },
    kept: new Map(),
    texts: (lang) => {
      const known = texts.get(lang) ?? makeTexts(lang);
      texts.set(lang, known);
      return known;
    },
  };
}
