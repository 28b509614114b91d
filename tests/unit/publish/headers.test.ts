import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foldersForEver, headers, writeHeaders } from '#publish/headers.ts';
import { policy } from '#publish/policy.ts';
import { fillRecipes } from '../../../scripts/hosting/fill-recipes.ts';
import { inFolder } from './sites.ts';

const hosting = readFileSync(join(import.meta.dirname, '../../../docs/hosting.md'), 'utf8');

it('a host adds what a page can’t say itself, and keeps no document from the viewer of a browser', () => {
  expect(policy).not.toContain('frame-ancestors');
  expect(Object.fromEntries(headers)['Content-Security-Policy']).toBe("frame-ancestors 'none'");
});

it('a site tells hosts like Netlify: one rule for all files, one for each folder that is kept for ever', () =>
  inFolder((site) => {
    writeHeaders(site);
    expect(existsSync(join(site, '_headers'))).toBe(true);
    const lines = readFileSync(join(site, '_headers'), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('/'))).toEqual([
      '/*',
      ...foldersForEver.map((folder) => `/${folder}/*`),
    ]);
    // Where two rules fit, their values of one header are joined: none may say what another one does.
    const every = lines.slice(1, lines.indexOf(''));
    expect(every).toEqual(headers.map(([name, value]) => `  ${name}: ${value}`));
    expect(every.join('')).not.toMatch(/cache-control/i);
    // Cloudflare reads no longer lines.
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  }));

it('the recipes for hosts are made from the same table (else run: npm run hosting)', () => {
  expect(fillRecipes(hosting)).toBe(hosting);
  expect(hosting.match(/^<!-- end -->/gm)).toHaveLength(5);
});
