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
