import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#content/issue.ts';
import { markdownReport } from '#content/report/markdown.ts';
import { codeSpan, fenced, markdownOf, quoted } from '#content/report/markdown-text.ts';
import { asSourceText } from '#content/report/source-text.ts';
import { makeMessages } from '#texts/messages.ts';
import { issues } from './issues.ts';

const messages = makeMessages('en');

const page = (of: readonly Issue[], { text = '', room = 100_000 } = {}) =>
  markdownReport(of, {
    heading: 'so many',
    messages,
    pathOf: (file) => `content/${file}`,
    room,
    sourceOf: (file) => asSourceText(file, text),
  });

it('tells mistakes first, then warnings, by file, with the line, the remedy and the piece', () => {
  const source = [
    '---',
    'titel: A fair',
    '---',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Come <script>',
  ].join('\n');
  const open = issues.filter(({ accepted }) => accepted === undefined);
  expect(page(open, { text: source })).toMatchInlineSnapshot(`
    "## The content: so many

    Mend the mistakes: the archive can’t be built while there is one.

    ### Mistakes

    **\`content/events/fair.md\`**

    - **Line 2:** There is no field called \`titel\` here.\\
      Did you mean \`title\`?

      \`\`\`text
      2 | titel: A fair
        | ^^^^^
      \`\`\`

    **\`content/projects/a, b: 100%.yaml\`**

    - **Line 3:** There is no partner called \`nobody␍␊::error::\`.\\
      Write the name of a file in \`partners/\` without its ending, or add that record. If its file was renamed, write \`formerIds: [nobody␍␊::error::]\` in the new file: the old address will lead to the new page, and this message will tell the new name.

      \`\`\`text
      3 | ---
        |    ^
      \`\`\`

    ### Warnings

    **\`content/events/fair.md\`**

    - **Line 14:** \`<script>\` and what is in it isn’t published.\\
      Remove it; texts, lists, tables and figures can be written in Markdown.

      \`\`\`text
      14 | Come <script>
         |      ^^^^^^^^
      \`\`\`

    "
  `);
});

it('says so where there is nothing to mend', () => {
  expect(page([])).toBe('## The content: so many\n\nThe archive can be built.\n\n');
  expect(page([issues[2]!])).toContain('The archive can be built. Look at the warnings too');
});

it('has no more bytes than there is room for, and says how much is left out', () => {
  const many = Array.from({ length: 500 }, (_, n) => ({ ...issues[0]!, line: n + 1 }));
  const text = page(many, { room: 3000 });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000);
  const told = text.match(/^- \*\*Line/gm)!.length;
  expect(told).toBeGreaterThan(5);
  expect(text).toContain(`${500 - told} more aren’t shown`);
});

describe('what a stranger wrote', () => {
  const hostile = [
    '@octocat',
    '#1 GH-1 owner/name#1',
    '`@octocat`',
    '`` ` ``` @octocat',
    '` @octocat `',
    '`',
    ' ',
    '<img src="http://x.example/a.png" onerror="alert(1)">',
    '</code></pre><script>alert(1)</script>',
    '[x](http://x.example) ![x](http://x.example/a.png) https://x.example www.x.example a@x.example',
    '**x** _x_ ~~x~~ $x$ \\` &lt;b&gt;',
    '\n\n# x\n\n- x\n\n```\n\n::error::x\r##[add-mask]x',
    '\u001B[31mx\u001B]8;;http://x.example\u0007',
    '\ufdd0x\ufdd1 @octocat',
    '\u202E x',
  ];

  it.each(hostile)('does nothing in a message: %j', (value) => {
    for (const message of [
      `Before \`${quoted(value)}\`, after.`,
      `${quoted(value)}${quoted(value)}`,
      `\`a\`${quoted(value)} and \`b\`.`,
    ]) {
      const html = markdownToHtml(markdownOf(message)).html;
      expect(withoutCode(html)).not.toMatch(/<(?!\/?p>)|octocat|x\.example|#1|\$|\*|\n./);
      expect(markdownOf(message)).not.toMatch(/[\r\n\u001B\u202E]/);
    }
  });

  it.each(hostile)('does nothing in the name of a file, nor in the piece of source: %j', (value) => {
    const issue = { ...issues[0]!, file: `events/${value}.md`, line: 2, params: { value, known: [value] } };
    const html = markdownToHtml(
      page([issue], { text: `---\n${value.replaceAll('\n', ' ')}: x\n---\n` }),
    ).html;
    expect(withoutCode(html)).not.toMatch(/<(?:a|img|script|b|em|del|h1)\b|octocat|x\.example|#1/);
  });

  it('is cut where it is long', () => {
    expect(codeSpan('a'.repeat(10_000)).length).toBeLessThan(400);
  });
});

it('a block of code ends where it should', () => {
  expect(fenced(['1 | ```` x', '  | ^'])).toEqual(['`````text', '1 | ```` x', '  | ^', '`````']);
});

it('own words of a message are text', () => {
  expect(markdownOf('Leave out < > * | in `title`.')).toBe('Leave out \\< \\> \\* \\| in `title`.');
});

function withoutCode(html: string): string {
  return html
    .replace(/<pre>.*?<\/pre>/gs, '')
    .replace(/<code>.*?<\/code>/gs, '')
    .trim();
}
