import { cerv } from './programmes/cerv.ts';
import { e4c } from './programmes/e4c.ts';
import { erasmus } from './programmes/erasmus.ts';
import { horizon } from './programmes/horizon.ts';
import { interreg } from './programmes/interreg.ts';
import { others } from './programmes/others.ts';
import type { Action, Programme, Wording, YearRange } from './programmes/programme.ts';
import { rec } from './programmes/rec.ts';

export { fundingBodies } from './programmes/programme.ts';
export type { Action, FundingBody, Limits, Programme, Wording, YearRange } from './programmes/programme.ts';

/** Every generation, and every programme without generations. Their ids are unique, also among the families'. */
export const programmes: readonly Programme[] = [
  ...e4c,
  ...rec,
  ...cerv,
  ...erasmus,
  ...interreg,
  ...horizon,
  ...others,
];

/** Programmes by the name that their generations share. */
export const families: readonly Family[] = [
  { id: 'e4c' },
  { id: 'rec' },
  { id: 'cerv' },
  { id: 'erasmus' },
  { id: 'interreg' },
  { id: 'horizon' },
];

/** The ids of all actions of all programmes, each once. */
export const actions: readonly string[] = [
  ...new Set(programmes.flatMap(({ actions }) => actions.map(({ id }) => id))),
];

/** The generation or programme of this id; undefined for a family's id and for any other text. */
export function programme(id: string): Programme | undefined {
  return programmes.find((candidate) => candidate.id === id);
}

/** An action of a generation; undefined where either isn't known. */
export function action(programmeId: string, actionId: string): Action | undefined {
  return programme(programmeId)?.actions.find(({ id }) => id === actionId);
}

/** The generations of a family, oldest first; none for any other text. */
export function generationsOf(family: string): Programme[] {
  return programmes.filter((candidate) => candidate.family === family);
}

/** Which have this action, oldest first: generations of a family, or the programme of that id itself. */
export function generationsWithAction(programmeOrFamily: string, actionId: string): Programme[] {
  return programmes.filter(
    ({ id, family, actions }) =>
      (id === programmeOrFamily || family === programmeOrFamily) &&
      actions.some((action) => action.id === actionId),
  );
}

/**
 * The id of the generation that a family's project surely belongs to, by the year that it started in. Undefined where
 * that isn't certain; without a year it is so only for a family that will never have but one generation.
 */
export function deriveGeneration(family: string, year?: number): string | undefined {
  return generationsOf(family).find(({ certainYears }) => certainYears && holds(certainYears, year))?.id;
}

/** The wording in a language, by its primary tag, else in English; undefined where none is prescribed. */
export function wordingIn(wordings: readonly Wording[], lang: string): Wording | undefined {
  const primary = lang.split('-')[0];
  return wordings.find((wording) => wording.lang === primary) ?? wordings.find(({ lang }) => lang === 'en');
}

function holds({ from, to }: YearRange, year: number | undefined): boolean {
  if (year === undefined) return from === undefined && to === undefined;
  return (from === undefined || from <= year) && (to === undefined || year <= to);
}

/** A programme whose generations share a name. */
export interface Family {
  id: string;
}
