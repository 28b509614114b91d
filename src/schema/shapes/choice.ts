import { scalar } from '../field.ts';
import { countMeant, faultOf } from './meant.ts';
import { sdgs } from '../vocabularies/sdgs.ts';

/** One value of a closed list; `vocabulary` names the list among the labels. */
export const choice = <const T extends string>(vocabulary: string, values: readonly T[]) =>
  scalar({ vocabulary }, (value, refuse): T => {
    if (!(values as readonly string[]).includes(value))
      refuse('unknown-value', { value, vocabulary, known: values });
    return value as T;
  });

/** A Sustainable Development Goal, 1 to 17. */
export const sdg = () =>
  scalar({ vocabulary: 'sdg', yaml: ['integer'] }, (value, refuse) => {
    const number = Number(value);
    if (!/^\d{1,2}$/.test(value) || !(sdgs as readonly number[]).includes(number))
      refuse('sdg-form', faultOf(value, goalMeant(value)));
    return number;
  });

function goalMeant(text: string): string | undefined {
  const number = Number(countMeant(text));
  return (sdgs as readonly number[]).includes(number) ? String(number) : undefined;
}
