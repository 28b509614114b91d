import { describe, expect, it } from 'vitest';
import {
  countries,
  countryAliases,
  outermostRegions,
  resolveCountry,
} from '#schema/vocabularies/countries.ts';
import { isLanguageTag, officialLanguages } from '#schema/vocabularies/languages.ts';

describe('countries', () => {
  it('are those of ISO 3166-1 and Kosovo, and ICU can name each', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countries.size).toBe(250);
    expect([...countries].filter((code) => !names.of(code))).toEqual([]);
  });

  it('are read in either case', () => {
    expect(resolveCountry('pt')).toEqual({ country: 'PT' });
    expect(resolveCountry('Xk')).toEqual({ country: 'XK' });
  });

  it('are Greece and the United Kingdom for EL and UK', () => {
    expect(resolveCountry('EL')).toEqual({ country: 'GR' });
    expect(resolveCountry('uk')).toEqual({ country: 'GB' });
    expect(Object.values(countryAliases).every((code) => countries.has(code))).toBe(true);
  });

  it('of outermost regions are the state, with the region', () => {
    expect(resolveCountry('mq')).toEqual({ country: 'FR', region: 'Martinique' });
    expect(Object.keys(outermostRegions).toSorted()).toEqual(['GF', 'GP', 'MF', 'MQ', 'RE', 'YT']);
  });

  it.each(['', 'P', 'PRT', 'AA', 'ß', 'Portugal', 'Transylvania', ' PT', 'constructor'])(
    'are not meant by %j',
    (text) => expect(resolveCountry(text)).toBeUndefined(),
  );
});

describe('languages', () => {
  it('are the 24 of the Union', () => {
    expect(officialLanguages).toHaveLength(24);
    expect(officialLanguages.every(isLanguageTag)).toBe(true);
  });

  it.each(['ro', 'pt-BR', 'sr-Latn', 'ca', 'rom', 'ca-valencia', 'de-1996'])('may be %s', (tag) =>
    expect(isLanguageTag(tag)).toBe(true),
  );

  it.each(['', 'RO', 'ro_RO', 'romanian', 'x-dialect', 'r', 'ro-', 'en-x', 'fr-FR-FR', 'ro MD'])(
    'are not %j',
    (tag) => expect(isLanguageTag(tag)).toBe(false),
  );
});
