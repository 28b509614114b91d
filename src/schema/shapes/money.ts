import * as z from 'zod';
import { optional, required, scalar, shorthand } from '../field.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

const amount = () =>
  scalar({ yaml: ['number', 'integer'] }, (value, refuse) => {
    if (value.startsWith('-')) refuse('negative', { value });
    if (!/^\d{1,12}(?:\.\d{1,2})?$/.test(value)) refuse('money-form', { value, instead: plainAmount(value) });
    return Number(value);
  });

const currency = () =>
  scalar({}, (value, refuse) => {
    if (!currencies.has(value)) refuse('currency-form', { value });
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

/** What was probably meant by an amount with separators: `150.000,50` is `150000.50`. */
function plainAmount(value: string): string {
  const bare = value.replace(/[^\d.,]/g, '');
  const cents = /[.,](\d{1,2})$/.exec(bare);
  const whole = (cents ? bare.slice(0, cents.index) : bare).replace(/[.,]/g, '') || '145000';
  return cents ? `${whole}.${cents[1]}` : whole;
}

export interface Money {
  amount: number;
  /** ISO 4217 */
  currency: string;
}
