import { fill, fillNumbered, type Bomb } from './bomb.ts';

/** Names that every object of the program answers to. */
export const PROTOTYPE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
  '__defineGetter__',
];
/** The languages and signs by which readers of front matter are told to run it. */
const ENGINES = [
  'js',
  'javascript',
  ' js',
  'coffee',
  'coffeescript',
  'cson',
  'json',
  'toml',
  'ts',
  'yaml',
  'yml',
  'YAML',
];

/** Bombs in the data of records. */
export const yamlBombs: readonly Bomb[] = [
  data(
    'aliases that multiply',
    fillNumbered((n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]\n`, 40),
  ),
  data('a cycle of aliases', 'topics: &a [*a]\n'),
  data('an alias to itself in a key', '? &a [*a]\n: x\n'),
  data('100,000 aliases', `summary: &a x\ntopics: [${fill('*a,', 300_000)}]\n`),
  data(
    '100,000 anchors',
    fillNumbered((n) => `- &a${n} x\n`, 100_000),
    'topics:\n',
  ),
  data('100,000 tags', fill('- !!js/function x\n'), 'topics:\n'),
  data('lists in lists, in brackets', `topics: ${fill('[')}`),
  data('maps in maps, in braces', `topics: ${fill('{a: ')}`),
  data('brackets, closed again', `topics: ${fill('[', 490_000)}${fill(']', 490_000)}`),
  data('brackets behind a quotation mark', `summary: it's ${fill('[')}`),
  data('brackets as keys', `? ${fill('[')}`),
  data('explicit keys in each other', fill('? ')),
  data('lists in lists, by hyphens', fill('- ')),
  data('hyphens with tabs', fill('-\t')),
  data(
    'lists in lists, by indentation',
    fillNumbered((n) => `${' '.repeat(n)}-\n`),
  ),
  data(
    'maps in maps, by indentation',
    fillNumbered((n) => `${' '.repeat(n)}a:\n`),
  ),
  data(
    'lists in maps, by indentation',
    fillNumbered((n) => `${' '.repeat(2 * n)}a:\n${' '.repeat(2 * n)}- \n`),
  ),
  data(
    'explicit keys, by indentation',
    fillNumbered((n) => `${' '.repeat(n)}?\n`),
  ),
  data('values without keys', fill(': ')),
  data(
    '100,000 unknown fields',
    fillNumbered((n) => `f${n}: x\n`, 100_000),
  ),
  data('the same field 200,000 times', fill('a: \n')),
  data('100,000 unknown fields in braces', `{title: x, ${fillNumbered((n) => `f${n}: x, `, 100_000)}}`, ''),
  data(
    '100,000 topics',
    fillNumbered((n) => `- t${n}\n`),
    'topics:\n',
  ),
  data(
    '100,000 wrong topics',
    fillNumbered((n) => `- T ${n}\n`),
    'topics:\n',
  ),
  data('100,000 times the same topic', fill('- a\n'), 'topics:\n'),
  data(
    '100,000 dangling partners',
    fillNumbered((n) => `- p${n}\n`),
    'partners:\n',
  ),
  data('100,000 wrong partners', fill('- {}\n'), 'partners:\n'),
  data('100,000 wrong photos', fill('- file: x.jpg\n'), 'photos:\n'),
  data(
    'photos that are missing',
    fillNumbered((n) => `- file: p${n}.jpg\n`),
    'photos:\n',
  ),
  data('100,000 wrong dates', fill('- {date: 2, title: x}\n'), 'milestones:\n'),
  data('100,000 empty items', fill('-\n'), 'topics:\n'),
  data(
    '100,000 links',
    fillNumbered((n) => `- http://a.eu/${n}\n`),
    'links:\n',
  ),
  data(
    'named partners of unknown towns',
    fillNumbered((n) => `- {name: P${n}, town: T${n}, country: PT}\n`),
    'partners:\n',
  ),
  data('a text of a megabyte', `summary: ${fill('x')}\n`),
  data('a quoted text of a megabyte', `summary: "${fill('\\x41')}"\n`),
  data('a quote that never ends', `summary: "${fill('a\\n')}\n`),
  data('a folded text of 100,000 lines', `summary: >\n${fill('  a\n')}`),
  data('a plain text of 100,000 lines', `summary:\n${fill('  a\n')}`),
  data('a field name of a megabyte', `${fill('k')}: x\n`),
  data('an id of a megabyte', `programme: ${fill('k')}\n`),
  data('an unknown value of a megabyte', `status: ${fill('completed ')}\n`),
  data('a date of a megabyte', `start: ${fill('2')}\n`),
  data('an address of a megabyte', `links: [https://${fill('a.')}]\n`),
  data('an e-mail address of a megabyte', fill('a@'), 'name: x\ncontact:\n  email: ', 'partners/bomb.md'),
  data('a telephone number of a megabyte', fill('1 '), 'name: x\ncontact:\n  phone: +', 'partners/bomb.md'),
  data('money of a megabyte', `grant: ${fill('1.')}\n`),
  data('a megabyte of spaces', `summary:${fill(' ')}x\n`),
  data('a megabyte of spaces before a remark', `summary: a${fill(' ')}#\n`),
  data(
    'remarks that cut',
    fillNumbered((n) => `f${n}: a #b\n`),
  ),
  data('a megabyte of tabs', fill('\t')),
  data('lines that begin with tabs', fill('\ta: b\n')),
  data('a megabyte of colons', fill('a:')),
  data('colons and spaces', fill('a: ')),
  data('a megabyte of quotation marks', fill('"')),
  data('quoted pieces in a row', fill('"a" ')),
  data('a megabyte of line breaks', fill('\n')),
  data('a megabyte of hashes', fill('#')),
  data('a megabyte of percent signs', fill('%a\n')),
  data('a megabyte of documents', fill('... \n')),
  data('a megabyte of ampersands', fill('&')),
  data('a megabyte of asterisks', fill('*a ')),
  data('a megabyte of exclamation marks', fill('!')),
  data('a megabyte of pipes', fill('a: |\n')),
  data('merge keys', fill('<<: {a: b}\n')),
  data('composed characters', `summary: ${fill('\u0344')}\n`),
  data('marks without letters', `summary: a${fill('\u0301\u0316')}\n`),
  data(
    'prototype keys',
    fillNumbered((n) => `${PROTOTYPE[n % PROTOTYPE.length]}: x\n`, 9),
  ),
  ...ENGINES.map((engine) =>
    whole(`front matter in ${engine}`, `---${engine}\n{ title: process.exit(3) }\n---\n`),
  ),
  ...[';;;', '+++', '~~~', '\uFEFF---js', '\n---js', ' ---js', '===', '<?php', '#!/bin/sh'].map((fence) =>
    whole(
      `front matter behind ${JSON.stringify(fence)}`,
      `${fence}\n{ title: process.exit(3) }\n${fence.trim()}\n`,
    ),
  ),
  whole('hyphens and no line break', fill('-')),
  whole('lines of hyphens', fill('----\n')),
  whole('a thousand front matters', fill('---\n')),
];

function data(name: string, yaml: string, before = 'title: x\n', path = 'projects/bomb.md'): Bomb {
  return { name, files: () => [[path, `---\n${before}${yaml}\n---\n`]], least: 1 };
}

function whole(name: string, text: string): Bomb {
  return { name, files: () => [['projects/bomb.md', text]], least: 1 };
}
