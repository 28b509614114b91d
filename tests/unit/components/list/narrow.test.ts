import { describe, expect, it } from 'vitest';
import { narrow, openIndex } from '../../../../src/components/list/client/narrow.ts';
import { listIndex } from '#site/list-data.ts';
import type { ListId } from '#site/list-ids.ts';
import { listKind } from '#site/list-kind.ts';
import type { Site } from '#site/site.ts';
import { siteOf } from '../../site/site-of.ts';

const codes = ['FR', 'PT', 'RO', 'GR', 'BG'];
const topics = ['youth', 'memory', 'water'];

/** Projects and events of which each has its own mixture of countries, years and topics. */
const files: Record<string, string> = {
  'archive.yaml': 'name: Small\nowner: { name: A town }\nlanguages: [en, ro, el, bg]\n',
  'partners/lodz.yaml': 'name: Łódź\ncountry: PL\ntype: municipality\naliases: [Lodsch]\n',
  'partners/larisa.yaml': 'name: Δήμος Λαρισαίων\ncountry: GR\ntype: municipality\n',
  'partners/choir.yaml': 'name: Choir of Cluj\ncountry: RO\ntype: ngo\n',
};
for (let n = 0; n < 60; n++) {
  const countries = codes.filter((_, at) => (n >> at) % 2 === 0);
  files[`projects/p-${n}.yaml`] = [
    `title: "${['Țară', 'Tara', 'Ăsta', 'Zi', '“Șase”', 'Sase', 'Άνω', 'Αθήνα', 'Бяла', 'Асен'][n % 10]} ${n}"`,
    `countries: [${countries.join(', ')}]`,
    n % 7 === 0 ? '' : `start: ${2014 + (n % 6)}`,
    `topics: [${topics.filter((_, at) => n % (at + 2) === 0).join(', ')}]`,
    n % 3 === 0 ? 'programme: e4c-2014-2020\naction: "2.2"' : '',
  ].join('\n');
}

const opened = (site: Site, list: ListId, lang = 'en') => openIndex(listIndex(site, lang, list));
const choice = (filters: Record<string, string[]>, words = '', sort = '') => ({ filters, words, sort });

/** What a reader who goes through all records one by one finds. */
function byHand(site: Site, list: ListId, filters: Record<string, string[]>): number[] {
  const kind = listKind(list);
  return kind.records(site, 'en').flatMap((record, at) =>
    Object.entries(filters).every(([id, chosen]) =>
      kind.filters
        .find((filter) => filter.id === id)!
        .of(record)
        .some((value) => chosen.includes(value)),
    )
      ? at
      : [],
  );
}

describe('a list', () => {
  it.each([
    [{}],
    [{ country: ['FR'] }],
    [{ country: ['FR', 'BG'], year: ['2016'] }],
    [{ country: ['GR'], topic: ['youth', 'water'], programme: ['e4c-2014-2020'] }],
    [{ year: ['2015', '2016', '2017'], action: ['e4c-2014-2020/2.2'], topic: ['memory'] }],
  ])('narrowed down to %j has any of the values of each filter, and true counts', (filters) => {
    const chosen: Record<string, string[]> = filters;
    const site = siteOf(files);
    const index = opened(site, 'projects');
    const { counts, positions } = narrow(index, choice(chosen));
    expect(positions).toEqual(byHand(site, 'projects', chosen));
    for (const [filter, held] of counts)
      for (const [value, count] of held)
        expect([filter, value, count]).toEqual([
          filter,
          value,
          byHand(site, 'projects', { ...chosen, [filter]: [value] }).length,
        ]);
  });

  it('takes no notice of filters and values that it doesn’t have', () => {
    const index = opened(siteOf(files), 'projects');
    expect(narrow(index, choice({ country: ['XX'], role: ['host'] })).positions).toHaveLength(60);
    expect(narrow(index, choice({ country: ['XX', 'FR'] })).positions).toHaveLength(30);
  });

  it('is found by a part of a name, in plain letters and by other names', () => {
    const index = opened(siteOf(files), 'partners');
    const found = (words: string) => narrow(index, choice({}, words)).positions.length;
    expect([found('Łód'), found('lodz'), found('lodsch'), found('Λαρισ'), found('laris')]).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect([found('cluj choir'), found('cluj band')]).toEqual([1, 0]);
    expect(
      narrow(index, choice({ type: ['municipality'] }, 'o'))
        .counts.get('type')
        ?.get('ngo'),
    ).toBe(1);
  });

  it('is sorted by name in the reader’s alphabet, of whatever sort was chosen', () => {
    const site = siteOf(files);
    const kind = listKind('projects');
    const names = (lang: string) => {
      const records = kind.records(site, lang);
      const asked = choice({ year: ['2016', '2017'] }, '', 'name');
      const found = narrow(opened(site, 'projects', lang), asked).positions;
      return [...new Set(found.map((at) => kind.name(site, records[at]!, lang).replace(/\P{L}+/gu, '')))];
    };
    // In Romanian ă, ș and ț follow all of a, s and t; elsewhere they are those letters with an accent.
    expect(names('ro')).toEqual([
      'Ăsta',
      'Sase',
      'Șase',
      'Tara',
      'Țară',
      'Zi',
      'Αθήνα',
      'Άνω',
      'Асен',
      'Бяла',
    ]);
    // So there the number behind the name decides.
    expect(names('en').slice(0, 4)).toEqual(['Ăsta', 'Sase', 'Șase', 'Țară']);
    expect(names('el').slice(0, 2)).toEqual(['Αθήνα', 'Άνω']);
    expect(names('bg').slice(0, 2)).toEqual(['Асен', 'Бяла']);
  });

  it('is sorted by date from the oldest, undated records last', () => {
    const site = siteOf(files);
    const records = listKind('projects').records(site, 'en');
    const { positions } = narrow(opened(site, 'projects'), choice({}, '', 'oldest'));
    const years = positions.map((at) => ('period' in records[at]! ? (records[at].period?.start ?? '') : ''));
    const dated = years.filter((year) => year !== '');
    expect(dated).toEqual(dated.toSorted());
    expect(years.slice(dated.length).every((year) => year === '')).toBe(true);
  });
});
