import { mayBeMember } from './membership.ts';
import type { Rule } from './rule.ts';

/** Warns of an event whose host isn't among the partners of its project. */
export const hostNotPartner: Rule = ({ events, partners }, locate) =>
  [...events.values()].flatMap((event) => {
    const { project, host } = event;
    if (!project || !host || mayBeMember(project, host.id, partners)) return [];
    return [
      {
        code: 'host-not-partner',
        ...locate(event, ['host']),
        params: { value: host.id, project: project.id, projectFile: project.file },
      },
    ];
  });
