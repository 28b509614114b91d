import type { Part, Reads } from '#content/reads.ts';

/** What has been made of nodes, with what was read for it, by what made it and in which language, if in any. */
export type Kept = Map<
  unknown,
  Map<string, Map<object, { readonly made: unknown; readonly read: readonly Part[] }>>
>;

/**
 * What `make` makes of a node in a language, or in none, made when it is first asked for and kept with the site: for what is
 * dear, or many pages show alike. `make` is a function of a module, so that it is the same whoever asks. Whoever has it has
 * read what was read for it.
 */
export function once<Site extends MadeFrom, Node extends object, Made>(
  site: Site,
  make: (site: Site, node: Node, lang: string) => Made,
  node: Node,
  lang = '',
): Made {
  const { reads } = site.graph;
  let byLanguage = site.kept.get(make);
  if (!byLanguage) site.kept.set(make, (byLanguage = new Map()));
  let known = byLanguage.get(lang);
  if (!known) byLanguage.set(lang, (known = new Map()));
  let kept = known.get(node);
  if (!kept) known.set(node, (kept = reads.noted(() => make(site, node, lang))));
  reads.add(kept.read);
  return kept.made as Made;
}

interface MadeFrom {
  readonly graph: { readonly reads: Reads };
  readonly kept: Kept;
}
