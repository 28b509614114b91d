import anyAscii from 'any-ascii';

const PLAIN_ASCII = /^[\x20-\x7E]*$/;

/**
 * What two spellings of one name have in common: lower-case ASCII letters and digits, with a single space for
 * whatever stands between them. `Forza d’Agrò` and `FORZA D'AGRO` both become `forza d agro`.
 *
 * Other scripts are transliterated. Marks aren't stripped beforehand: any-ascii drops those of Latin, Greek and
 * Cyrillic letters itself, and in other scripts they are the vowels. The Bulgarian ъ is `a` by the country's own
 * law on transliteration (Закон за транслитерацията, 2009), a soft sign has no sound: any-ascii writes both as apostrophes.
 */
export function fold(text: string): string {
  const ascii = PLAIN_ASCII.test(text)
    ? text
    : anyAscii(
        text.normalize('NFKC').replace(/[ЪъЬь]/g, (sign) => (sign === 'Ъ' || sign === 'ъ' ? 'a' : '')),
      );
  return ascii
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
