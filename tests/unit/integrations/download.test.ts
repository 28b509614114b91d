import { expect, it } from 'vitest';
import { downloadOf } from '#integrations/download.ts';
import { siteOf } from '../site/site-of.ts';

const archive = (more: string) =>
  siteOf(
    {
      'archive.yaml': `name: Towns of Ours\nid: ours\nowner: { name: A town, email: towns@example.org }\nlanguages: [en]\n${more}`,
      'projects/fair.yaml': 'title: A fair\n',
    },
    { asOf: '2026-11' },
  );

it('says by the labels of RFC 8493 whose archive it is, which one, what it holds and of which day', () => {
  const site = archive('url: https://example.org/archive/\ndescription: Ten years of meetings.\n');
  expect(downloadOf(site, []).info).toEqual([
    ['Source-Organization', 'A town'],
    ['Contact-Email', 'towns@example.org'],
    ['External-Description', 'Ten years of meetings.'],
    ['External-Identifier', 'https://example.org/archive/'],
    ['Bagging-Date', '2026-11-01'],
    ['Bag-Software-Agent', 'Jumelage'],
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
