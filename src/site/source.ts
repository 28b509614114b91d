import type { Graph } from '#content/nodes.ts';
import { kinds } from '#schema/kinds.ts';

/**
 * The file in the content folder that a page is made from; undefined for pages that are made from many.
 * @param page from the site's root, without a slash at its beginning: `en/events/opening.html`
 */
export function sourceOfPage(graph: Graph, page: string): string | undefined {
  const [, ...steps] = page.replace(/\.html$/, '').split('/');
  for (const { id: kind, inFolder } of kinds) {
    const [folder, name] = inFolder ? steps : [kind, steps[0]];
    if (folder === kind && steps.length === (inFolder ? 2 : 1)) return graph[kind].get(name!)?.file;
  }
  return undefined;
}
