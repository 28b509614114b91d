import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readPlain } from '#content/yaml-plain.ts';
import { parseFully, parseYaml } from '#content/yaml.ts';
import { makeRandom, type Random } from '../../../scripts/bench/random.ts';

const NAMES = ['a', 'b', 'title', 'A-b_1', 'constructor', 'toString', 'n'];
const TEXTS = [
  'x',
  'some text',
  'Łódź, 中, 😀',
  'x\u00a0',
  'x\u3000y',
  'a:b',
  'a#b',
  'it’s',
  'x [y] {z} "q" & * ! | > % @',
  '5',
  '-5',
  '+351 22',
  '(x) y',
  '„x“: no',
  '„x“ «y»',
  '“x”',
  '2019-05-18',
  '12:30',
  'null',
  'https://a.eu/b?c=d#e',
  '"q: r #s"',
  '"\u00a0"',
  '""',
  '"q" ',
  "'q'",
  "'it''s'",
  "' '",
  '[a, b]',
  '[ a b ,-5 ]',
  '[\u00a0a]',
  '[x - ? y]',
];
const SIGNS = [
  ...' \n-:#"\'[]{},|>&*!%@`?\\\t\0\u00a0\u2028\u0085\u200b\ufeffé\ud800',
  '  ',
  '\n  ',
  '\n- ',
  '\n---\n',
  '\n...\n',
  '- ',
  ': ',
  ' #',
  '# x\n',
  '? ',
  '<<: x\n',
  '__proto__: x\n',
];

describe('plain YAML', () => {
  it.each([
    ['fields', 'a: x\nb: y z\n', { a: 'x', b: 'y z' }],
    ['a field without a value', 'a:\nb: y\nc: ""\n', { b: 'y' }],
    ['fields in fields', 'a:\n  b:\n    c: x\nd: y\n', { a: { b: { c: 'x' } }, d: 'y' }],
    [
      'a list at its name’s indentation, and one further in',
      'a:\n- x\n- y\nb:\n   - z\n',
      { a: ['x', 'y'], b: ['z'] },
    ],
    [
      'items with fields',
      'a:\n  - b: x\n    c:\n      - y\n  -   b: z\n      c: u\n',
      {
        a: [
          { b: 'x', c: ['y'] },
          { b: 'z', c: 'u' },
        ],
      },
    ],
    ['words in brackets', 'a: [en, fr ]\n', { a: ['en', 'fr'] }],
    ['quotes', `a: "b: c #d"\ne: 'it''s'\n`, { a: 'b: c #d', e: "it's" }],
    ['remarks and empty lines', '\n# one\na:\n    # two\n\n  - x\n', { a: ['x'] }],
  ])('is read by itself: %s', (_, source, value) => {
    expect(plain(readPlain(source))).toEqual(value);
    expectAgreement(source);
  });

  it('covers what is written, where it stands included', () => {
    const sources = sourcesIn('content');
    const read = sources.filter((source) => readPlain(source) !== undefined);
    expect(read.length / sources.length).toBeGreaterThan(0.9);
    const yaml = parseYaml('a: x\nb:\n  - c: y\n');
    expect(yaml.at(['b', 0, 'c'])).toEqual({ line: 3, column: 8 });
    expect(yaml.keyAt(['b'])).toEqual({ line: 2, column: 1 });
  });

  it.each([
    'a: x\na: y\n',
    'a:\n - x\n  - y\n',
    'a:\n  - x\n - y\n',
    'a: x\n  b: y\n',
    'a: x\n  y\n',
    'a:\n  - x\n  b: y\n',
    'a: x\n- y\n',
    'a: b: c\n',
    'a: x #y\n',
    'a: "x" y\n',
    'a: "\\x"\n',
    'a: |\n  x\n',
    'a: &b x\n',
    'a: x\n---\nb: y\n',
    '- x\n',
    'x\n',
    '',
  ])('is nothing else: %j', (source) => {
    expect(readPlain(source)).toBeUndefined();
  });

  it('gives what a parser of all of YAML gives, whatever is written', () => {
    let read = 0;
    for (let n = 0; n < 4000; n++) {
      const random = makeRandom(`plain ${n}`);
      read += Number(expectAgreement(spoil(writeFields(random, 0, 0), random)));
    }
    expect(read).toBeGreaterThan(1000);
  });

  it('gives the same of what is shown wrong', () => {
    const read = sourcesIn('tests/fixtures/checks').map(expectAgreement);
    expect(read.filter(Boolean).length).toBeGreaterThan(500);
  });
});

/** Whether a text was read as plain; then a parser of all of YAML gives the same, and has nothing to tell. */
function expectAgreement(source: string): boolean {
  const value = readPlain(source);
  if (value === undefined) return false;
  const { value: whole, faults, cuts, readable } = parseFully(source);
  const text = JSON.stringify(source);
  expect(JSON.stringify(value), text).toBe(JSON.stringify(whole));
  expect(isDeepStrictEqual(value, whole), text).toBe(true);
  expect({ faults, cuts, readable }, text).toEqual({ faults: [], cuts: [], readable: true });
  return true;
}

function writeFields(random: Random, indent: number, depth: number): string {
  const space = ' '.repeat(indent);
  const names = random.shuffle(NAMES).slice(0, random.between(1, 3));
  const lines = names.map((name) => {
    const kind = depth > 3 ? 0 : random.below(5);
    if (kind === 0) return `${space}${name}:\n`;
    if (kind === 1)
      return `${space}${name}:\n${writeFields(random, indent + random.between(1, 3), depth + 1)}`;
    if (kind === 2) return `${space}${name}:\n${writeItems(random, indent + random.below(3), depth + 1)}`;
    return `${space}${name}: ${random.pick(TEXTS)}\n`;
  });
  return lines.join(random.chance(0.1) ? random.pick(['\n', '  # remark\n', '      \n']) : '');
}

function writeItems(random: Random, indent: number, depth: number): string {
  const hyphen = `-${' '.repeat(random.between(1, 3))}`;
  const start = ' '.repeat(indent) + hyphen;
  return Array.from({ length: random.between(1, 3) }, () =>
    random.chance(0.5)
      ? `${start}${random.pick(TEXTS)}\n`
      : start + writeFields(random, start.length, depth).slice(start.length),
  ).join('');
}

function spoil(source: string, random: Random): string {
  let text = source;
  for (let times = random.below(3); times > 0; times--) {
    const at = random.below(text.length + 1);
    text =
      text.slice(0, at) + (random.chance(0.7) ? random.pick(SIGNS) : '') + text.slice(at + random.below(3));
  }
  return text;
}

/** The YAML of all records and translations in a folder. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name) && !name.endsWith('README.md'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, front] = /^---\n([\s\S]*?\n)---/.exec(text) ?? [];
      return name.endsWith('.yaml') ? [text] : front === undefined ? [] : [`\n${front}`];
    });
}

/** A value whose maps are like those that are written here. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
