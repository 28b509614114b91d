import * as z from 'zod';
import { optional, required, scalar, shorthand } from '../field.ts';
import { faultOf, sumMeant } from './meant.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

const amount = () =>
  scalar({ yaml: ['number', 'integer'] }, (value, refuse) => {
    if (value.startsWith('-')) refuse('negative', { value });
    if (!/^\d{1,12}(?:\.\d{1,2})?$/.test(value))
      refuse('money-form', faultOf(value, sumMeant(value, currencies)));
    return Number(value);
  });

const currency = () =>
  scalar({}, (value, refuse) => {
    if (!currencies.has(value)) refuse('currency-form', faultOf(value, currencyMeant(value)));
    return value;
  });

/** A sum of money: an amount in euros, or an amount and its currency (ISO 4217). */
export const money = () =>
  shorthand(
    'amount',
    z
      .strictObject({
        amount: required(
          amount(),
          'Amount',
          'The sum, with a point before cents and nothing between thousands.',
          ['145000'],
        ),
        currency: optional(currency(), 'Currency', 'Its ISO 4217 code; EUR unless said.', ['EUR']),
      })
      .transform(({ amount, currency = 'EUR' }): Money => ({ amount, currency })),
  );

function currencyMeant(text: string): string | undefined {
  if (/^(?:€|euros?)$/i.test(text)) return 'EUR';
  return currencies.has(text.toUpperCase()) ? text.toUpperCase() : undefined;
}

export interface Money {
  amount: number;
  /** ISO 4217 */
  currency: string;
}
