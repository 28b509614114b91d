import { expect, it } from 'vitest';
import { expectIssues, reading } from './folder.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About\n---\n${body}` });

it('reads MDX as Markdown with HTML and comments', () => {
  const result = reading(page('# Hello\n\n{/* not for readers */}\n\nA <b title="x">bold</b> word.\n'));
  expectIssues(result, []);
  const { html } = result.records.pages.get('about')!.bodies.get('en')!;
  expect(html).toContain('<b title="x">bold</b>');
  expect(html).not.toContain('not for readers');
});

it.each([
  ['import x from "y"\n', 'pages/about.mdx:4:1 mdx-code'],
  ['\nexport const x = globalThis.ran = true\n', 'pages/about.mdx:5:1 mdx-code'],
  ['Two: {1 + (globalThis.ran = true)}\n', 'pages/about.mdx:4:6 mdx-code'],
  ['<p title={globalThis.ran = true}>x</p>\n', 'pages/about.mdx:4:10 mdx-code'],
  ['<p {...x}>x</p>\n', 'pages/about.mdx:4:4 mdx-code'],
  ['{/* a */ globalThis.ran = true /* b */}\n', 'pages/about.mdx:4:1 mdx-code'],
  ['<Widget />\n', 'pages/about.mdx:4:1 mdx-component'],
  ['\n\nA { that never closes\n', 'pages/about.mdx:6:3 mdx-syntax'],
])('refuses %j, and never runs it', (body, issue) => {
  expectIssues(reading(page(body)), [issue]);
  expect(globalThis).not.toHaveProperty('ran');
});

it('makes the rest of a page as harmless as any body', () => {
  const result = reading(page('<p onclick="x()">a</p> <a href="javascript:x()">b</a>\n'));
  expect(result.issues.map(({ code }) => code)).toEqual(['html-attribute', 'address-unsafe']);
  expect(result.records.pages.get('about')!.bodies.get('en')!.html).not.toMatch(/onclick|javascript/);
});
