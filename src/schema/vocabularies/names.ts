import { once } from '../once.ts';
import { countries } from './countries.ts';
import { officialLanguages } from './languages.ts';

/** The languages in which names are understood: the official ones of the Union and of its neighbours. */
const understood = [...officialLanguages, 'is', 'mk', 'no', 'ru', 'sq', 'sr', 'sr-Latn', 'tr', 'uk'];

/** Names that countries go by beside those of CLDR. */
const otherNames: Readonly<Record<string, string>> = {
  'ceska republika': 'CZ',
  'czech republic': 'CZ',
  england: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  macedonia: 'MK',
  moldavia: 'MD',
  'northern ireland': 'GB',
  'republic of moldova': 'MD',
  scotland: 'GB',
  'slovak republic': 'SK',
  'slovenska republika': 'SK',
  'the netherlands': 'NL',
  turkey: 'TR',
  wales: 'GB',
};

const countryNames = once(() => {
  const names = new Map(Object.entries(otherNames));
  addNames(names, 'region', [...countries]);
  return names;
});

const languageNames = once(() => {
  const names = new Map<string, string>();
  addNames(names, 'language', [
    ...new Set([...officialLanguages, ...understood.map((tag) => tag.slice(0, 2))]),
  ]);
  return names;
});

/** The code of the country that a name means in any European language: `Portugal` is `PT`, `Deutschland` is `DE`. */
export function countryNamed(text: string): string | undefined {
  const names = countryNames();
  const [, code] = /\(([A-Z]{2})\)$/.exec(text) ?? [];
  if (code && countries.has(code)) return code;
  return (
    names.get(plain(text)) ??
    names.get(plain(text).replace(/^(?:l['’]|(?:la|le|les|the|die|der|o|a|el|los) )/, ''))
  );
}

/** The code of the language that is meant: by its name, a tag in other letters, or the code of its country. */
export function languageMeant(text: string): string | undefined {
  const named = languageNames().get(plain(text));
  if (named) return named;
  const [, language, region] = /^([a-z]{2})(?:[-_ ]([a-z]{2}))?$/i.exec(text) ?? [];
  if (!language) return undefined;
  if (isLanguage(language.toLowerCase()))
    return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
  if (!countries.has(language.toUpperCase())) return undefined;
  const spoken = new Intl.Locale(`und-${language.toUpperCase()}`).maximize().language;
  return spoken;
}

const languages = once(() => {
  const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.filter((code) => inEnglish.of(code) !== undefined));
});

/** Whether a code of two small letters is a language's (ISO 639-1), such as `cs`; `cz` is a country's only. */
export function isLanguage(code: string): boolean {
  return languages().has(code);
}

function addNames(names: Map<string, string>, type: 'region' | 'language', codes: readonly string[]): void {
  for (const language of understood)
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(language, { type, style, fallback: 'none' });
      for (const code of codes) {
        const name = display.of(code);
        if (name && !names.has(plain(name))) names.set(plain(name), code);
      }
    }
}

/** A name in small letters without its marks. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
