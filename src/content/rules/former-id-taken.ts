import type { Graph, RecordNode } from '#content/nodes.ts';
import type { Rule } from './rule.ts';

/** Refuses a former id that a record of the same kind has or had too: one address can't lead to two. */
export const formerIdTaken: Rule = (graph, locate) =>
  kinds.flatMap((kind) => {
    const records: ReadonlyMap<string, RecordNode> = graph[kind];
    const owners = new Map<string, RecordNode>(records);
    return [...records.values()].flatMap((record) =>
      (record.data.formerIds ?? []).flatMap((value, index) => {
        const owner = owners.get(value);
        owners.set(value, owner ?? record);
        return owner
          ? [
              {
                code: 'former-id-taken',
                ...locate(record, ['formerIds', index]),
                params: { value, other: owner.file },
              },
            ]
          : [];
      }),
    );
  });

const kinds = ['projects', 'partners', 'events', 'pages'] as const satisfies readonly (keyof Graph)[];
