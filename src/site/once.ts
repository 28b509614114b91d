/** What has been made of nodes, by what made it and in which language, if in any. */
export type Kept = Map<unknown, Map<string, Map<object, unknown>>>;

/**
 * What `make` makes of a node in a language, or in none, made when it is first asked for and kept with the site: for what is
 * dear, or many pages show alike. `make` is a function of a module, so that it is the same whoever asks.
 */
export function once<Site extends { readonly kept: Kept }, Node extends object, Made>(
  site: Site,
  make: (site: Site, node: Node, lang: string) => Made,
  node: Node,
  lang = '',
): Made {
  const byLanguage = at(site.kept, make, () => new Map<string, Map<object, unknown>>());
  const made = at(byLanguage, lang, () => new Map<object, unknown>()) as Map<Node, Made>;
  return at(made, node, () => make(site, node, lang));
}

function at<Key, Value>(table: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = table.get(key);
  if (known !== undefined) return known;
  const value = make();
  table.set(key, value);
  return value;
}
