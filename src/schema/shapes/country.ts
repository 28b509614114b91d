import { scalar } from '../field.ts';
import { resolveCountry, type ResolvedCountry } from '../vocabularies/countries.ts';
import { isLanguageTag } from '../vocabularies/languages.ts';
import { countryNamed, isLanguage, languageMeant } from '../vocabularies/names.ts';
import { faultOf } from './meant.ts';

/** A country by its ISO 3166-1 code in either case; a code of an outermost region gives its state and the region. */
export const country = () =>
  scalar({ vocabulary: 'country' }, (value, refuse): ResolvedCountry => {
    return resolveCountry(value) ?? refuse('country-form', faultOf(value, countryNamed(value)));
  });

/** A country where no region can be told beside it: the state's code. */
export const state = () =>
  scalar({ vocabulary: 'country' }, (value, refuse): string => {
    return resolveCountry(value)?.country ?? refuse('country-form', faultOf(value, countryNamed(value)));
  });

/** A language tag of BCP 47, its primary part in lower case. */
export const lang = () =>
  scalar({ vocabulary: 'language' }, (value, refuse) => {
    const isKnown = isLanguageTag(value) && (value.length !== 2 || isLanguage(value));
    if (!isKnown) refuse('lang-form', faultOf(value, languageMeant(value)));
    return value;
  });

/** Puts the state in place of its code's meaning, and its region where none is given. */
export function settled<T extends { country?: ResolvedCountry | undefined; region?: string | undefined }>(
  value: T,
): Omit<T, 'country' | 'region'> & { country?: string; region?: string } {
  const { country, region = country?.region, ...rest } = value;
  return { ...rest, ...(country && { country: country.country }), ...(region && { region }) };
}
