import type { Result } from '#schema/shapes/result.ts';

/** Where readers get a result, the nearest first. */
export const reaches = ['here', 'web', 'none'] as const;

/** Where readers get a result: as a file of this archive, elsewhere on the web, or nowhere that readers may or can reach. */
export function reachOf({ access, archived, doi, file, url }: Result): (typeof reaches)[number] {
  if (access !== undefined && access !== 'public') return 'none';
  if (file !== undefined) return 'here';
  return url === undefined && archived === undefined && doi === undefined ? 'none' : 'web';
}
