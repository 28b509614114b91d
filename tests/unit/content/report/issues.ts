import type { Issue } from '#content/issue.ts';
import type { Paint } from '#content/report/paint.ts';

/** The two mistakes and two warnings, one of them accepted, that reports are tried with. */
export const issues: readonly Issue[] = [
  {
    code: 'unknown-field',
    file: 'events/fair.md',
    line: 2,
    column: 1,
    params: { value: 'titel', known: ['title', 'start'], nearest: 'title' },
  },
  {
    code: 'photo-without-alt',
    file: 'events/fair.md',
    line: 9,
    column: 11,
    params: { value: 'a.jpg' },
    accepted: 'It comes in spring.',
  },
  { code: 'html-element', file: 'events/fair.md', line: 14, column: 6, params: { element: 'script' } },
  {
    code: 'dangling-ref',
    file: 'projects/a, b: 100%.yaml',
    line: 3,
    column: 14,
    params: { value: 'nobody\r\n::error::', kind: 'partners', folder: 'partners' },
  },
];

/** Shows colours as marks around the text. */
export const marked: Paint = (style, text) => `<${style}>${text}</>`;

export const plain: Paint = (_, text) => text;
