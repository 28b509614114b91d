import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { countsOf, lineOf, printIssues, summaryOf, writeReport, type ReportStream } from '#content/report.ts';
import type { Issue } from '#content/issue.ts';
import { makeMessages } from '#texts/messages.ts';
import { contentFolder } from './folder.ts';
import { issues } from './report/issues.ts';

const messages = makeMessages();
const view = { content: '', messages };

afterEach(() => vi.unstubAllEnvs());

it('prints one line an issue and then how many; what is accepted is only counted', () => {
  const stream = new PassThrough();
  printIssues(issues, view, stream);
  expect(String(stream.read())).toMatchInlineSnapshot(`
    "events/fair.md:2:1 unknown-field There is no field called \`titel\` here. Did you mean \`title\`?
    events/fair.md:14:6 html-element Warning: \`<script>\` and what is in it isn’t published. Remove it; texts, lists, tables and figures can be written in Markdown.
    projects/a, b: 100%.yaml:3:14 dangling-ref There is no partner called \`nobody␍␊::error::\`. Write the name of a file in \`partners/\` without its ending, or add that record. If its file was renamed, write \`formerIds: [nobody␍␊::error::]\` in the new file: the old address will lead to the new page, and this message will tell the new name.
    2 mistakes, 1 warning, 1 accepted
    "
  `);
});

it('only counts warnings that were printed of an earlier reading, wherever they stand now', () => {
  const stream = new PassThrough();
  const [mistake, accepted, warning] = issues;
  const moved = { ...warning!, line: 20 };
  const other = { ...warning!, line: 21, params: { element: 'style' } };
  const printed = (now: readonly Issue[], before: readonly Issue[]) => {
    printIssues(now, view, stream, before);
    const lines = String(stream.read()).trimEnd().split('\n');
    return [lines.at(-1), ...lines.slice(0, -1).map((line) => line.split(' ', 2).join(' '))];
  };
  expect(printed([mistake!, moved, other], [mistake!, warning!])).toEqual([
    '1 mistake, 2 warnings (1 as before)',
    'events/fair.md:2:1 unknown-field',
    'events/fair.md:21:6 html-element',
  ]);
  expect(printed([moved, warning!], [warning!])).toEqual([
    'no mistakes, 2 warnings (1 as before)',
    'events/fair.md:14:6 html-element',
  ]);
  expect(printed([warning!], [{ ...warning!, accepted: 'So be it.' }, accepted!])).toEqual([
    'no mistakes, 1 warning',
    'events/fair.md:14:6 html-element',
  ]);
  expect(printed([warning!], [warning!])).toEqual(['no mistakes, 1 warning (1 as before)']);
});

it('prints nothing of content in which all is well', () => {
  const stream = new PassThrough();
  printIssues([], view, stream);
  expect(stream.read()).toBeNull();
});

it('keeps to one line, whatever a value or file name holds', () => {
  const value = 'a\nb\u001b[2J\u009b1m\u202e\u2028\u007f';
  const line = lineOf(
    {
      code: 'dangling-ref',
      file: 'x\n::error::.md',
      line: 1,
      column: 1,
      params: { value, kind: 'partners', folder: 'partners' },
    },
    messages,
  );
  expect(line).toMatchInlineSnapshot(
    `"x␊::error::.md:1:1 dangling-ref There is no partner called \`a␊b␛[2J�1m���\`. Write the name of a file in \`partners/\` without its ending, or add that record. If its file was renamed, write \`formerIds: [a␊b␛[2J�1m���]\` in the new file: the old address will lead to the new page, and this message will tell the new name."`,
  );
});

describe('the summary', () => {
  const counts = countsOf(issues);

  test.each([
    [counts, {}, '2 mistakes, 1 warning, 1 accepted'],
    [{ ...counts, errors: 0, accepted: 0 }, {}, 'no mistakes, 1 warning'],
    [counts, { leftOut: 3 }, '2 mistakes, 1 warning, 1 accepted, 3 elsewhere'],
    [counts, { maxWarnings: 1 }, '2 mistakes, 1 warning, 1 accepted'],
    [counts, { maxWarnings: 0 }, '2 mistakes, 1 warning (none allowed), 1 accepted'],
    [
      { errors: 1, warnings: 3, accepted: 0 },
      { maxWarnings: 2 },
      '1 mistake, 3 warnings (at most 2 allowed)',
    ],
  ])('of %j with %j', (counts, limits, text) => {
    expect(summaryOf(counts, messages, limits)).toBe(text);
  });
});

describe('on a terminal', () => {
  const content = () => contentFolder({ 'events/fair.md': '---\ntitel: A fair\n---\n' });
  const [first] = issues;

  /** What a stream gets; one of a terminal finds out about colours as Node's own does. */
  function written(
    isTTY: boolean,
    environment: Record<string, string | undefined>,
    print = (stream: ReportStream) => writeReport('text', [first!], { content: content(), messages }, stream),
  ): string {
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI'])
      vi.stubEnv(name, environment[name]);
    vi.stubEnv('TERM', 'xterm-256color');
    vi.stubEnv('COLORTERM', undefined);
    const stream = new PassThrough();
    const terminal = isTTY && { isTTY, columns: 80, getColorDepth: WriteStream.prototype.getColorDepth };
    print(Object.assign(stream, terminal) as ReportStream);
    return String(stream.read()).replaceAll('\u001b', 'ESC');
  }

  it('text is grouped and coloured', () => {
    expect(written(true, {})).toMatchInlineSnapshot(`
      "ESC[4mevents/fair.mdESC[24m

      ESC[31mMistakeESC[39m ESC[2mevents/fair.md:2:1 unknown-fieldESC[22m
        ESC[1mThere is no field called \`titel\` here.ESC[22m
        Did you mean \`title\`?

        ESC[2m2 |ESC[22m titel: A fair
        ESC[2m  |ESC[22m ESC[31m^^^^^ESC[39m

      "
    `);
  });

  it('text is grouped, and without colours where NO_COLOR asks for it', () => {
    expect(written(true, { NO_COLOR: '1' })).toMatchInlineSnapshot(`
      "events/fair.md

      Mistake events/fair.md:2:1 unknown-field
        There is no field called \`titel\` here.
        Did you mean \`title\`?

        2 | titel: A fair
          | ^^^^^

      "
    `);
  });

  it('a build says the same, mistakes last, and how many there are', () => {
    const [mistake, , warning] = issues;
    const said = written(true, { NO_COLOR: '1' }, (stream) =>
      printIssues([mistake!, warning!], { content: content(), messages }, stream),
    );
    expect(said).toMatchInlineSnapshot(`
      "events/fair.md

      Warning events/fair.md:14:6 html-element
        \`<script>\` and what is in it isn’t published.
        Remove it; texts, lists, tables and figures can be written in Markdown.

      Mistake events/fair.md:2:1 unknown-field
        There is no field called \`titel\` here.
        Did you mean \`title\`?

        2 | titel: A fair
          | ^^^^^

      1 mistake, 1 warning
      "
    `);
  });

  it('and only there: elsewhere a line is a line, in colours where FORCE_COLOR asks for them', () => {
    const line = `${lineOf(first!, messages)}\n`;
    expect(written(false, {})).toBe(line);
    const coloured = written(false, { FORCE_COLOR: '1' });
    expect(coloured).not.toBe(line);
    expect(coloured.replace(/ESC\[\d+m/g, '')).toBe(line);
  });
});
