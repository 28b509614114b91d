import { absolute } from './archive.ts';
import type { Site } from './site.ts';

/** `robots.txt`: everybody may read everything; where the archive's address is known, its sitemap is named (RFC 9309, sitemaps.org). */
export function robots({ graph: { archive } }: Site): string {
  const sitemap = absolute(archive, '/sitemap.xml');
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
