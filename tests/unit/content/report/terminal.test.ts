import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Issue } from '#content/issue.ts';
import { codeFrame } from '#content/report/code-frame.ts';
import { asSourceText, sourceText } from '#content/report/source-text.ts';
import { terminalReport } from '#content/report/terminal.ts';
import { makeMessages } from '#texts/messages.ts';
import { contentFolder } from '../folder.ts';
import { issues, marked, plain } from './issues.ts';

it('groups issues by file, each with its line and the piece in it marked', () => {
  const fair = [
    '---',
    'titel: A fair',
    'start: 2019',
    ...Array.from({ length: 9 }, () => ''),
    '---',
    'Text <script>alert(1)</script>',
  ].join('\n');
  expect(
    terminalReport(
      issues.filter(({ accepted }) => accepted === undefined),
      {
        messages: makeMessages(),
        paint: marked,
        width: 80,
        sourceOf: (file) => asSourceText(file, file === 'events/fair.md' ? fair : ''),
      },
    ),
  ).toMatchInlineSnapshot(`
    "<underline>events/fair.md</>

    <red>Mistake</> <dim>events/fair.md:2:1 unknown-field</>
      <bold>There is no field called \`titel\` here.</>
      Did you mean \`title\`?

      <dim>2 |</> titel: A fair
      <dim>  |</> <red>^^^^^</>

    <yellow>Warning</> <dim>events/fair.md:14:6 html-element</>
      <bold>\`<script>\` and what is in it isn’t published.</>
      Remove it; texts, lists, tables and figures can be written in Markdown.

      <dim>14 |</> Text <script>alert(1)</script>
      <dim>   |</>      <red>^^^^^^^^</>

    <underline>projects/a, b: 100%.yaml</>

    <red>Mistake</> <dim>projects/a, b: 100%.yaml:3:14 dangling-ref</>
      <bold>There is no partner called \`nobody␍␊::error::\`.</>
      Write the name of a file in \`partners/\` without its ending, or add that record. If its file was renamed, write \`formerIds: [nobody␍␊::error::]\` in the new file: the old address will lead to the new page, and this message will tell the new name.

    "
  `);
});

describe('a frame', () => {
  const frame = (line: string, column: number, params: Issue['params'] = {}, width = 80) =>
    codeFrame(
      { code: 'x', file: 'events/x.yaml', line: 2, column, params },
      asSourceText('events/x.yaml', `title: A\n${line}`),
      width,
      plain,
    ).map((text) => text.replace(/^[2 ] \| /, ''));

  test.each([
    ['what the message names', 'partners: [gondomar, gondomer]', 22, { value: 'gondomer' }, 'gondomer'],
    ['a field by its whole name, not by its beginning', 'titles: x', 1, { value: 'title' }, 'titles'],
    ['a field', 'venue: x', 1, {}, 'venue'],
    ['a text in quotes', 'title: "A \\" b" # c', 8, {}, '"A \\" b"'],
    ['a text in single quotes', "title: 'it''s' # c", 8, {}, "'it''s'"],
    ['a value up to its remark', 'title: One two # three', 8, {}, 'One two'],
    ['a remark', 'title: One # three', 12, {}, '#'],
    ['the first character behind the end', 'title:', 7, {}, ''],
  ])('marks %s', (_, line, column, params, piece) => {
    const [, marks] = frame(line, column, params);
    expect(marks).toBe(`${' '.repeat(column - 1)}${'^'.repeat(piece.length || 1)}`);
  });

  test.each([
    ['a link', 'See [it](x.md) now', 5, '[it](x.md)'],
    ['a picture', 'See ![it](x.png) now', 5, '![it](x.png)'],
    ['an element', '<b class="x">now</b>', 1, '<b class="x">'],
    ['a word', 'Some words', 6, 'words'],
  ])('marks in prose %s', (_, line, column, piece) => {
    const issue = { code: 'x', file: 'events/x.md', line: 4, column, params: {} };
    expect(codeFrame(issue, asSourceText(issue.file, `---\ntitle: x\n---\n${line}`), 80, plain)[1]).toBe(
      `  | ${' '.repeat(column - 1)}${'^'.repeat(piece.length)}`,
    );
  });

  it('shows of a long line what is around the piece', () => {
    const long = `summary: ${'word '.repeat(30)}here ${'word '.repeat(30)}`;
    expect(frame(long, long.indexOf('here') + 1, { value: 'here' }, 60).join('\n')).toMatchInlineSnapshot(`
      "…word word word word word here word word word word word…
                                ^^^^"
    `);
    expect(frame(long, 10, {}, 60).join('\n')).toMatchInlineSnapshot(`
      "…word word word word word word word word word word word…
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  it('of a line of a million spaces is there at once', () => {
    expect(frame(`title: x${' '.repeat(1_000_000)}x`, 8)[0]).toMatch(/^title: x +…$/);
  }, 1000);

  it('stays in its columns below accents, tabs and what would steer the terminal', () => {
    expect(frame('\tle\u0301on: \u001b[2J\u202e bad', 14, {}).join('\n')).toMatchInlineSnapshot(`
      "→léon: ␛[2J� bad
                  ^"
    `);
  });

  it('isn’t shown for what is about the whole file, and is where the first thing in it is named', () => {
    const first = (params: Issue['params']) =>
      codeFrame(
        { code: 'x', file: 'x.yaml', line: 1, column: 1, params },
        asSourceText('x.yaml', 'titel: x'),
        80,
        plain,
      );
    expect(first({ field: 'title' })).toEqual([]);
    expect(first({ value: 'titel' })).toEqual(['1 | titel: x', '  | ^^^^^']);
  });

  it('isn’t shown without its line', () => {
    expect(
      codeFrame(
        { code: 'x', file: 'x.yaml', line: 9, column: 1, params: {} },
        asSourceText('x.yaml', 'a'),
        80,
        plain,
      ),
    ).toEqual([]);
    expect(frame('  ', 1)).toEqual([]);
  });
});

it('reads lines as the reader counts them, of text files that lie in the content folder themselves', () => {
  const content = contentFolder({
    'events/x.md': 'one\r\ntwo\n',
    'events/x.jpg': 'one',
    'latin.yaml': Buffer.from('é', 'latin1'),
    secret: 'x',
  });
  symlinkSync(join(content, 'secret'), join(content, 'events/y.md'));
  const lines = ['events/x.md', 'events/x.jpg', 'latin.yaml', 'events/y.md', 'gone.md'].map(
    (file) => sourceText(content, file).lines,
  );
  expect(lines).toEqual([['one', 'two', ''], [], [], [], []]);
});
