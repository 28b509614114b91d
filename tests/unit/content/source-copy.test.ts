import { expect, it } from 'vitest';
import { copySources } from '#content/source-copy.ts';
import { contentFolder, smallArchive } from './folder.ts';

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
  const copies = copySources(contentFolder(files), new Set());
  expect(copies.map(({ path }) => path)).toEqual([
    'archive.yaml',
    'projects/a.fr.md',
    'projects/a.md',
    'projects/b.yaml',
  ]);
  expect(copies.find(({ path }) => path === 'projects/a.md')!.text).toBe(files['projects/a.md']);
});

it('leaves out what was withdrawn, with its words, in data, bodies and translations', () => {
  const copies = copySources(contentFolder(files), new Set(['projects/gone.jpg']));
  const texts = Object.fromEntries(copies.map(({ path, text }) => [path, text]));
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
