import { localesOf } from '#texts/locales.ts';

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** The size of a file as a language writes it: `587 bytes`, `2.4 MB`, `2,4 Mo`; a thousand bytes are a kilobyte. */
export function fileSize(bytes: number, lang: string): string {
  const step = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2;
  const size = bytes / 1000 ** step;
  return new Intl.NumberFormat(localesOf(lang), {
    style: 'unit',
    unit: units[step]!,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 2 && size < 10 ? 1 : 0,
    numberingSystem: 'latn',
  }).format(size);
}
