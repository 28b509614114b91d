import { describe, expect, it } from 'vitest';
import { initials, letters } from '#site/letters.ts';
import { makeTexts } from '#texts/texts.ts';

/** The letters of these names in a language, each with the first name that it leads to. */
function lettersOf(lang: string, names: readonly string[]): string {
  const texts = makeTexts(lang);
  const sorted = names.toSorted(texts.compare);
  return initials(texts, sorted)
    .map(({ letter, position }) => `${letter} ${sorted[position]}`)
    .join(', ');
}

describe('the letters that names begin with', () => {
  it('are those of the reader’s alphabet', () => {
    const names = ['Cēsis', 'Čadca', 'Cheb', 'Hradec', 'Ioannina', 'Dublin'];
    expect(lettersOf('en', names)).toBe('C Čadca, D Dublin, H Hradec, I Ioannina');
    expect(lettersOf('cs', names)).toBe('C Cēsis, Č Čadca, D Dublin, H Hradec, Ch Cheb, I Ioannina');
    expect(lettersOf('hu', ['Cegléd', 'Csongrád', 'Czempiń', 'Szeged', 'Sopron'])).toBe(
      'C Cegléd, Cs Csongrád, S Sopron, Sz Szeged',
    );
    expect(lettersOf('sv', ['Åmål', 'Ängelholm', 'Arvika', 'Örebro'])).toBe(
      'A Arvika, Å Åmål, Ä Ängelholm, Ö Örebro',
    );
    expect(lettersOf('ro', ['Slatina', 'Șimleu', 'Țara', 'Turda', 'Ștei'])).toBe(
      'S Slatina, Ș Șimleu, T Turda, Ț Țara',
    );
  });

  it('are letters of any script, without accents that make no other letter', () => {
    expect(lettersOf('en', ['Évora', 'Ehingen', 'Άρτα', 'Αθήνα', 'Бургас', 'Øster', 'Oslo'])).toBe(
      'E Ehingen, O Oslo, Α Αθήνα, Б Бургас',
    );
    expect(lettersOf('el', ['Άρτα', 'Λάρισα'])).toBe('Α Άρτα, Λ Λάρισα');
    expect(lettersOf('en', ['Évora'])).toBe('E Évora');
  });

  it('stand aside for numbers', () => {
    expect(lettersOf('en', ['3 towns', '20 towns', 'Beja'])).toBe('0–9 3 towns, B Beja');
  });

  it('lead to the page and the place where they begin; not in a short list', () => {
    const texts = makeTexts('en');
    const names = [...Array.from({ length: 60 }, (_, n) => `A ${n}`), 'Beja', 'Жеравна'];
    const found = initials(texts, names);
    expect(letters(texts, 'partners', names.length, found)?.items).toEqual([
      { text: 'A', href: '/en/partners/index.html#Letter-A' },
      { text: 'B', href: '/en/partners/page/2.html#Letter-B' },
      { text: 'Ж', href: '/en/partners/page/2.html#Letter-416' },
    ]);
    expect(letters(texts, 'partners', 20, found)).toBeUndefined();
  });
});
