import { describe, expect, it } from 'vitest';
import { digestOf } from '#content/digest.ts';

const digest = (value: unknown) => digestOf(value, () => undefined);

describe('the checksum of a value', () => {
  it('is the same of what is alike', () => {
    const value = () => ({ a: ['x', 1, true, undefined, null], b: new Map([['k', new Set(['v'])]]) });
    expect(digest(value())).toBe(digest(value()));
  });

  it.each([
    ['a', 'b'],
    ['1', 1],
    ['', undefined],
    [undefined, null],
    ['null', null],
    [{ a: undefined }, {}],
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [[['a'], 'b'], [['a', 'b']]],
    [['a', []], [['a']]],
    [{ a: 'b' }, ['a', 'b']],
    [{ a: '1:b' }, { 'a1:b': '' }],
    [new Map([['a', 'b']]), ['a', 'b']],
    [new Map([['a', 'b']]), new Map([['a', 'c']])],
    [new Set(['a', 'b']), ['a', 'b']],
    [new Map([['a', 'b']]), new Set(['a', 'b'])],
    [{ a: 1, b: 2 }, { a: 12 }],
    [1.5, 15],
    [
      [1, 23],
      [12, 3],
    ],
    [0, false],
    ['@3:abc', '@3:abd'],
  ])('differs of %j and %j', (one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });

  it('is long enough that no two values share one', () => {
    const numbers = Array.from({ length: 10_000 }, (_, number) => digest(number));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('is made of an object without a prototype, as YAML gives them, as of any other', () => {
    expect(digest(Object.assign(Object.create(null), { a: 1 }))).toBe(digest({ a: 1 }));
  });

  it('tells two names from one that holds both', () => {
    const named = (...names: string[]) => {
      const nodes = new Map(names.map((name) => [{}, name]));
      return digestOf([...nodes.keys()], (value) => nodes.get(value));
    };
    expect(named('a', 'b')).not.toBe(named('a@b'));
    expect(named('a', 'b')).not.toBe(named('a@1:b'));
  });

  it('takes what has a name by its name alone', () => {
    const node = { text: 'inside' };
    const by = (name: string) => digestOf([node], (value) => (value === node ? name : undefined));
    const before = by('events/a');
    node.text = 'changed';
    expect(by('events/a')).toBe(before);
    expect(by('events/b')).not.toBe(before);
  });

  it.each([
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a symbol', Symbol('a')],
  ])('is made of no %s, of which nobody sees what is in it', (_, value) => {
    expect(() => digest({ value })).toThrow(/No checksum/);
  });
});
