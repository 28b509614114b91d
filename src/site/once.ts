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
  let byLanguage = site.kept.get(make);
  if (!byLanguage) site.kept.set(make, (byLanguage = new Map()));
  let made = byLanguage.get(lang);
  if (!made) byLanguage.set(lang, (made = new Map()));
  const known = made.get(node) as Made | undefined;
  if (known !== undefined) return known;
  const value = make(site, node, lang);
  made.set(node, value);
  return value;
}
