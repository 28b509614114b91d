import { expect, it } from 'vitest';
import { listView } from '#site/list.ts';
import { document, siteOf, textsOf } from './site-of.ts';

const files = {
  'archive.yaml': 'name: Small\nowner: { name: A town }\nlanguages: [en, fr]\n',
  'projects/strings.yaml':
    'title: Strings\nstart: 2017\nend: 2019-06\ncountries: [PT]\nprogramme: e4c-2014-2020\ntopics: [youth]\nresults:\n' +
    '  - { title: Plan, type: handbook, languages: [en, pt], file: plan.pdf, date: 2019-08, licence: CC-BY-4.0, summary: Twelve ways. }\n' +
    '  - { title: "“Old” minutes", type: minutes, access: closed }\n',
  'projects/strings.fr.yaml': 'results: [{ title: Un plan, date: 2019-08, file: plan.pdf }, {}]\n',
  'projects/plan.pdf': '%PDF-1.4\n',
  'events/debate.yaml':
    'title: Debate\nproject: strings\nstart: 2018-05-02\nplace: { town: Beja, country: PT }\nresults: [{ title: Film, type: video, url: https://example.org/film }]\n',
};

/** The first page of the list of results. */
function results(lang = 'en') {
  const site = siteOf(files, { published: { 'projects/plan.pdf': document } });
  return listView(site, lang, { list: 'results', number: 1 });
}

it('results stand by their date, else by that of what they came of', () => {
  const { entries } = results();
  expect(entries.map(({ title }) => title.text)).toEqual(['Plan', '“Old” minutes', 'Film']);
  expect(entries.map(({ when }) => when !== undefined)).toEqual([true, false, false]);
});

it('a result says what it is, in which languages and form, and leads to what it came of', () => {
  const [plan, minutes, film] = results().entries;
  expect(plan).toMatchObject({ href: '/files/report.pdf', text: { text: 'Twelve ways.' } });
  expect(textsOf(plan?.meta)).toEqual([
    'Handbook',
    'English, Portuguese',
    'PDF, 2.4 MB',
    'CC BY 4.0',
    'Strings',
  ]);
  expect(plan?.meta.at(-1)?.href).toBe('/en/projects/strings.html#Results');
  expect(minutes?.href).toBeUndefined();
  expect(textsOf(minutes?.meta)).toEqual([
    'Minutes',
    'Not public',
    'Strings',
    expect.stringContaining('2019'),
  ]);
  expect(film?.meta.slice(1, 3)).toEqual([
    { text: 'Debate', href: '/en/events/debate.html#Results' },
    { text: 'Strings', href: '/en/projects/strings.html' },
  ]);
  expect(results('fr').entries[0]?.title).toEqual({ text: 'Un plan' });
});

it('results are narrowed down by what they are, and by time, programme, topic and country of what they came of', () => {
  const { filters } = results().finder!;
  expect(filters.map(({ id, values }) => `${id} ${values.map(({ value }) => value).join(' ')}`)).toEqual([
    'type handbook video minutes',
    'language en pt',
    'licence CC-BY-4.0',
    'reach here web none',
    'year 2019 2018 2017',
    'programme e4c-2014-2020',
    'topic youth',
    'country PT',
  ]);
  expect(filters.every(({ paged }) => !paged)).toBe(true);
});
