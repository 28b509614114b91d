import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editionOf } from '#content/edition.ts';
import { inFolder, writeFiles } from '../publish/sites.ts';

it('is another as soon as one of the files is, in whatever folder', () =>
  inFolder((folder) => {
    const editions = ['a', 'b', 'a'].map((text) => {
      writeFiles(folder, { 'own.ts': text, 'below/own.ts': '' });
      return editionOf(folder);
    });
    expect(editions[0]).toBe(editions[2]);
    expect(editions[0]).not.toBe(editions[1]);
    const [own, below] = ['own.ts', 'below/own.ts'].map((name) => join(folder, name)) as [string, string];
    expect(editionOf(own)).not.toBe(editionOf(below));
    expect(editionOf(own, below)).not.toBe(editionOf(own));
  }));

it('isn’t known where a file isn’t, as in a bundle', () =>
  inFolder((folder) => {
    writeFiles(folder, { 'own.ts': '' });
    expect(editionOf(folder, join(folder, 'gone.ts'))).toBeUndefined();
  }));
