import { mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#content/issue.ts';
import { readable } from '#content/readable.ts';
import { readContent } from '#content/read.ts';
import { makeMessages } from '#texts/messages.ts';
import { PROTOTYPE } from '../../../scripts/bench/bombs/yaml.ts';
import { contentFolder, expectIssues, reading, smallArchive } from './folder.ts';

const record = (data: string, body = '') => `---\ntitle: A\nsummary: B\n${data}\n---\n${body}`;
const codesOf = (files: Record<string, string | Uint8Array>) => reading(files).issues.map(({ code }) => code);

describe('front matter that asks to be run', () => {
  it.each([
    '---js',
    '---javascript',
    '--- js',
    '---coffee',
    '---json',
    '---toml',
    '---yaml',
    ';;;',
    '+++',
    ' ---',
    '\n---js',
    '<?php',
    '#!/bin/sh',
    '----',
  ])('is refused: %j', (fence) => {
    const { issues, records } = reading({
      'projects/a.md': `${fence}\n{ title: (globalThis.ran = true, "A") }\n${fence.trim()}\n`,
    });
    expect(issues.map(({ code }) => code)).toContainEqual(
      expect.stringMatching(/^front-matter-(?:language|missing)$/),
    );
    expect(records.projects.size).toBe(0);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('data that would go off', () => {
  it.each([
    ['yaml-too-deep', `topics: ${'['.repeat(200_000)}`],
    ['yaml-too-deep', `topics: ${'{a: '.repeat(200_000)}`],
    ['yaml-too-deep', '? '.repeat(200_000)],
    ['yaml-too-deep', '-\t'.repeat(200_000)],
    ['yaml-too-deep', ': '.repeat(200_000)],
    ['yaml-too-many', `topics:\n${'- &a x\n'.repeat(50_000)}`],
    ['yaml-too-many', Array.from({ length: 100_000 }, (_, n) => `f${n}: x`).join('\n')],
    ['yaml-too-many', '\n'.repeat(900_000)],
    ['text-too-long', `call: ${'x'.repeat(900_000)}`],
    ['text-too-long', `links: [https://${'a.'.repeat(400_000)}eu]`],
    ['text-stacked-marks', `call: a${'\u0301\u0316'.repeat(100_000)}`],
  ])('is %s', (code, data) => {
    expect(codesOf({ 'projects/a.md': record(data) })).toContain(code);
  });

  it('is told by what it does, not by signs in a text', () => {
    const signs = `${'['.repeat(50)} ${'{'.repeat(50)} - - - ${': '.repeat(5)}`;
    expectIssues(reading({ 'projects/a.md': `---\ntitle: "${signs}"\nsummary: 'x ${signs}'\n---\n` }), []);
  });

  it('may be a hundred aliases of aliases', () => {
    const lines = Array.from({ length: 100 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`);
    expect(codesOf({ 'projects/a.md': record(lines.join('\n')) })).toContain('yaml-anchor');
  });
});

describe('names that programs know', () => {
  it.each(PROTOTYPE)('are no fields: %s', (name) => {
    expectIssues(reading({ 'projects/a.md': record(`${name}: x`) }), ['projects/a.md:4:1 unknown-field']);
  });

  it.each(['constructor', 'prototype', 'then'])('are ids and topics like others: %s', (name) => {
    const files = {
      'archive.yaml': `${smallArchive['archive.yaml']}topics: { ${name}: A label }\n`,
      [`projects/${name}.md`]: record(`topics: [${name}]`),
      'projects/b.md': record(`continues: [${name}]`, `[x](${name}.md)`),
    };
    expectIssues(reading(files), []);
  });

  it.each([
    'status: constructor',
    'programme: __proto__',
    'lang: toString',
    'countries: [valueOf]',
    'continues: [constructor]',
  ])('are no values: %s', (data) => {
    expect(codesOf({ 'projects/a.md': record(data) })).toHaveLength(1);
  });
});

describe('files that aren’t files', () => {
  it('are told of, and never waited for', () => {
    const folder = contentFolder({ ...smallArchive, 'projects/a.md': record('') });
    execFileSync('mkfifo', [join(folder, 'projects/pipe.md'), join(folder, 'pipe.jpg')]);
    expectIssues(readContent(folder), ['pipe.jpg:1:1 not-a-file', 'projects/pipe.md:1:1 not-a-file']);
  });

  it('have names that can be written', () => {
    const folder = contentFolder({ ...smallArchive, 'projects/a.md': record('') });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/projects/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
      '',
    );
    expectIssues(readContent(folder), ['projects/caf\ufffd.md:1:1 file-name-encoding']);
  });

  it.each([
    'new\nline.pdf',
    'bell\u0007.pdf',
    'gnp\u202e.jpg',
    'zero\u200b.jpg',
    'com¹.pdf',
    'con .pdf',
    'trail.',
    'aux.pdf',
    'NUL',
  ])('have names that every computer holds: %j', (name) => {
    const { issues } = reading({ 'projects/a.md': record(''), [`projects/${name}`]: 'x' });
    expect(issues.map(({ code }) => code)).toEqual(['file-name-unportable']);
  });

  it('lie in folders that aren’t too deep to be named', () => {
    const folder = contentFolder({ ...smallArchive, 'projects/a.md': record('') });
    mkdirSync(join(folder, 'projects', ...Array.from({ length: 200 }, () => 'deep')), { recursive: true });
    expect(readContent(folder).issues.map(({ code }) => code)).toEqual(['path-too-long']);
  });

  it('under names of the archive’s own file are told of once', () => {
    const folder = contentFolder({ 'Archive.yml': 'name: x\n', 'projects/a.md': record('') });
    expectIssues(readContent(folder), ['Archive.yml:1:1 archive-name']);
  });
});

describe('a flood of mistakes', () => {
  const issues = (code: string, count: number): Issue[] =>
    Array.from({ length: count }, (_, n) => ({ code, params: {}, file: 'a.md', line: n + 1, column: 1 }));

  it('is told of up to a point, with how many more there are', () => {
    const told = readable([...issues('html-tag', 2000), ...issues('missing-field', 700)]);
    expect(told).toHaveLength(502);
    expect(told.slice(-2).map(({ code, params }) => [code, params['n']])).toEqual([
      ['more-mistakes', 200],
      ['more-warnings', 2000],
    ]);
  });

  it('of many files is told of whole', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      issues('missing-field', 3).map((issue) => ({ ...issue, file: `${n}.md` })),
    );
    expect(readable(many.flat())).toHaveLength(900);
  });

  it('quotes no more of a value than a message has room for', () => {
    const { message } = makeMessages().explain({
      code: 'unknown-field',
      params: { value: 'x'.repeat(1e6), known: [] },
    });
    expect(message.length).toBeLessThan(300);
  });
});

describe('a link in a body', () => {
  const files = {
    'projects/a.md': record('', '## Über uns\n'),
    'projects/a.fr.md': '---\ntitle: A\n---\n## À propos\n\n## Encore\n',
    'partners/x/index.yaml': 'name: X\ncountry: PT\n',
  };

  it.each([
    ['a.md', []],
    ['a.yaml', []],
    ['a.fr.md', []],
    ['../partners/x/index.md', []],
    ['a.md#über-uns', []],
    ['a.de.md', ['link-dangling']],
    ['2021/a.md', ['link-dangling']],
    ['../partners/x.md', ['link-dangling']],
    ['a.md#encore', ['heading-dangling']],
  ])('to %s', (target, codes) => {
    expect(codesOf({ ...files, 'projects/b.md': record('', `[x](${target})`) })).toEqual(codes);
  });

  it('is advised of a name of its own sort', () => {
    const { issues } = reading({
      ...files,
      'projects/b.md': record('', '![x](archive.png)\n\n[x](archive.md)'),
    });
    expect(issues.map(({ code, params }) => [code, params['nearest']])).toEqual([
      ['picture-dangling', undefined],
      ['link-dangling', undefined],
    ]);
  });

  it('to a file that is published nowhere is told of', () => {
    const closed = 'results: [{ title: R, file: r.pdf, access: closed }]';
    expectIssues(
      reading({
        'projects/r.pdf': 'x',
        'projects/c.md': record(closed),
        'projects/d.md': record('', '[r](r.pdf)'),
      }),
      ['projects/d.md:6:1 link-unpublished'],
    );
  });

  it('makes a picture of what ends as one, wherever it is named first', () => {
    const { files: uses } = reading({ 'projects/z.jpg': 'x', 'projects/b.md': record('', '[x](z.jpg)') });
    expect(uses.get('projects/z.jpg')?.as).toBe('picture');
  });
});

describe('a body that would take its time', () => {
  it.each([
    ['of spaces within a line', `a${' '.repeat(900_000)}b`, []],
    [
      'of links to many headings',
      `${'# a\n'.repeat(5000)}\n${'[a](#b)\n\n'.repeat(5000)}`,
      ['heading-dangling'],
    ],
    ['of a table of a megabyte', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(150_000)}`, ['body-too-dense']],
  ])('%s', (_, body, codes) => {
    expect([...new Set(codesOf({ 'projects/a.md': record('', body) }))]).toEqual(codes);
  });

  it.each([
    ['braces', '{'.repeat(900_000)],
    ['brackets in a brace', `{${'('.repeat(900_000)}}`],
    ['open lists', 'export const a = [\n\n'.repeat(20_000)],
    ['comments', `${'{/* a */}\n'.repeat(50_000)}{x}`],
  ])('as a page in MDX of %s', (_, body) => {
    const codes = codesOf({ 'projects/a.md': record(''), 'pages/about.mdx': `---\ntitle: A\n---\n${body}` });
    expect(codes).toContainEqual(expect.stringMatching(/^(?:mdx-code|mdx-syntax|body-too-dense)$/));
  });
});
