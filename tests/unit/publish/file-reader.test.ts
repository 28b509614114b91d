import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFileReader } from '#publish/file-reader.ts';
import { inFolder } from './sites.ts';

it('reads files of any size, one after the other', () =>
  inFolder((folder) => {
    const read = openFileReader();
    const path = join(folder, 'file');
    for (const size of [3, 0, 65_535, 65_536, 300_000, 7]) {
      const text = `${size}`.repeat(size).slice(0, size);
      writeFileSync(path, text);
      expect(read(path).toString() === text, `${size}`).toBe(true);
    }
    expect(() => read(join(folder, 'none'))).toThrow('ENOENT');
  }));
