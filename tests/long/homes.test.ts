import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { startPlainFirefox } from '../browser/plain-firefox.ts';
import { build, root } from '../site/build.ts';
import { testHomes } from '../site/homes.ts';

describe('one site in three homes, in Firefox,', () => {
  let site: string;
  beforeAll(async () => {
    const { out, output, status } = await build(join(root, 'content'));
    expect(status, output).toBe(0);
    site = out;
  });
  testHomes(() => site, startPlainFirefox);
});
