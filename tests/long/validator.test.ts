import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build, root } from '../site/build.ts';
import { writeLargest, writeSmallest } from '../site/extremes.ts';
import { validate } from './vnu.ts';

/**
 * What this version of the validator doesn't know of CSS yet: container queries (https://www.w3.org/TR/css-conditional-5/),
 * and properties of drawings (https://www.w3.org/TR/SVG2/).
 */
const unknown =
  /Property “(?:container-type|paint-order|vector-effect)” doesn't exist|Unrecognized at-rule “@container”/;

it.each([
  ['real', async () => join(root, 'content')],
  ['smallest', async () => writeSmallest()],
  ['largest', writeLargest],
])('the W3C’s validator finds nothing in the %s archive', async (_, content) => {
  const { out, output, status } = await build(await content());
  expect(status, output).toBe(0);
  expect((await validate(out)).filter((fault) => !unknown.test(fault))).toEqual([]);
});

it('the W3C’s validator finds what is wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-faulty-'));
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><html lang="en"><title>Faulty</title><p><img src="a.png">',
  );
  writeFileSync(join(folder, 'style.css'), 'p { colour: red }');
  expect((await validate(folder)).toSorted()).toEqual([
    expect.stringMatching(/^\/page\.html: An “img” element must have an “alt” attribute/),
    expect.stringMatching(/^\/style\.css: .*“colour”/),
  ]);
});
