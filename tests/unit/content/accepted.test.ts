import { expect, test } from 'vitest';
import { acceptWarnings } from '#content/accepted.ts';
import { expectIssues, reading } from './folder.ts';

const clock = 'name: Small\nowner: { name: A town }\nlanguages: [en, fr]\nasOf: 2026-01-01\n';
const project = (...lines: string[]) => ['title: A', ...lines].join('\n');
const accepting = (...rules: string[]) =>
  ['accepted:', ...rules.map((rule) => `  - { rule: ${rule}, note: It was looked at. }`)].join('\n');

/** Codes of what is said of these files; accepted ones in brackets. */
function codes(files: Record<string, string>): string[] {
  const read = reading(files);
  const issues = acceptWarnings(read.issues, read);
  expectIssues(
    { issues },
    issues.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
  );
  return issues.map(({ code, accepted }) => (accepted === undefined ? code : `(${code})`));
}

test('a record accepts its warnings', () => {
  const files = {
    'archive.yaml': clock,
    'projects/a.yaml': project('photos: [{ file: a.jpg, alt: x }]', accepting('photo-without-consent')),
    'projects/a.jpg': 'x',
  };
  expect(codes(files)).toEqual(['(photo-without-consent)']);
  expect(codes({ ...files, 'projects/a.yaml': project('photos: [{ file: a.jpg, alt: x }]') })).toEqual([
    'photo-without-consent',
  ]);
});

test('a record accepts those of its translations and of the files in its folder', () => {
  const long = `summary: ${'x'.repeat(321)}`;
  expect(
    codes({
      'archive.yaml': clock,
      'projects/a/index.yaml': project(accepting('summary-long', 'file-unused')),
      'projects/a/index.fr.yaml': long,
      'projects/a/2021/left.pdf': 'x',
    }),
  ).toEqual(['(file-unused)', '(summary-long)']);
});

test('archive.yaml accepts its own, and those of files that belong to no record', () => {
  expect(
    codes({
      'archive.yaml': `${clock}privacy: { email: maria.silva@example.org }\n${accepting('file-unused', 'email-personal')}`,
      'projects/a.yaml': project(),
      'projects/left.pdf': 'x',
      'left.pdf': 'x',
    }),
  ).toEqual(['(email-personal)', '(file-unused)', '(file-unused)']);
});

test('one record accepts nothing for another', () => {
  expect(
    codes({
      'archive.yaml': clock,
      'projects/a.yaml': project(`summary: ${'x'.repeat(321)}`, accepting('summary-long')),
      'projects/b.yaml': project(`summary: ${'x'.repeat(321)}`),
    }),
  ).toEqual(['(summary-long)', 'summary-long']);
});

test('a mistake and what is no rule can’t be accepted', () => {
  const read = reading({
    'projects/a.yaml': project('coordinator: nobody', accepting('dangling-ref', 'summary-log')),
  });
  const issues = acceptWarnings(read.issues, read);
  expectIssues({ issues }, [
    'projects/a.yaml:2:14 dangling-ref',
    'projects/a.yaml:4:13 accepted-mistake',
    'projects/a.yaml:5:13 accepted-unknown',
  ]);
  expect(issues[0]!.accepted).toBeUndefined();
  expect(issues[2]!.params).toEqual({ value: 'summary-log', nearest: 'summary-long' });
});

test('what is accepted in vain is warned of, but not where warnings may be missing', () => {
  const vain = { 'projects/a.yaml': project(accepting('summary-long')) };
  expect(codes({ 'archive.yaml': clock, ...vain })).toEqual(['accepted-in-vain']);
  expect(codes(vain)).toEqual([]);
  expect(codes({ 'archive.yaml': clock, ...vain, 'projects/b.yaml': 'titel: B' })).not.toContain(
    'accepted-in-vain',
  );
});
