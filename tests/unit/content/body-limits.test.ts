import { describe, expect, test } from 'vitest';
import { renderBody } from '#content/body.ts';

const MEGABYTE = 1_000_000;
/** Processor time: another process beside this one doesn't count. Most take a tenth of it. */
const LIMIT_MS = 2000;

const render = (markdown: string) => renderBody(markdown, { file: 'events/x.md', firstLine: 1 });
const fill = (unit: string, length = MEGABYTE) => unit.repeat(Math.floor(length / unit.length));

/** Inputs that cost a naive reader minutes, gigabytes or the process. */
const bombs: Record<string, string> = {
  'quotations in quotations': '>'.repeat(10_000),
  'a megabyte of quotations': fill('> '),
  'lists in lists on one line': fill('- '),
  'lists in lists, line by line': Array.from(
    { length: 1000 },
    (_, depth) => `${' '.repeat(2 * depth)}- x`,
  ).join('\n'),
  'many deep quotations': fill(`${'> '.repeat(49)}x\n\n`),
  brackets: `${'['.repeat(10_000)}x${']'.repeat(10_000)}`,
  'links in links': `${'['.repeat(10_000)}x${'](y)'.repeat(10_000)}`,
  'emphasis in emphasis': `${fill('*', 500_000)}x${fill('*', 500_000)}`,
  'underscores inside words': fill('a_b'),
  'references to characters': fill('&#1;'),
  'marks beside letters of other scripts': fill('€*'),
  'divisions in divisions': fill('<div>', 200_000),
  'open divisions without end': fill('<div>'),
  'open formatting, then paragraphs': `${'<b>'.repeat(99)}${fill('\n\nx')}`,
  'open items': `<ul>${fill('<li>x', 400_000)}`,
  'open cells': `<table>${fill('<td>', 400_000)}`,
  'open objects': `<div>${fill('<object>', 700_000)}`,
  attributes: `<a ${fill('x=1 ')}>`,
  'a hundred thousand different attributes': `<a ${Array.from({ length: 100_000 }, (_, n) => `x${n}`).join(' ')}>`,
  'quotation marks that never close': fill('<a b="'),
  'comments that never close': fill('<!-- '),
  'a table of a thousand columns': `${fill('|a', 2000)}|\n${fill('|-', 2000)}|\n${fill('|b|\n')}`,
  headings: fill('# a\n\n'),
  pictures: fill('![a](b.jpg)\n\n'),
  'notes that refer to each other':
    Array.from({ length: 20_000 }, (_, n) => `[^${n}]: [^${n + 1}]\n`).join('\n') + '\n[^0]',
  'one long address, often': `[0]: /${fill('y', 500_000)}\n\n${fill('[0] ', 400_000)}`,
  'scripts, line by line': `<div>\n${fill('<script></script>\n', 800_000)}`,
  'named references in HTML': `<div>${fill('&eacute;')}`,
  'nothing but line ends': fill('\n'),
};

describe('a hostile body', () => {
  test.each(Object.entries(bombs))('of %s neither crashes nor takes long', (_, markdown) => {
    const before = process.cpuUsage();
    const { html } = render(markdown);
    const { user } = process.cpuUsage(before);
    expect(html.length).toBeLessThan(5 * MEGABYTE);
    expect(user / 1000).toBeLessThan(LIMIT_MS);
  });

  test.each([
    ['> '.repeat(51), 'body-too-deep', 1],
    [
      `x\n\n${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n')}`,
      'body-too-deep',
      undefined,
    ],
    [`x\n\ny\n${fill('a_b', 100_000)}`, 'body-too-dense', 4],
    [fill('- *x*\n'), 'body-too-dense', undefined],
    ['```\n<div>\n```\n'.concat(fill('a_b')), 'body-too-dense', 4],
  ])('is refused as a whole, with its line (%#)', (markdown, code, line) => {
    const { html, issues } = render(markdown);
    expect(html).toBe('');
    expect(issues).toMatchObject([{ code, ...(line && { line }) }]);
  });
});

describe('a large honest body', () => {
  const paragraph =
    'The *second* meeting took place in [Lučenec](../partners/lucenec.md), with 40 people; see https://x.example. ';
  test.each([
    ['prose', fill(`${paragraph.repeat(8)}\n\n`, 900_000)],
    ['long paragraphs', fill(`${paragraph.repeat(60)}\n\n`, 500_000)],
    ['a list', fill('- Mayor of [Gondomar](../partners/gondomar.md): *welcome*\n', 120_000)],
    ['a table', `| Town | People |\n| --- | --- |\n${fill('| Târgu Secuiesc | 12 |\n', 100_000)}`],
    ['a table in HTML', `<table>\n${fill('<tr><td>Târgu Secuiesc</td><td>12</td></tr>\n', 400_000)}</table>`],
    ['quotations, ten deep', fill(`${'> '.repeat(10)}x\n\n`, 100_000)],
  ])('of %s is rendered', (_, markdown) => {
    const { html, issues } = render(markdown);
    expect(issues).toEqual([]);
    expect(html.length).toBeGreaterThan(markdown.length / 2);
  });
});
