import { eventTypes } from '#schema/vocabularies/event-types.ts';
import { linkKinds, linkStatuses } from '#schema/vocabularies/link-kinds.ts';
import { organisationTypes } from '#schema/vocabularies/organisation-types.ts';
import { families, programmes } from '#schema/vocabularies/programmes.ts';
import { resultTypes } from '#schema/vocabularies/result-types.ts';
import { roles } from '#schema/vocabularies/roles.ts';
import { sdgs } from '#schema/vocabularies/sdgs.ts';
import {
  accesses,
  consents,
  eventModes,
  eventStatuses,
  projectStatuses,
} from '#schema/vocabularies/statuses.ts';
import { makeTexts } from '#texts/texts.ts';
import { cell, table } from './table.ts';

const vocabularies: Readonly<Record<string, readonly (string | number)[]>> = {
  access: accesses,
  consent: consents,
  eventStatus: eventStatuses,
  eventType: eventTypes,
  linkKind: linkKinds,
  linkStatus: linkStatuses,
  mode: eventModes,
  organisationType: organisationTypes,
  projectStatus: projectStatuses,
  resultType: resultTypes,
  role: roles,
  sdg: sdgs,
};

/** A table of a vocabulary's values with their English labels. */
export function valueTable(vocabulary: string): string {
  const values = vocabularies[vocabulary];
  if (!values) throw new Error(`There is no vocabulary called ${vocabulary}.`);
  const { label } = makeTexts('en');
  return table(
    ['Write', 'Readers see'],
    values.map((value) => [`\`${value}\``, cell(label(vocabulary, value))]),
  );
}

/** A table of all programmes: families, then generations with their actions. */
export function programmeTable(): string {
  const { label } = makeTexts('en');
  return table(
    ['`programme`', '`action`', 'Readers see'],
    [
      ...families.map(({ id }) => [`\`${id}\``, '', `${cell(label('family', id))}, generation not known`]),
      ...programmes.flatMap(({ id, actions }) => [
        [`\`${id}\``, '', cell(label('programme', id))],
        ...actions.map((action) => [`\`${id}\``, `\`${action.id}\``, cell(label(`action.${id}`, action.id))]),
      ]),
    ],
  );
}
