import type { Graph, Project } from '#content/nodes.ts';

/**
 * Whether a project names a partner among its own, or may mean it by one that isn't known: that one has been told of,
 * and no more is known before it is mended.
 */
export function mayBeMember(
  { data: { coordinator, partners = [] } }: Project,
  id: string,
  known: Graph['partners'],
): boolean {
  return [coordinator, ...partners.map(({ partner }) => partner)].some(
    (named) => named === id || (named !== undefined && !known.has(named)),
  );
}
