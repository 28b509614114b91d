import { distance } from 'fastest-levenshtein';
import { fold } from '../fold.ts';
import type { Town } from './geonames.ts';

/** A name with more slips in it is another one. */
const MOST_SLIPS = 2;

/** GeoNames writes Romanian with cedillas, Romanians with commas. */
const COMMAS: Readonly<Record<string, string>> = { Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' };

/** The name that was probably meant, of several that are equally near that of the largest town; undefined where none is near. */
export function townMeant(written: string, towns: readonly Town[]): string | undefined {
  const wanted = fold(written);
  const allowed = Math.min(MOST_SLIPS, Math.floor(wanted.length / 3));
  let best: { town: Town; slips: number } | undefined;
  for (const town of towns) {
    if (town.asciiName[0]?.toLowerCase() !== wanted[0]) continue;
    const name = fold(town.asciiName);
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const slips = distance(wanted, name);
    if (slips > allowed) continue;
    if (!best || slips < best.slips || (slips === best.slips && town.population > best.town.population))
      best = { town, slips };
  }
  if (!best) return undefined;
  const { country, name } = best.town;
  return country === 'RO' ? name.replace(/[ŞşŢţ]/g, (letter) => COMMAS[letter]!) : name;
}
