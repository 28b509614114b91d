import type { Event, Project } from '#content/nodes.ts';
import { isOff } from '#content/graph/statuses.ts';
import type { Rule } from './rule.ts';

/** Warns of a project or event with neither summary nor body, in no language; of an event that was called off there is little to tell. */
export const nothingTold: Rule = ({ projects, events }, locate) =>
  [...projects.values(), ...events.values()].flatMap((record) =>
    isTold(record) || isOff(record.data.status)
      ? []
      : [{ code: 'nothing-told', ...locate(record, ['title']), params: { thisKind: record.kind } }],
  );

function isTold({ data, translations, bodies }: Project | Event): boolean {
  return (
    data.summary !== undefined ||
    bodies.size > 0 ||
    [...translations.values()].some(({ summary }) => summary !== undefined)
  );
}
