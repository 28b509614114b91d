import { describe, expect, it } from 'vitest';
import { parseYaml } from '#content/yaml.ts';

const codes = (source: string) =>
  parseYaml(source).faults.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('YAML', () => {
  it('keeps every scalar as it was typed', () => {
    const { value } = parseYaml(
      'a: 0123456\nb: 2.10\nc: 18:30\nd: NO\ne: 1e3\nf: 2024-02-31\ng: null\nh: ~\n',
    );
    expect({ ...(value as object) }).toEqual({
      a: '0123456',
      b: '2.10',
      c: '18:30',
      d: 'NO',
      e: '1e3',
      f: '2024-02-31',
      g: 'null',
      h: '~',
    });
  });

  it('knows where keys and values stand, in lines and columns', () => {
    const yaml = parseYaml('title: A\npartners:\n  - gondomar\n  - partner: ceuti\n    role: host\n');
    expect(yaml.at(['title'])).toEqual({ line: 1, column: 8 });
    expect(yaml.keyAt(['partners'])).toEqual({ line: 2, column: 1 });
    expect(yaml.at(['partners', 0])).toEqual({ line: 3, column: 5 });
    expect(yaml.at(['partners', 1, 'role'])).toEqual({ line: 5, column: 11 });
    expect(yaml.at(['partners', 1, 'left'])).toEqual({ line: 4, column: 5 });
  });

  it('reads on behind a slip as if it were mended, and tells all slips at once', () => {
    const { faults, readable, value } = parseYaml(
      'title: Towns: a meeting\ncall:x\nacronym: “A”\nstated:\n\tevents: 6\n\ttowns: 3\nmethod: [a, b\nnetwork: B\n',
    );
    expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 yaml-colon',
      '2 yaml-no-colon',
      '5 yaml-tab',
      '6 yaml-tab',
      '7 yaml-unclosed',
    ]);
    expect(readable).toBe(true);
    expect(value).toEqual({
      title: 'Towns: a meeting',
      call: 'x',
      acronym: '“A”',
      stated: { events: '6', towns: '3' },
      method: ['a', 'b'],
      network: 'B',
    });
  });

  describe('tells a slip once, and nothing that follows from it', () => {
    const right = [
      'title: A\npartners:\n  - gondomar\n  - bezons\n  - name: X\n    country: PT\nstart: 2021\n',
      'a: 1\nb:\n  - name: X\n    country: PT\n    town: T\n  - name: Y\n    country: PT\n  - name: Z\n    town: U\n',
      'a: 1\nb:\n- file: X\n  alt: PT\n- file: Y\n  alt: PT\nc: 2021\n',
      'a:\n  b: 12\n  c:\n    - d: a\n      e: 2\n    - d: b\n      e: 3\n    - d: c\n      e: 4\n',
    ];
    const slips: [name: string, of: RegExp, to: string, code: string][] = [
      ['a dash of Word’s', /- /, '– ', 'yaml-dash'],
      ['a dash without a space', /- /, '–', 'yaml-dash'],
      ['a bullet', /- /, '• ', 'yaml-dash'],
      ['a hyphen without a space', /- /, '-', 'yaml-dash'],
      ['a no-break space behind a hyphen', /- /, '-\u00a0', 'yaml-space'],
      ['a no-break space in front', /^ (?= *[-\w])/, '\u00a0', 'yaml-space'],
      ['a no-break space last in front', /(?<=^ *) (?=[-\w])/, '\u00a0', 'yaml-space'],
    ];
    it.each(slips)('%s', (_, of, to, code) => {
      for (const source of right) {
        const lines = source.split('\n');
        for (const [index, line] of lines.entries()) {
          if (!of.test(line)) continue;
          const wrong = lines.with(index, line.replace(of, to)).join('\n');
          const { faults, value } = parseYaml(wrong);
          expect(
            faults.map(({ code, line }) => `${line} ${code}`),
            wrong,
          ).toEqual([`${index + 1} ${code}`]);
          expect(value, wrong).toEqual(parseYaml(source).value);
        }
      }
    });
  });

  it.each([
    ['a: 1\nb:\n  - name: X\n   town: Y\n', 4, { nearest: 'name', column: 5, at: 3 }],
    ['a: 1\nb:\n  - x\n - y\n', 4, { nearest: '- x', column: 3, at: 3 }],
    ['  a: 1\nb: 2\n', 1, { nearest: 'b', column: 1, at: 2 }],
    ['a: 1\nb:\n  c:\n    d: 2\n   e: 2\n', 5, { nearest: 'd', column: 5, at: 4 }],
  ])('tells where a line out of step should begin: %j', (source, line, params) => {
    expect(parseYaml(source).faults).toMatchObject([{ code: 'yaml-indent', line, params }]);
  });

  it('leaves out fields without a value', () => {
    expect(Object.keys(parseYaml('acronym:\ntitle: ""\ncall: x\n').value as object)).toEqual(['call']);
  });

  it('takes no name for anything but a name', () => {
    const value = parseYaml('__proto__: x\nconstructor: y\n').value as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  it.each([
    ['a: 1\na: 2\n', ['2:1 yaml-duplicate-key']],
    ['a: &x 1\n', ['1:4 yaml-anchor']],
    ['a: *x\n', ['1:4 yaml-alias']],
    ['a: !!int 3\n', ['1:4 yaml-tag']],
    ['<<: { a: 1 }\n', ['1:1 yaml-merge']],
    ['title: Towns: a meeting\n', ['1:8 yaml-colon']],
    ['title: "open\n', ['1:8 yaml-unclosed']],
    ['\ttitle: x\n', ['1:1 yaml-tab']],
    ['title: @x\n', ['1:8 yaml-needs-quotes']],
    ['a: 1\n---\nb: 2\n', ['2:1 yaml-documents']],
    ['? [a]\n: b\n', ['1:3 yaml-key']],
    [`a: ${'['.repeat(200)}`, ['1:44 yaml-too-deep']],
  ])('refuses %j', (source, expected) => {
    expect(codes(source)).toEqual(expect.arrayContaining(expected));
  });

  it('finds unquoted text that a comment cuts short', () => {
    const { cuts } = parseYaml('venue: Room #5\ntitle: Room # five\nsummary: "Room # five"\ncall: a#b\n');
    expect(cuts.map(({ path, lost }) => [path, lost])).toEqual([
      [['venue'], '#5'],
      [['title'], '# five'],
    ]);
  });

  it.each([
    ['brackets', '['.repeat(500_000)],
    ['braces', 'a: {'.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['dashes on lines', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')],
    ['indents', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('survives a bomb of %s', (_, source) => {
    expect(() => parseYaml(source)).not.toThrow();
  });
});
