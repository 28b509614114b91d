import { describe, expect, test } from 'vitest';
import { expectIssues, reading } from './folder.ts';

const archive = (...lines: string[]) =>
  ['name: Small', 'owner: { name: A town }', 'languages: [en, fr]', ...lines, ''].join('\n');

/** What is said of these lines of one project, as `line code`. */
function saidOf(lines: readonly string[], path = 'projects/a.yaml'): string[] {
  const result = reading({ [path]: lines.join('\n') });
  expectIssues(
    result,
    result.issues.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
  );
  return result.issues.map(({ line, code }) => `${line} ${code}`);
}

describe('a summary', () => {
  const summary = (length: number) => ['title: A', `summary: ${'ă'.repeat(length)}`];

  test.each([
    [320, []],
    [321, ['2 summary-long']],
    [1000, ['2 summary-long']],
    [1001, ['2 summary-too-long']],
  ])('of %i characters: %j', (length, said) => {
    expect(saidOf(summary(length))).toEqual(said);
  });

  test('that is long in a translation is told of there', () => {
    const [, summary321] = summary(321);
    expectIssues(reading({ 'projects/a.yaml': 'title: A', 'projects/a.fr.yaml': summary321! }), [
      'projects/a.fr.yaml:1:10 summary-long',
    ]);
  });
});

test('an e-mail address that looks personal is told of wherever one may stand', () => {
  const person = 'maria.silva@example.org';
  expectIssues(
    reading({
      'archive.yaml': `name: Small\nowner: { name: A, email: ${person} }\nlanguages: [en]\naccessibility: { email: ${person} }\nprivacy:\n  email: ${person}\n`,
      'partners/a.yaml': `name: A\ncontact:\n  email: ${person}\n`,
      'partners/b.yaml': 'name: B\ncontact: { email: europe@example.org }\n',
    }),
    [
      'archive.yaml:2:26 email-personal',
      'archive.yaml:4:25 email-personal',
      'archive.yaml:6:10 email-personal',
      'partners/a.yaml:3:10 email-personal',
    ],
  );
});

describe('a published document', () => {
  const files = { 'projects/File1.pdf': 'x', 'projects/attendance list.pdf': 'x', 'projects/IMG_1.jpg': 'x' };

  test('has a name that says what it is, and lists nobody, in a field or in a body', () => {
    expectIssues(
      reading({
        ...files,
        'projects/a.md':
          '---\ntitle: A\nresults:\n  - { title: Minutes, file: File1.pdf }\n  - { title: Photo, file: IMG_1.jpg }\n---\nSee [who came](<attendance list.pdf>).\n',
      }),
      ['projects/a.md:4:29 document-unnamed', 'projects/a.md:7:5 document-attendance'],
    );
  });

  test('that isn’t public may list people', () => {
    expectIssues(
      reading({
        'projects/attendance list.pdf': 'x',
        'projects/a.yaml':
          'title: A\nresults: [{ title: Who came, file: attendance list.pdf, access: closed }]\n',
      }),
      [],
    );
  });
});

test.each(['\u200b', '\u2060\ufeff', '\u00ad', '\u3164', '\u2800'])(
  'a title of %j only is refused',
  (title) => {
    expect(saidOf([`title: "${title}"`])).toEqual(['1 text-invisible']);
  },
);

test('text may hold what joins its letters', () => {
  expect(saidOf(['title: "می\u200cخواهم 👩\u200d🌾"'])).toEqual([]);
});

describe('an event', () => {
  test.each(['place: {}', 'place: []', 'place: [{}]', 'place: { latitude: 41.1, longitude: -8.5 }'])(
    'isn’t named by `%s`',
    (place) => {
      expect(saidOf([place, 'start: 2021'], 'events/a.yaml')).toEqual(['1 event-unnamed']);
    },
  );

  test.each(['place: { country: PT }', 'place: [{ venue: Town hall }]', 'number: 2'])(
    'is named by `%s`',
    (line) => {
      expect(saidOf([line], 'events/a.yaml')).toEqual([]);
    },
  );

  test('whose place is refused isn’t called unnamed too', () => {
    expect(saidOf(['place: { twon: Gondomar }'], 'events/a.yaml')).toEqual(['1 unknown-field']);
    expect(saidOf(['place: Gondomar'], 'events/a.yaml')).toEqual(['1 wrong-shape']);
  });
});

test.each(['?', '?lang=en', '#top', 'a/?x#y'])('the archive’s address has no %s', (end) => {
  expectIssues(reading({ 'archive.yaml': archive(`url: https://example.org/${end}`), 'pages/a.md': page }), [
    'archive.yaml:4:6 site-address-form',
  ]);
});

test('addresses on the web hold nothing invisible', () => {
  const link = (character: string) => [`title: A`, `links: ["https://example.org/${character}a"]`];
  expect(saidOf(link('\\u0085'))).toEqual(['2 control-character']);
  expect(saidOf(link('\u202e'))).toEqual(['2 bidirectional-control']);
  expect(saidOf(link('ț'))).toEqual([]);
});

test('topics and the archive’s id name files', () => {
  expect(saidOf(['title: A', 'topics: [con, index, lpt1, concord]'])).toEqual([
    '2 keyword-reserved',
    '2 keyword-reserved',
    '2 keyword-reserved',
  ]);
  expectIssues(reading({ 'archive.yaml': archive('id: con'), 'pages/a.md': page }), [
    'archive.yaml:4:5 keyword-reserved',
  ]);
});

describe('a record in another kind’s folder', () => {
  test.each([
    [
      'projects/a.yaml',
      ['title: A', 'project: b', 'start: 2021', 'place: { town: Gondomar }', 'host: c'],
      'events/a.yaml',
    ],
    ['events/2021/a.yaml', ['title: A', 'programme: e4c', 'coordinator: b'], 'projects/2021/a.yaml'],
    ['projects/a.yaml', ['name: Gondomar', 'country: PT'], 'partners/a.yaml'],
    ['partners/a.yaml', ['title: A', 'place: { town: Gondomar }', 'hsot: c'], 'events/a.yaml'],
  ])('%s of %j is told of once', (path, lines, instead) => {
    const { issues } = reading({ [path]: lines.join('\n') });
    expect(issues.map(({ code, params }) => [code, params['instead']])).toEqual([
      ['record-of-other-kind', instead],
    ]);
  });

  test.each([
    [
      'projects/a.yaml',
      ['title: A', 'programme: e4c', 'call: x', 'place: { town: Gondomar }', 'mode: online'],
    ],
    ['projects/a.yaml', ['title: A', 'place: { town: Gondomar }']],
    ['events/a.yaml', ['titel: A', 'strat: 2021']],
  ])('isn’t %s of %j', (path, lines) => {
    expect(saidOf(lines, path).map((said) => said.slice(2))).toContain('unknown-field');
  });
});

test('a translated label of no topic is told of, with the nearest', () => {
  const result = reading({
    'archive.yaml': archive('topics:', '  migration: Migration'),
    'archive.fr.yaml': 'topics:\n  migration: Migration\n  migrtion: Migration\n',
    'pages/a.md': page,
  });
  expectIssues(result, ['archive.fr.yaml:3:3 translation-unknown-key']);
  expect(result.issues[0]!.params).toEqual({ field: 'topics', value: 'migrtion', nearest: 'migration' });
});

const page = '---\ntitle: A\n---\n';
