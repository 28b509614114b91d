import * as z from 'zod';
import { optional, required, rule, shorthand } from '../field.ts';
import { settled } from './country.ts';
import { count } from './number.ts';
import { townFields } from './place.ts';
import { ref } from './ref.ts';
import { flag, prose, text } from './text.ts';

const names = ['partner', 'town', 'country', 'region', 'label'] as const;

const delegation = () =>
  rule(
    z.strictObject({
      partner: optional(ref('partners'), 'Partner', 'Its id; it brings its own town and country.', [
        'gondomar',
      ]),
      ...townFields(),
      label: optional(text(), 'Label', 'Who they were, where no place says it.', ['two schools']),
      count: required(count(), 'Count', 'How many people came.', ['25']),
      note: optional(prose(), 'Note', 'What a reader should know of this number.', [
        'among them twelve pupils',
      ]),
    }),
    (value, report) => {
      if (names.every((name) => value[name] === undefined))
        report([], { code: 'delegation-unnamed', fields: [...names] });
    },
  ).transform(settled);

/** How many people took part or were expected: a number, or as much as is known. */
export const people = () => {
  const number = (title: string, description: string) => optional(count(), title, description, ['120']);
  return shorthand(
    'total',
    rule(
      z.strictObject({
        total: number('Total', 'All who took part, those reached indirectly not counted.'),
        estimated: optional(flag(), 'Estimated', 'The total is a guess.', ['true']),
        atLeast: optional(flag(), 'At least', 'The source says "more than".', ['true']),
        direct: number('Direct', 'Direct participants; the total where only they are given.'),
        indirect: number('Indirect', 'People reached beside the participants.'),
        invited: number('Invited', 'Sent by eligible partners, in the sense of the programme.'),
        international: number('International', 'From abroad, as reports split them.'),
        local: number('Local', 'From the place itself, as reports split them.'),
        women: number('Women', 'Of the total.'),
        men: number('Men', 'Of the total.'),
        nonBinary: number('Non-binary', 'Of the total.'),
        under30: number('Under 30', 'Of the total.'),
        note: optional(prose(), 'Note', 'What a reader should know of these numbers.', [
          'as counted by signatures',
        ]),
        delegations: optional(z.array(delegation()), 'Delegations', 'Who came from where, a row each.', [
          [{ partner: 'gondomar', count: '25' }],
        ]),
      }),
      (value, report) => {
        if (value.estimated === true && value.atLeast === true)
          report(['atLeast'], { code: 'estimated-and-at-least' });
      },
    ).transform(({ direct, total = direct, ...rest }) => ({
      ...rest,
      ...(total !== undefined && { total }),
      ...(direct !== undefined && { direct }),
    })),
  );
};

export type People = z.output<ReturnType<typeof people>>;
export type Delegation = z.output<ReturnType<typeof delegation>>;
