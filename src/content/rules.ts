import { inOrder, type Issue } from './issue.ts';
import type { Graph } from './nodes.ts';
import type { Reading } from './records.ts';
import { absentButPresent } from './rules/absent-but-present.ts';
import { accentHardToRead } from './rules/accent-hard-to-read.ts';
import { actionOfOtherGeneration } from './rules/action-of-other-generation.ts';
import { agreementForm } from './rules/agreement-form.ts';
import { circleOfContinues } from './rules/circle-of-continues.ts';
import { completedWithoutResults } from './rules/completed-without-results.ts';
import { countryDiffers } from './rules/country-differs.ts';
import { delegationNotPartner } from './rules/delegation-not-partner.ts';
import { delegationSum } from './rules/delegation-sum.ts';
import { eventOutsideProject } from './rules/event-outside-project.ts';
import { formerIdTaken } from './rules/former-id-taken.ts';
import { hostNotPartner } from './rules/host-not-partner.ts';
import { linkNotArchived } from './rules/link-not-archived.ts';
import { longSpan } from './rules/long-span.ts';
import { memberWithRecord } from './rules/member-with-record.ts';
import { nothingTold } from './rules/nothing-told.ts';
import { partnerWithoutCountry } from './rules/partner-without-country.ts';
import { partnersAlike } from './rules/partners-alike.ts';
import { peopleExceedProject } from './rules/people-exceed-project.ts';
import { presentAndAbsent } from './rules/present-and-absent.ts';
import { programmeLimits } from './rules/programme-limits.ts';
import { eventsAlike, projectsAlike } from './rules/records-alike.ts';
import { resultElsewhere } from './rules/result-elsewhere.ts';
import { resultTitles } from './rules/result-titles.ts';
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
  absentButPresent,
  partnersAlike,
  projectsAlike,
  eventsAlike,
  memberWithRecord,
  partnerWithoutCountry,
  nothingTold,
  completedWithoutResults,
  resultElsewhere,
  linkNotArchived,
  resultTitles,
  programmeLimits,
  agreementForm,
  longSpan,
];

/** Finds what records say that can't be, or hardly can be, once all of them are known. */
export function checkRelations(graph: Graph, { archive, records }: Reading): Issue[] {
  const locate: Locate = ({ kind, id, file }, path) => ({ file, ...records[kind].get(id)!.at(path) });
  return inOrder([...accentHardToRead(archive), ...rules.flatMap((rule) => rule(graph, locate))]);
}
