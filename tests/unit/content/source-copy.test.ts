import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { openSums } from '#content/file-sums.ts';
import { copySources } from '#content/source-copy.ts';
import { readTree } from '#content/tree.ts';
import { contentFolder, smallArchive } from './folder.ts';

/** Files are trusted as soon as they are written. */
const AT_ONCE = -1000;

const files = {
  ...smallArchive,
  'README.md': 'Notes for us.',
  'projects/a.md': `---
title: A # as on the poster
start: 2019-05
photos:
  - file: gone.jpg
    alt: Somebody
    caption: Who it is
    consent: withdrawn
  - { file: ok.jpg, alt: Fine, consent: given }
cover: { file: gone.jpg, alt: Somebody again }
---
Before ![Somebody](gone.jpg "Who") and after.

<figure><img src="gone.jpg" alt="Somebody"></figure>
`,
  'projects/a.fr.md':
    '---\ntitle: A\nphotos:\n  - caption: Qui c’est\n  - caption: Bien\n---\n![Quelqu’un](gone.jpg)\n',
  'projects/b.yaml': 'title: B\r\nphotos: [{ file: gone.jpg, alt: Somebody }]\r\n',
  'projects/gone.jpg': 'x',
  'projects/ok.jpg': 'x',
};

it('gives away records as they are, and nothing else of the folder', () => {
  const copies = copySources(readTree(contentFolder(files)), new Set());
  expect(copies.map(({ path }) => path)).toEqual([
    'archive.yaml',
    'projects/a.fr.md',
    'projects/a.md',
    'projects/b.yaml',
  ]);
  expect(copies.find(({ path }) => path === 'projects/a.md')!.text()).toBe(files['projects/a.md']);
});

it('gives a text a stamp by which it is known until its file is touched, unless something is left out of it', () => {
  const folder = contentFolder(files);
  const tree = readTree(folder);
  const sums = openSums(undefined, AT_ONCE);
  const stampOf = (withdrawn: string[] = []) =>
    copySources(tree, new Set(withdrawn), sums).find(({ path }) => path === 'projects/a.md')!.stamp;
  expect(stampOf(), 'never read').toBeUndefined();
  for (const file of tree.files.values()) sums.sumOf(file);
  const stamp = stampOf();
  expect(stamp).toMatch(/^\S{43} \d+ \d+ \d+ \d+ \d+$/);
  expect(stampOf()).toBe(stamp);
  expect(stampOf(['projects/gone.jpg'])).toBeUndefined();
  writeFileSync(join(folder, 'projects/a.md'), files['projects/a.md']);
  expect(stampOf()).toBeUndefined();
});

it('leaves out what was withdrawn, with its words, in data, bodies and translations', () => {
  const copies = copySources(readTree(contentFolder(files)), new Set(['projects/gone.jpg']));
  const texts = Object.fromEntries(copies.map(({ path, text }) => [path, text()]));
  expect(texts['projects/a.md']).toBe(`---
title: A # as on the poster
start: 2019-05
photos:
  - { file: ok.jpg, alt: Fine, consent: given }
---
Before  and after.

<figure></figure>
`);
  expect(texts['projects/a.fr.md']).toBe('---\ntitle: A\nphotos:\n  - caption: Bien\n---\n\n');
  expect(texts['projects/b.yaml']).toBe('title: B\n');
});

/** The body of a record that shows a withdrawn picture, as it is given away. */
function bodyWithout(body: string): string {
  const copies = copySources(
    readTree(
      contentFolder({
        ...smallArchive,
        'projects/a.md': `---\ntitle: A\nphotos: [{ file: gone.jpg, alt: x, consent: withdrawn }]\n---\n${body}`,
      }),
    ),
    new Set(['projects/gone.jpg']),
  );
  return copies
    .find(({ path }) => path === 'projects/a.md')!
    .text()
    .replace(/^---\n.*?---\n/s, '');
}

test.each([
  ['Été 🎈 ![Some [body]](gone.jpg "Some (body)") after', 'Été 🎈  after'],
  ['* a ![Some\n  body](gone.jpg) b\n* c', '* a  b\n* c'],
  ['<img alt="1 > 0, Somebody" src="./gone.jpg"> after', ' after'],
  ['<p>a</p>\n<p>b <img\nsrc=gone.jpg alt=Somebody></p>', '<p>a</p>\n<p>b </p>'],
  ['> <div>a\n> <img src="gone.jpg"\n> alt="Somebody"></div>\n\nafter', '> \n\nafter'],
  ['![Somebody][g], ![g] and ![G][] here\n\n[g]: gone.jpg "Somebody"', ',  and  here\n\n'],
  ['![Somebody][g]\n\n[g]: gone.jpg\n[g]: ok.jpg "Kept"', '\n\n\n[g]: ok.jpg "Kept"'],
  ['`![Code](gone.jpg)` ![Kept](ok.jpg)', '`![Code](gone.jpg)` ![Kept](ok.jpg)'],
])('leaves the picture out of %j', (body, left) => {
  expect(bodyWithout(body)).toBe(left);
});

it('leaves out what comments say of an item that was withdrawn, wherever it stands in its list', () => {
  const file = (name: string) => `{ file: ${name}.jpg, alt: ${name} }`;
  const copies = copySources(
    readTree(
      contentFolder({
        ...smallArchive,
        'projects/a.yaml': [
          '# of the cover',
          `cover: ${file('gone')}`,
          'title: A',
          'photos:',
          '  # of the first',
          `  - ${file('gone')} # of the first, too`,
          '  # of the second',
          `  - ${file('ok')}`,
          '  # of the third',
          `  - ${file('gone')}`,
          '  # of the third, too',
          '',
        ].join('\n'),
      }),
    ),
    new Set(['projects/gone.jpg']),
  );
  expect(copies.find(({ path }) => path === 'projects/a.yaml')!.text()).toBe(
    'title: A\nphotos:\n  # of the second\n  - { file: ok.jpg, alt: ok }\n',
  );
});
