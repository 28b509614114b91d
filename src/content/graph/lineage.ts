import type { Draft } from './drafts.ts';

/** Tells records whom they continue and who continues them; a ref that closes a circle is left out. */
export function linkLineage<Node extends Descendant<Node>>(nodes: ReadonlyMap<string, Draft<Node>>): void {
  const closing = new Set(findCircles(nodes).map(({ by, index }) => `${by.id} ${index}`));
  const successors = new Map<Draft<Node>, Node[]>();
  for (const node of nodes.values()) {
    const predecessors = new Set<Draft<Node>>();
    for (const [index, id] of (node.data.continues ?? []).entries()) {
      const predecessor = nodes.get(id);
      if (predecessor && !closing.has(`${node.id} ${index}`)) predecessors.add(predecessor);
    }
    node.predecessors = [...predecessors];
    for (const predecessor of predecessors) {
      const list = successors.get(predecessor) ?? [];
      list.push(node);
      successors.set(predecessor, list);
    }
  }
  for (const [node, list] of successors) node.successors = list;
}

/**
 * The circles in which records continue each other, in a fixed order: the ref that closes each, and the ids around it
 * from the record that it stands in back to that record. Without these refs no circle is left.
 */
export function findCircles<Node extends Continuing>(nodes: ReadonlyMap<string, Node>): Circle<Node>[] {
  const circles: Circle<Node>[] = [];
  const done = new Set<Node>();
  for (const root of nodes.values()) {
    const path: { node: Node; next: number }[] = done.has(root) ? [] : [{ node: root, next: 0 }];
    const onPath = new Map<Node, number>(path.map(({ node }, index) => [node, index]));
    while (path.length > 0) {
      const step = path.at(-1)!;
      const index = step.next++;
      const id = step.node.data.continues?.[index];
      if (id === undefined) {
        done.add(step.node);
        path.pop();
        continue;
      }
      const node = nodes.get(id);
      if (!node || done.has(node)) continue;
      const since = onPath.get(node);
      if (since === undefined) {
        onPath.set(node, path.length);
        path.push({ node, next: 0 });
      } else {
        const around = path.slice(since).map(({ node }) => node.id);
        circles.push({ by: step.node, index, ids: [step.node.id, ...around] });
      }
    }
  }
  return circles;
}

export interface Circle<Node> {
  readonly by: Node;
  /** Of the ref in its `continues`. */
  readonly index: number;
  readonly ids: readonly string[];
}

interface Continuing {
  readonly id: string;
  readonly data: { continues?: string[] | undefined };
}

interface Descendant<Node> extends Continuing {
  readonly predecessors: readonly Node[];
  readonly successors: readonly Node[];
}
