import { describe, expect, it } from 'vitest';
import {
  action,
  deriveGeneration,
  families,
  generationsOf,
  generationsWithAction,
  programme,
  programmes,
  wordingIn,
} from '#schema/vocabularies/programmes.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const looksRight = (id: string, agreement: string) =>
  new RegExp(`^(?:${programme(id)!.agreementPattern})$`).test(agreement);

describe('programmes', () => {
  it('and families have ids of their own', () => {
    const all = [...ids(programmes), ...ids(families)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('belong to a family that is known, and every family has some', () => {
    expect([...new Set(programmes.flatMap(({ family }) => family ?? []))]).toEqual(ids(families));
  });

  it('are found by id, their actions too', () => {
    expect(programme('cerv-2021-2027')?.years).toEqual([2021, 2027]);
    expect(programme('e4c')).toBeUndefined();
    expect(action('e4c-2014-2020', '2.2')?.limits?.[0]?.minCountries).toBe(4);
    expect(action('e4c-2007-2013', '2.2')).toBeUndefined();
  });

  it('say where each limit and each wording comes from', () => {
    const limits = programmes.flatMap(({ actions }) => actions.flatMap(({ limits }) => limits ?? []));
    const wordings = programmes.flatMap(({ acknowledgement, disclaimer }) => [
      ...acknowledgement,
      ...disclaimer,
    ]);
    expect(limits.every(({ source }) => source)).toBe(true);
    expect(wordings.every(({ verified, source }) => source ?? !verified)).toBe(true);
  });
});

describe('generations', () => {
  it('of a family stand oldest first', () => {
    expect(ids(generationsOf('e4c'))).toEqual(['e4c-2007-2013', 'e4c-2014-2020']);
    expect(generationsOf('amif')).toEqual([]);
  });

  it.each([
    [2007, 'e4c-2007-2013'],
    [2013, 'e4c-2007-2013'],
    [2014, undefined],
    [2015, 'e4c-2014-2020'],
    [2020, 'e4c-2014-2020'],
    [2021, undefined],
    [2022, undefined],
    [undefined, undefined],
  ])('of Europe for Citizens: a start in %s means %s', (year, id) => {
    expect(deriveGeneration('e4c', year)).toBe(id);
  });

  it('are certain without a year where there never was but one', () => {
    expect(deriveGeneration('rec')).toBe('rec-2014-2020');
    expect(deriveGeneration('rec', 2018)).toBe('rec-2014-2020');
  });

  it('are not certain beyond the last one known', () => {
    expect(deriveGeneration('cerv', 2023)).toBe('cerv-2021-2027');
    expect(deriveGeneration('cerv', 2028)).toBeUndefined();
    expect(deriveGeneration('cerv')).toBeUndefined();
  });

  it('are never certain for two at once, nor for what is no family', () => {
    for (const { id } of families)
      for (let year = 1990; year <= 2040; year++) {
        const certain = generationsOf(id).filter(
          ({ certainYears: { from = -Infinity, to = Infinity } = {} }) => from <= year && year <= to,
        );
        expect(certain.length, `${id} ${year}`).toBeLessThanOrEqual(1);
      }
    expect(deriveGeneration('other', 2018)).toBeUndefined();
  });

  it('are told by an action that only one of them has', () => {
    expect(ids(generationsWithAction('e4c', '2.2'))).toEqual(['e4c-2014-2020']);
    expect(ids(generationsWithAction('e4c-2014-2020', '2.2'))).toEqual(['e4c-2014-2020']);
    expect(ids(generationsWithAction('erasmus', 'ka2'))).toEqual(['erasmus-2014-2020', 'erasmus-2021-2027']);
    expect(generationsWithAction('cerv', '2.2')).toEqual([]);
  });
});

describe('funding statements', () => {
  it('come in the page’s language where its wording is known, else in English', () => {
    const { acknowledgement } = programme('cerv-2021-2027')!;
    expect(wordingIn(acknowledgement, 'ro')?.text).toBe('Finanțat de Uniunea Europeană.');
    expect(wordingIn(acknowledgement, 'fr-BE')?.lang).toBe('fr');
    expect(wordingIn(acknowledgement, 'ga')).toMatchObject({
      lang: 'en',
      text: 'Funded by the European Union.',
    });
    expect(wordingIn([], 'en')).toBeUndefined();
  });

  it('are in English first, and once in a language', () => {
    const statements = programmes.flatMap(({ acknowledgement, disclaimer }) => [acknowledgement, disclaimer]);
    for (const statement of statements.filter(({ length }) => length > 0)) {
      expect(statement[0]!.lang).toBe('en');
      expect(new Set(statement.map(({ lang }) => lang)).size).toBe(statement.length);
    }
  });
});

describe('grant agreement numbers', () => {
  it.each([
    ['e4c-2014-2020', '2016-1460/001-001'],
    ['e4c-2014-2020', '2016 - 1460 / 001 - 001'],
    ['e4c-2014-2020', '589733-CITIZ-1-2017-1-PT-CITIZ-NT'],
    ['rec-2014-2020', '881985'],
    ['rec-2014-2020', 'REC-RCIT-CITI-AG-2017 826681'],
    ['cerv-2021-2027', '101054251'],
    ['erasmus-2014-2020', '2015-1-RO01-KA219-015000_1'],
    ['erasmus-2021-2027', '2022-2-BE01-KA220-SCH-000100260'],
    ['horizon-2014-2020', '101003491'],
  ])('of %s may be %s', (id, agreement) => expect(looksRight(id, agreement)).toBe(true));

  it.each([
    ['e4c-2014-2020', '101054251'],
    ['cerv-2021-2027', '2016-1460/001-001'],
    ['erasmus-2021-2027', '881985'],
  ])('of %s do not look like %s', (id, agreement) => expect(looksRight(id, agreement)).toBe(false));
});
