import type { Issue } from '#content/issue.ts';
import type { Graph, RecordNode } from '#content/nodes.ts';

/** One thing that records may get wrong among each other: all its issues in a graph. */
export type Rule = (graph: Graph, locate: Locate) => Issue[];

/** Where a field of a record stands, by its path. */
export type Locate = (
  record: Pick<RecordNode, 'kind' | 'id' | 'file'>,
  path: readonly PropertyKey[],
) => Pick<Issue, 'file' | 'line' | 'column'>;
