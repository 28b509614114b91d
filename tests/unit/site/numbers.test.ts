import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listIds } from '#site/list-ids.ts';
import { listSheet } from '#site/list-sheets.ts';
import { networkSheet, networkSheets } from '#site/network/sheets.ts';
import { numbersPaths, numbersView } from '#site/numbers/view.ts';
import { numbersSheet, numbersSheets } from '#site/numbers/sheets.ts';
import { siteOf } from './site-of.ts';

const archive = 'name: Small\nowner: { name: A town }\nlanguages: [en, fr]\n';

function viewOf(files: Readonly<Record<string, string>>, lang = 'en') {
  const site = siteOf({ 'archive.yaml': archive, ...files });
  const path = numbersPaths(site).find((one) => one.lang === lang)!;
  return numbersView(site, lang, path.statistics, () => 2048);
}

const two = {
  'projects/a.yaml': 'title: A\nstart: 2017\nend: 2018\ncountries: [PT, FR]\nprogramme: e4c-2014-2020\n',
  'events/e.yaml': 'title: E\nproject: a\nstart: 2018-05\nparticipants: { total: 1200, estimated: true }\n',
  'events/f.yaml': 'title: F\nproject: a\nstart: 2018-06\n',
};

describe('the page of numbers', () => {
  it('shows each figure with how many records tell it, and a file beside each table', () => {
    const { sections } = viewOf(two);
    const [years] = sections;
    expect(years!.table.columns.map(({ text }) => text)).toEqual([
      'Year',
      'Projects',
      'Events',
      'People',
      'Known for',
      'Towns',
      'Countries',
    ]);
    expect(
      years!.table.rows.map(({ cells, label }) => [label.text, ...cells.map(({ text }) => text)]),
    ).toEqual([
      ['2017', '1', '–', '–', '–', '–', '2'],
      ['2018', '1', '2', '~1,200+', '1 of 2', '–', '2'],
    ]);
    expect(sections.flatMap(({ files, id }) => files.map(({ href, text }) => [id, href, text]))).toEqual([
      ['Years', '/en/numbers/by-year.csv', 'By year: Download as CSV (2 kB)'],
      ['Programmes', '/en/numbers/by-programme.csv', 'By programme: Download as CSV (2 kB)'],
      [
        'Programmes',
        '/en/numbers/by-programme-and-year.csv',
        'By programme and year: Download as CSV (2 kB)',
      ],
      ['Countries', '/en/numbers/by-country.csv', 'By country: Download as CSV (2 kB)'],
      ['Completeness', '/en/numbers/completeness.csv', 'How complete: Download as CSV (2 kB)'],
    ]);
  });

  it('says under a table what the signs in it mean, and nothing of those that it lacks', () => {
    const about = '~ about so many: a source says “about”.';
    const more = '+ at least so many: a source says “more than”, or not every record tells a number.';
    const said = (files: Readonly<Record<string, string>>) =>
      viewOf(files).sections.map(({ id, signs }) => [id, ...signs.map(({ text }) => text)]);
    expect(said(two)).toContainEqual(['Years', about, more]);
    expect(said(two)).toContainEqual(['Completeness']);
    const exact = { ...two, 'events/e.yaml': 'title: E\nproject: a\nstart: 2018-05\nparticipants: 1200\n' };
    expect(said(exact)).toContainEqual(['Years', more]);
  });

  it('draws what has several columns to compare, with the years between them', () => {
    const [years] = viewOf({
      ...two,
      'projects/b.yaml': 'title: B\nstart: 2021\nend: 2021\n',
    }).sections;
    expect(years!.charts.map(({ title }) => title.text)).toEqual(['Projects', 'Countries']);
    const [projects] = years!.charts;
    expect(projects!.labels.map(({ text }) => text)).toEqual(['2017', '2018', '2019', '2020', '2021']);
    expect(projects!.columns.map(({ text }) => text)).toEqual(['2017: 1', '2018: 1', '2021: 1']);
    expect(projects!.columns[2]!.x).toBeCloseTo(83.2);
  });

  it('of a single record is a table and no chart', () => {
    const { sections } = viewOf({ 'projects/a.yaml': 'title: A\ncountries: [PT]\n' });
    expect(sections.map(({ id }) => id)).toEqual(['Years', 'Countries', 'Completeness']);
    expect(sections.flatMap(({ charts }) => charts)).toEqual([]);
    expect(sections[0]!.table.all).toBeUndefined();
  });

  it('isn’t there where there is nothing to count', () => {
    const site = siteOf({ 'archive.yaml': archive, 'partners/beja.yaml': 'name: Beja\ncountry: PT\n' });
    expect(numbersPaths(site)).toEqual([]);
    const cancelled = 'title: E\nstart: 2020-03-20\nstatus: cancelled\n';
    expect(numbersPaths(siteOf({ 'archive.yaml': archive, 'events/e.yaml': cancelled }))).toEqual([]);
    const withProject = siteOf({ 'archive.yaml': archive, 'projects/a.yaml': 'title: A\n' });
    expect(numbersPaths(withProject).map(({ lang }) => lang)).toEqual(['en', 'fr']);
  });
});

it('sheets have the same fields in every language, and names in the reader’s', () => {
  const site = siteOf({ 'archive.yaml': archive, ...two });
  const { statistics } = numbersPaths(site)[0]!;
  const [en, fr] = ['en', 'fr'].map((lang) => numbersSheet(site, lang, statistics, 'by-country'));
  expect(en!.fields).toEqual(fr!.fields);
  expect(en!.rows.map((row) => row.slice(0, 3))).toEqual([
    ['FR', 'France', 1],
    ['PT', 'Portugal', 1],
  ]);
  expect(numbersSheet(site, 'en', statistics, 'by-year')).toEqual({
    fields: [
      'year',
      'projects',
      'events',
      'countries',
      'towns',
      'people',
      'people_known',
      'people_records',
      'people_vague',
    ],
    rows: [
      [2017, 1, 0, 2, 0, undefined, undefined, undefined, undefined],
      [2018, 1, 2, 2, 0, 1200, 1, 2, 1],
    ],
  });
});

it('a row of programmes by year is one year of a programme or of one of its actions', () => {
  const site = siteOf({
    'archive.yaml': archive,
    ...two,
    'projects/b.yaml': 'title: B\nprogramme: e4c-2014-2020\naction: "2.2"\n',
  });
  const { statistics } = numbersPaths(site)[0]!;
  const { fields, rows } = numbersSheet(site, 'en', statistics, 'by-programme-and-year');
  const told = [
    'programme',
    'action',
    'year',
    'projects',
    'events',
    'people',
    'people_known',
    'people_records',
  ];
  expect(rows.map((row) => told.map((field) => row[fields.indexOf(field)]))).toEqual([
    ['e4c-2014-2020', undefined, 2017, 1, 0, undefined, undefined, undefined],
    ['e4c-2014-2020', undefined, 2018, 1, 2, 1200, 1, 2],
    ['e4c-2014-2020', undefined, undefined, 1, 0, undefined, undefined, undefined],
    ['e4c-2014-2020', '2.2', undefined, 1, 0, undefined, undefined, undefined],
  ]);
});

it('the page on tables tells of every field', () => {
  const page = readFileSync(new URL('../../../docs/tables.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, field]) => field);
  const site = siteOf({ 'archive.yaml': archive, ...two });
  const [path] = numbersPaths(site);
  const fields = numbersSheets.flatMap((name) => numbersSheet(site, 'en', path!.statistics, name).fields);
  const network = networkSheets.flatMap(
    (name) => networkSheet(site.texts('en'), { partners: [], pairs: [] }, name).fields,
  );
  const lists = listIds.flatMap((list) => listSheet(site, 'en', list).fields);
  expect([...fields, ...network, ...lists].filter((field) => !told.includes(field))).toEqual([]);
});
