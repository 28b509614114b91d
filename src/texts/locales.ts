/** Where a bare language tag means another country's usage to ICU than to the European Union. */
const european: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/**
 * What to hand to `Intl` for a language of the archive: the tag, and British English for one that ICU doesn't know,
 * which would otherwise take the machine's own language. Never throws.
 */
export function localesOf(lang: string): string[] {
  try {
    return [...Intl.getCanonicalLocales(european[lang] ?? lang), 'en-GB'];
  } catch {
    return ['en-GB'];
  }
}
