import { describe, expect, it } from 'vitest';
import { eventTypes } from '#schema/vocabularies/event-types.ts';
import { linkKinds, linkStatuses } from '#schema/vocabularies/link-kinds.ts';
import { organisationTypes } from '#schema/vocabularies/organisation-types.ts';
import { families, fundingBodies, programmes } from '#schema/vocabularies/programmes.ts';
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
import { en } from '#texts/en.ts';
import { fr } from '#texts/fr.ts';
import { ro } from '#texts/ro.ts';
import type { Text } from '#texts/phrase.ts';
import { slipsIn } from './typography.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const vocabularies: Record<string, readonly (string | number)[]> = {
  family: ids(families),
  programme: ids(programmes),
  programmeShort: ids(programmes),
  action: programmes.flatMap(({ id, actions }) => ids(actions).map((action) => `${id}.${action}`)),
  fundingBody: fundingBodies,
  organisationType: organisationTypes,
  role: roles,
  eventType: eventTypes,
  resultType: resultTypes,
  access: accesses,
  consent: consents,
  projectStatus: projectStatuses,
  eventStatus: eventStatuses,
  mode: eventModes,
  linkKind: linkKinds,
  linkStatus: linkStatuses,
  sdg: sdgs,
};

const keys = Object.entries(vocabularies).flatMap(([name, values]) =>
  values.map((value) => `${name}.${value}`),
);

const tables: [string, Readonly<Record<string, Text>>][] = [
  ['en', en],
  ['fr', fr],
  ['ro', ro],
];

describe.each(tables)('%s', (lang, table) => {
  it('has a label for every value of every vocabulary', () => {
    expect(keys.filter((key) => typeof table[key] !== 'string' || table[key].trim() === '')).toEqual([]);
  });

  it('has no label for a value that no vocabulary has', () => {
    const labels = Object.keys(table).filter((key) => Object.hasOwn(vocabularies, key.split('.')[0]!));
    expect(labels.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('is written as its typographers want it', () => {
    expect(slipsIn(lang, Object.values(table).flatMap(forms))).toEqual([]);
  });

  it('tells the values of a vocabulary apart', () => {
    for (const [name, values] of Object.entries(vocabularies).filter(([name]) => name !== 'action')) {
      const labels = values.map((value) => table[`${name}.${value}`]);
      expect(new Set(labels).size, name).toBe(values.length);
    }
  });
});

const forms = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));

const placeholders = (text: Text) =>
  forms(text).flatMap((form) => [...form.matchAll(/\{\w+\}/g)].map(String));

it('every translation fills the same placeholders as English', () => {
  for (const [key, text] of Object.entries(en))
    for (const [, table] of tables)
      expect(new Set(placeholders(table[key]!)), key).toEqual(new Set(placeholders(text)));
});

it('Romanian is written with comma-below ș and ț', () => {
  expect(
    Object.values(ro)
      .flatMap(forms)
      .filter((form) => /[şţŞŢ]/.test(form)),
  ).toEqual([]);
});

it('French has a no-break space before : ; ! ? » and after «', () => {
  expect(
    Object.values(fr)
      .flatMap(forms)
      .filter((form) => / [:;!?»]|« /.test(form)),
  ).toEqual([]);
});
