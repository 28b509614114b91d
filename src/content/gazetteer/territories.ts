import { fold } from '../fold.ts';
import { outermostRegions } from '#schema/vocabularies/countries.ts';

/** Parts of a state that GeoNames lists under a code of their own: whose they are, and what they are called. */
const territories: Readonly<Record<string, { country: string; names: string[] }>> = {
  ...Object.fromEntries(
    Object.entries(outermostRegions).map(([code, { country, region }]) => [
      code,
      { country, names: [region] },
    ]),
  ),
  AX: { country: 'FI', names: ['Åland', 'Ahvenanmaa'] },
};

/** Other names of the same territories, as English and French reports write them. */
const otherNames: Readonly<Record<string, string>> = {
  'french guiana': 'GF',
  'guyane francaise': 'GF',
  'st martin': 'MF',
  reunion: 'RE',
  'ile de la reunion': 'RE',
  'aland islands': 'AX',
};

/** The codes under which GeoNames lists a state's towns: `FR` is also `GF`, `GP`, `MF`, `MQ`, `RE`, `YT`. */
export function codesOf(country: string): string[] {
  return [country, ...Object.keys(territories).filter((code) => territories[code]!.country === country)];
}

/** The code of the territory that a region's name means, if it is one: `MQ` for `Martinique`. */
export function territoryNamed(region: string): string | undefined {
  const folded = fold(region);
  return (
    Object.keys(territories).find((code) => territories[code]!.names.some((name) => fold(name) === folded)) ??
    otherNames[folded]
  );
}

/** What a town's territory is called, where GeoNames lists it under a code of its own. */
export function territoryOf(code: string): string | undefined {
  return territories[code]?.names[0];
}
