import { expect, it } from 'vitest';
import { robots } from '#site/robots.ts';
import { siteOf } from './site-of.ts';

const of = (fields: string) =>
  robots(siteOf({ 'archive.yaml': `name: Ours\nowner: { name: A town }\nlanguages: [en]\n${fields}` }));

it('lets everybody in, and names the sitemap where the archive says its address', () => {
  expect(of('')).toBe('User-agent: *\nAllow: /\n');
  expect(of('url: https://town.example.org/archive\n')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://town.example.org/archive/sitemap.xml\n',
  );
});
