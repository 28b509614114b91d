import type { Link } from '#schema/shapes/link.ts';
import type { Graph, RecordNode } from '#content/nodes.ts';
import { isLasting } from '#content/web-archives.ts';
import { completedRecords } from './completed.ts';
import type { Rule } from './rule.ts';

/**
 * Warns of a link without an archived copy in what is over: a completed project and its events, and a partner that no
 * longer exists. Their websites vanish, or come to show something else.
 */
export const linkNotArchived: Rule = (graph, locate) =>
  linksOfThePast(graph).flatMap(({ record, link, path }) =>
    link.archived === undefined && !isLasting(link.url)
      ? [{ code: 'link-not-archived', ...locate(record, path), params: { value: link.url } }]
      : [],
  );

function linksOfThePast(graph: Graph): PlacedLink[] {
  const dissolved = [...graph.partners.values()].filter(({ data }) => data.dissolved !== undefined);
  const websites = dissolved.flatMap((record) =>
    record.data.website ? [{ record, link: record.data.website, path: ['website'] }] : [],
  );
  const listed = [...completedRecords(graph), ...dissolved].flatMap((record) =>
    (['links', 'sources'] as const).flatMap((field) =>
      (record.data[field] ?? []).map((link, index) => ({ record, link, path: [field, index] })),
    ),
  );
  return [...websites, ...listed];
}

interface PlacedLink {
  readonly record: RecordNode;
  readonly link: Link;
  readonly path: readonly PropertyKey[];
}
