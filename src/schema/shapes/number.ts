import { scalar } from '../field.ts';
import { countMeant, degreesMeant, faultOf } from './meant.ts';

/** A whole number from 0. */
export const count = () =>
  scalar({ yaml: ['integer'] }, (value, refuse) => {
    if (/^-\d/.test(value)) refuse('negative', { value });
    if (!/^\d{1,9}$/.test(value)) refuse('count-form', faultOf(value, countMeant(value)));
    return Number(value);
  });

/** Degrees between -`limit` and `limit`, with a decimal point. */
export const degrees = (limit: 90 | 180) =>
  scalar({ yaml: ['number', 'integer'] }, (value, refuse) => {
    if (!/^-?\d{1,3}(?:\.\d+)?$/.test(value) || Math.abs(Number(value)) > limit)
      refuse('degrees-form', { ...faultOf(value, within(limit, degreesMeant(value))), limit });
    return Number(value);
  });

function within(limit: number, degrees: string | undefined): string | undefined {
  return degrees !== undefined && Math.abs(Number(degrees)) <= limit ? degrees : undefined;
}
