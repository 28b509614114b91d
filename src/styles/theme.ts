import { accentTheme } from '#content/accent.ts';

/** The stylesheet of an archive that sets an accent: it stands beside the site's, outside its layers, and so prevails. */
export function themeCss(accent: string): string {
  const { day, night } = accentTheme(accent);
  return `:root{--accent-day:${day};--accent-night:${night}}\n`;
}
