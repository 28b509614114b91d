import { expect, it, test } from 'vitest';
import { CborReader, CborWriter } from '#publish/cbor.ts';

test.each([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [255, '18ff'],
  [256, '190100'],
  [65_535, '19ffff'],
  [65_536, '1a00010000'],
  [2 ** 32 - 1, '1affffffff'],
])('%d is %s, as short as it can be (RFC 8949, appendix A)', (value, hex) => {
  const to = new CborWriter();
  to.unsigned(value);
  expect(to.written().toString('hex')).toBe(hex);
  expect(new CborReader(to.written()).unsigned()).toBe(value);
});

it('reads what it wrote, however long', () => {
  const texts = ['', 'Lučenec', '語'.repeat(30_000), 'a'.repeat(100_000)];
  const to = new CborWriter();
  to.list(texts, (text) => to.text(text));
  const from = new CborReader(to.written());
  expect(from.list(() => from.text())).toEqual(texts);
  expect(from.at).toBe(to.written().length);
});

it('passes over numbers below and above nothing', () => {
  const from = new CborReader(Buffer.from('83203901000507', 'hex'));
  from.skipNumbers();
  expect(from.unsigned()).toBe(7);
});

test.each([
  ['another thing', '6161'],
  ['a number that is too large', '1b0000000100000000'],
  ['nothing', ''],
])('takes %s for no number', (_, hex) => {
  expect(() => new CborReader(Buffer.from(hex, 'hex')).unsigned()).toThrow();
});

it('holds an array to the length that it must have', () => {
  expect(() => new CborReader(Buffer.from('8101', 'hex')).array(2)).toThrow('1 items in place of 2');
});
