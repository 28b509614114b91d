import type { Site } from '#site/site.ts';

const key = Symbol.for('jumelage.site');

/**
 * The site that is being built or shown. The integration and the bundled pages load two instances of this module,
 * so what they share lies where both can reach it.
 */
export function getSite(): Site {
  const site = (globalThis as { [key]?: Site })[key];
  if (!site) throw new Error('The site was asked for before its content was read.');
  return site;
}

/** Puts another reading of the content in place of the last one, or none. */
export function setSite(site: Site | undefined): void {
  (globalThis as { [key]?: Site | undefined })[key] = site;
}
