import { describe, expect, it } from 'vitest';
import { makeTexts } from '#texts/texts.ts';

/** ICU chooses among many kinds of spaces, and changes its mind. */
const plain = (text: string | undefined) => text?.replace(/[\s\u2009\u202f]+/g, ' ').replace(/ ?– ?/g, '–');

const en = makeTexts('en');
const fr = makeTexts('fr');
const ro = makeTexts('ro');

describe('plurals', () => {
  it('count in Romanian with one, few, and “de” from twenty on', () => {
    const events = [0, 1, 2, 19, 20, 101, 119, 120].map((n) => ro.t('count.events', { n }));
    expect(events).toEqual([
      '0 evenimente',
      '1 eveniment',
      '2 evenimente',
      '19 evenimente',
      '20 de evenimente',
      '101 evenimente',
      '119 evenimente',
      '120 de evenimente',
    ]);
  });

  it('take zero as singular in French, as plural in English', () => {
    expect(fr.t('count.projects', { n: 0 })).toBe('0 projet');
    expect(en.t('count.projects', { n: 0 })).toBe('0 projects');
  });

  it('write large numbers as the language does, a million too', () => {
    expect(en.t('count.people', { n: 1_000_000 })).toBe('1,000,000 people');
    expect(plain(fr.t('count.people', { n: 1_000_000 }))).toBe('1 000 000 personnes');
    expect(ro.t('count.people', { n: 12_345 })).toBe('12.345 de persoane');
  });

  it('go by the language of the texts where there are none in the page’s', () => {
    expect(makeTexts('cs').t('count.towns', { n: 3 })).toBe('3 towns');
  });

  it('refuse to leave a placeholder open', () => {
    expect(() => en.t('date.from')).toThrow('{date}');
    expect(() => en.t('count.events')).toThrow('No number n');
  });
});

describe('labels', () => {
  it('are found by vocabulary and value', () => {
    expect(fr.label('action.e4c-2014-2020', '2.2')).toContain('Réseaux de villes');
    expect(ro.label('sdg', 11)).toBe('Orașe și comunități durabile');
  });

  it('of no value are a mistake', () => {
    expect(() => en.label('eventType', 'banquet')).toThrow('eventType.banquet');
    expect(en.has('eventType.banquet')).toBe(false);
    expect(en.has('constructor')).toBe(false);
  });
});

describe('a language without interface texts', () => {
  it('gets English words, and says so', () => {
    const hu = makeTexts('hu');
    expect(hu.fallback).toBe(true);
    expect(hu.textLang).toBe('en');
    expect(hu.label('eventType', 'debate')).toBe('Debate');
  });

  it('keeps its own countries, dates and numbers', () => {
    const hu = makeTexts('hu');
    expect(hu.country('GR')).toBe('Görögország');
    expect(plain(hu.date('2019-05-18'))).toBe('2019. május 18.');
    expect(makeTexts('pt').country('LV')).toBe('Letónia');
  });

  it('is not one of which the base language has them', () => {
    expect([makeTexts('fr-BE'), makeTexts('en-US')].map(({ fallback }) => fallback)).toEqual([false, false]);
    expect(makeTexts('ro-MD').label('sdg', 1)).toBe('Fără sărăcie');
  });

  it.each(['xx', 'qaa', 'not a tag', '', 'constructor'])('may even be no language: %j', (tag) => {
    const texts = makeTexts(tag);
    expect(texts.fallback).toBe(true);
    expect(texts.date('2019-05-18')).toBe('18\u00a0May\u00a02019');
    expect(texts.country('DE')).toBe('Germany');
  });
});

describe('names', () => {
  it('of countries go by code in either case, Kosovo among them', () => {
    expect([fr.country('GR'), fr.country('mk'), ro.country('XK')]).toEqual([
      'Grèce',
      'Macédoine du Nord',
      'Kosovo',
    ]);
  });

  it('of what is no code are the text itself', () => {
    expect(en.country('Transylvania')).toBe('Transylvania');
    expect(en.language('no tag')).toBe('no tag');
  });

  it('of languages are in the page’s language', () => {
    expect([fr.language('ro'), ro.language('hu'), en.language('sr-Latn')]).toEqual([
      'roumain',
      'maghiară',
      'Serbian (Latin)',
    ]);
  });
});

describe('dates', () => {
  it('are as precise as they are known', () => {
    expect(['2019', '2019-05', '2019-05-18'].map((date) => en.date(date))).toEqual([
      '2019',
      'May\u00a02019',
      '18\u00a0May\u00a02019',
    ]);
    expect(['2019-08', '2019-08-01'].map((date) => plain(fr.date(date)))).toEqual([
      'août 2019',
      '1er août 2019',
    ]);
    expect(['2019-08', '2019-08-01'].map((date) => plain(ro.date(date)))).toEqual([
      'august 2019',
      '1 august 2019',
    ]);
  });

  it('stay on their day at either end of the year, and before 1970', () => {
    expect(['2018-12-31', '2019-01-01', '0044-03-15', '1945-05-09'].map((date) => en.date(date))).toEqual([
      '31\u00a0December\u00a02018',
      '1\u00a0January\u00a02019',
      '15\u00a0March\u00a044',
      '9\u00a0May\u00a01945',
    ]);
  });

  it('that are none are shown as written', () => {
    expect(['2019-02-31', '2019-13', 'spring 2019'].map((date) => en.date(date))).toEqual([
      '2019-02-31',
      '2019-13',
      'spring 2019',
    ]);
  });

  it('of a range say once what both ends share', () => {
    expect(plain(en.dateRange('2019-05-18', '2019-05-20'))).toBe('18–20 May 2019');
    expect(plain(ro.dateRange('2019-05-18', '2019-06-02'))).toBe('18 mai–2 iunie 2019');
    expect(plain(fr.dateRange('2019-05', '2019-06'))).toBe('mai–juin 2019');
    expect(plain(en.dateRange('2018-12-30', '2019-01-02'))).toBe('30 December 2018–2 January 2019');
    expect(plain(en.dateRange('2017', '2019'))).toBe('2017–2019');
    expect(en.dateRange('2019-05-18', '2019-05-18')).toBe('18\u00a0May\u00a02019');
    expect(en.dateRange('2019-05', '2019-05')).toBe('May\u00a02019');
  });

  it.each(['en', 'fr', 'ro', 'bg', 'hu', 'ja', 'en-ZA'])(
    'of a range are in %s what they are whatever was written before',
    (lang) => {
      const ranges = ['2019', '2020', '0999'].flatMap((year) =>
        ['05-01', '05-09', '05-10', '05-31', '06-01', '12-24', '05', '06'].flatMap((end) =>
          ['2019-05-02', '2019-05-11', '2019-04-30', '2019-04', '0000-05-01', '0998-05-03'].map(
            (start) => [start, `${year}-${end}`] as const,
          ),
        ),
      );
      const before = makeTexts(lang);
      for (const [start, end] of ranges)
        expect(before.dateRange(start, end)).toBe(makeTexts(lang).dateRange(start, end));
    },
  );

  it('of a range with ends of unlike precision lose nothing', () => {
    expect(plain(en.dateRange('2016-09', '2016-09-18'))).toBe('September 2016–18 September 2016');
    expect(plain(fr.dateRange('2017', '2019-08'))).toBe('2017–août 2019');
  });

  it('break nowhere, and a range after its dash, or beside days of one month', () => {
    expect(en.dateRange('2021-09-06', '2022-07-03')).toBe(
      '6\u00a0September\u00a02021\u2009–\u20093\u00a0July\u00a02022',
    );
    expect(fr.dateRange('2021-09-01', '2021-09-09')).toBe('1er–9 septembre\u00a02021');
    expect(en.dateRange('2018-12', '2020')).toBe('December\u00a02018\u2009–\u20092020');
    expect(makeTexts('bg').dateRange('2021-09-06', '2021-09-09')).toBe(
      '6\u202f–\u202f9 септември\u00a02021\u00a0г.',
    );
  });

  it('of a period say which end is not known', () => {
    expect(en.period('2017-09', undefined)).toBe('from September\u00a02017');
    expect(en.period(undefined, '2019')).toBe('until 2019');
    expect(plain(en.period('2017-09', '2019-08'))).toBe('September 2017–August 2019');
    expect(en.period(undefined, undefined)).toBeUndefined();
  });
});

describe('sums and lists', () => {
  it('show cents only where there are any', () => {
    expect(plain(en.money({ amount: 145_000, currency: 'EUR' }))).toBe('€145,000');
    expect(plain(fr.money({ amount: 145_000.5, currency: 'EUR' }))).toBe('145 000,50 €');
    expect(plain(ro.money({ amount: 145_000, currency: 'RON' }))).toBe('145.000 RON');
  });

  it('keep a currency that is none as written', () => {
    expect(en.money({ amount: 1450, currency: 'euros' })).toBe('1,450 euros');
  });

  it('join as the language does', () => {
    expect(en.list(['Gondomar', 'Ceutí', 'Cahul'])).toBe('Gondomar, Ceutí and Cahul');
    expect(ro.list(['Gondomar', 'Cahul'])).toBe('Gondomar și Cahul');
    // A sentence that is in English for want of texts has an English “and”.
    expect(makeTexts('bg').list(['Пловдив', 'Ямбол'])).toBe('Пловдив and Ямбол');
  });
});

describe('sorting', () => {
  it('follows the language’s own alphabet', () => {
    expect(['Zalău', 'Șimleu', 'Sibiu', 'Târgu', 'Țăndărei'].toSorted(ro.compare)).toEqual([
      'Sibiu',
      'Șimleu',
      'Târgu',
      'Țăndărei',
      'Zalău',
    ]);
    expect(['Øster', 'Zealand', 'Aarhus', 'Bornholm'].toSorted(makeTexts('da').compare)).toEqual([
      'Bornholm',
      'Zealand',
      'Øster',
      'Aarhus',
    ]);
  });

  it('takes numbers by value, and never ties unlike texts', () => {
    expect(['LE10', 'LE2', 'LE1'].toSorted(en.compare)).toEqual(['LE1', 'LE2', 'LE10']);
    expect(en.compare('Nîmes', 'Ni\u0302mes')).not.toBe(0);
  });
});
