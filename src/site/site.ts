import type { Graph } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';

/** What every view is made from: the graph, and the interface's words in each of its languages. */
export interface Site {
  readonly graph: Graph;
  /** The interface texts of a language of the archive. */
  texts(lang: string): Texts;
}
