import type { Graph, Project } from '#content/nodes.ts';
import { mayBeMember } from './membership.ts';
import type { Rule } from './rule.ts';

/** Warns of a delegation whose partner isn't among the partners of its project; of each partner once a record. */
export const delegationNotPartner: Rule = (graph, locate) =>
  withDelegations(graph).flatMap(({ record, project }) => {
    const told = new Set<string>();
    return record.delegations.flatMap(({ partner }, index) => {
      if (!partner || told.has(partner.id) || mayBeMember(project, partner.id, graph.partners)) return [];
      told.add(partner.id);
      return [
        {
          code: 'delegation-not-partner',
          ...locate(record, ['participants', 'delegations', index, 'partner']),
          params: { value: partner.id, project: project.id, projectFile: project.file },
        },
      ];
    });
  });

function withDelegations({ projects, events }: Graph) {
  return [
    ...[...projects.values()].map((project) => ({ record: project, project })),
    ...[...events.values()].flatMap((event) =>
      event.project ? [{ record: event, project: event.project as Project }] : [],
    ),
  ];
}
