import type { Site } from '#site/site.ts';
import { siteOf } from '../site-of.ts';

/** Towns that tests speak of, with where they are. */
const places: Readonly<Record<string, readonly [country: string, latitude: number, longitude: number]>> = {
  gondomar: ['PT', 41.14, -8.53],
  ceuti: ['ES', 38.08, -1.27],
  bezons: ['FR', 48.92, 2.21],
  jelgava: ['LV', 56.65, 23.71],
  tbilisi: ['GE', 41.69, 44.8],
  'le-marin': ['FR', 14.47, -60.87],
  'saint-denis': ['FR', -20.88, 55.45],
  ponta: ['PT', 37.74, -25.67],
  montreal: ['CA', 45.5, -73.57],
  gliwice: ['PL', 50.29, 18.67],
  zabrze: ['PL', 50.32, 18.79],
  bytom: ['PL', 50.35, 18.92],
};

/** A site with partners of these towns, and what else is written. */
export function siteWith(towns: readonly string[], files: Readonly<Record<string, string>>): Site {
  const partners = towns.map((town) => {
    const [country, latitude, longitude] = places[town] ?? ['FR'];
    const where = latitude === undefined ? '' : `latitude: ${latitude}\nlongitude: ${longitude}\n`;
    return [
      `partners/${town}.yaml`,
      `name: ${named(town)}\ncountry: ${country}\ntown: ${named(town)}\n${where}`,
    ];
  });
  return siteOf({ ...Object.fromEntries(partners), ...files });
}

/** An event of the project `strings` in a town. */
export const eventIn = (town: string, start: string, more = ''): string =>
  `project: strings\ntype: debate\nstart: ${start}\nplace: { town: ${named(town)}, country: ${places[town]![0]} }\n${more}`;

const named = (town: string): string => town.charAt(0).toUpperCase() + town.slice(1);
