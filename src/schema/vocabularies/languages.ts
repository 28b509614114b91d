/** The official languages of the European Union (Regulation No 1, Article 1), by code. */
export const officialLanguages = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const;

export type OfficialLanguage = (typeof officialLanguages)[number];

/**
 * Whether a text is a language tag as content writes it: well-formed by BCP 47 (RFC 5646) with a primary tag of two or
 * three lower-case letters. `ro`, `sr-Latn` and `pt-BR` are; `RO`, `ro_RO`, `romanian` and `x-dialect` aren't.
 */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(text)) return false;
  if (!text.includes('-')) return true;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
