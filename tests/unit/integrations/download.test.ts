import { afterEach, expect, it, vi } from 'vitest';
import { downloadOf } from '#integrations/download.ts';
import { makeSite } from '#site/site.ts';
import { makeTexts } from '#texts/texts.ts';
import { siteOf } from '../site/site-of.ts';

afterEach(() => vi.unstubAllEnvs());

const archive = (more: string, asOf = '2026-11') =>
  siteOf(
    {
      'archive.yaml': `name: Towns of Ours\nid: ours\nowner: { name: A town, email: towns@example.org }\nlanguages: [en]\n${more}`,
      'projects/fair.yaml': 'title: A fair\n',
    },
    { asOf },
  );

it('says by the labels of RFC 8493 whose archive it is, which one, what it holds and of which day', () => {
  const site = archive('url: https://example.org/archive/\ndescription: Ten years of meetings.\n');
  expect(downloadOf(site, []).info).toEqual([
    ['Source-Organization', 'A town'],
    ['Contact-Email', 'towns@example.org'],
    ['External-Description', 'Ten years of meetings.'],
    ['External-Identifier', 'https://example.org/archive/'],
    ['Bagging-Date', '2026-11-01'],
    ['Bag-Software-Agent', expect.stringMatching(/^Jumelage \d+\.\d+\.\d+$/)],
  ]);
});

it('goes by its id where it has no address, and by its name where nothing tells more of it', () => {
  const { folder, files, info } = downloadOf(archive(''), []);
  expect(Object.fromEntries(info)).toMatchObject({
    'External-Identifier': 'ours',
    'External-Description': 'Towns of Ours',
  });
  expect([folder, files.zip]).toEqual(['ours', 'download/ours.zip']);
});

it.each([
  [undefined, '2026-11-22', '2026-11-22', '2026-11-22 00:00:00'],
  [undefined, '2026', '2026-01-01', '2026-01-01 00:00:00'],
  [undefined, undefined, undefined, '1980-01-01 00:00:00'],
  ['1700000001', '2026', '2023-11-14', '2023-11-14 22:13:21'],
  ['1700000001', undefined, '2023-11-14', '2023-11-14 22:13:21'],
  ['', '2026', '2026-01-01', '2026-01-01 00:00:00'],
  ['yesterday', undefined, undefined, '1980-01-01 00:00:00'],
])('with SOURCE_DATE_EPOCH %j and the clock at %s it is of %j, its files of %j', (epoch, asOf, day, time) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
  const site = archive('', asOf ?? '');
  const { asOf: clock, id, languages, data, translations } = site.graph.archive;
  const timeless = { id, languages, data, translations };
  const graph = { ...site.graph, archive: clock ? site.graph.archive : timeless };
  const download = downloadOf(makeSite(graph, makeTexts), []);
  expect(Object.fromEntries(download.info)['Bagging-Date']).toBe(day);
  expect(`${download.time.date} ${download.time.time}`).toBe(time);
});
