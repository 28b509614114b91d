import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { showing } from '../site/browser.ts';
import { build, root } from '../site/build.ts';
import { faultsOf, stayingIn } from '../site/faults.ts';
import { oneOfEachType } from '../site/files.ts';

let site: string;
beforeAll(async () => {
  const { out, output, status } = await build(join(root, 'content'));
  expect(status, output).toBe(0);
  site = out;
});

const { open } = showing(() => site);

it('every type of page of the real archive is accessible, in each of its languages', async () => {
  const faults: string[] = [];
  const pages = stayingIn(site);
  for (const lang of ['en', 'fr', 'ro'])
    for (const address of oneOfEachType(pages.filter((page) => page.startsWith(`/${lang}/`))))
      faults.push(...(await faultsOf(open, address)).map((fault) => `${address} ${fault}`));
  expect(faults).toEqual([]);
});
