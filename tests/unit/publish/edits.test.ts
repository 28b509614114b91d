import { expect, it } from 'vitest';
import { edited } from '#publish/edits.ts';

it('replaces pieces of a text, in whatever order they are told', () => {
  const edits = [
    { from: 8, to: 10, put: 'Y' },
    { from: 0, to: 3, put: '' },
    { from: 5, to: 5, put: 'x' },
  ];
  expect(edited('0123456789', edits)).toBe('34x567Y');
});

it('leaves a text without edits as it is', () => {
  expect(edited('text', [])).toBe('text');
});

it('takes away what lies in a piece that is taken away', () => {
  const edits = [
    { from: 4, to: 6, put: 'xx' },
    { from: 2, to: 8, put: '' },
    { from: 9, to: 10, put: '!' },
  ];
  expect(edited('0123456789', edits)).toBe('018!');
});
