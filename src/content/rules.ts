import { inOrder, type Issue } from './issue.ts';
import type { Graph } from './nodes.ts';
import type { Reading } from './records.ts';
import { actionOfOtherGeneration } from './rules/action-of-other-generation.ts';
import { circleOfContinues } from './rules/circle-of-continues.ts';
import { countryDiffers } from './rules/country-differs.ts';
import { delegationNotPartner } from './rules/delegation-not-partner.ts';
import { delegationSum } from './rules/delegation-sum.ts';
import { eventOutsideProject } from './rules/event-outside-project.ts';
import { formerIdTaken } from './rules/former-id-taken.ts';
import { hostNotPartner } from './rules/host-not-partner.ts';
import { peopleExceedProject } from './rules/people-exceed-project.ts';
import { presentAndAbsent } from './rules/present-and-absent.ts';
import type { Locate, Rule } from './rules/rule.ts';
import { twinOfItself } from './rules/twin-of-itself.ts';
import { twinsDiffer } from './rules/twins-differ.ts';

/** Every rule about how records go together. */
const rules: readonly Rule[] = [
  circleOfContinues,
  twinOfItself,
  presentAndAbsent,
  formerIdTaken,
  actionOfOtherGeneration,
  eventOutsideProject,
  delegationSum,
  peopleExceedProject,
  hostNotPartner,
  delegationNotPartner,
  countryDiffers,
  twinsDiffer,
];

/** Finds what records say that can't be, or hardly can be, once all of them are known. */
export function checkRelations(graph: Graph, { records }: Reading): Issue[] {
  const locate: Locate = ({ kind, id, file }, path) => ({ file, ...records[kind].get(id)!.at(path) });
  return inOrder(rules.flatMap((rule) => rule(graph, locate)));
}
