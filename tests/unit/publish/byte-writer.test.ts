import { expect, it } from 'vitest';
import { ByteWriter } from '#publish/byte-writer.ts';

it('writes numbers with their lowest byte first, texts in UTF-8 and other bytes as they are', () => {
  const to = new ByteWriter();
  to.uint16(0x0102);
  to.uint32(0xfffefdfc);
  to.uint64(2 ** 40 + 1);
  to.utf8('Lučenec');
  to.put(Uint8Array.of(1, 2, 3));
  expect(to.written().toString('hex')).toBe(
    ['0201', 'fcfdfeff', '0100000000010000', '4c75c48d656e6563', '010203'].join(''),
  );
});

it('holds whatever is written, however little it began with, and begins anew when it is cleared', () => {
  const to = new ByteWriter(1);
  for (const text of ['語'.repeat(30_000), 'a']) to.utf8(text);
  expect(to.written().toString()).toBe(`${'語'.repeat(30_000)}a`);
  to.clear();
  to.utf8('Larissa');
  expect(to.written().toString()).toBe('Larissa');
});
