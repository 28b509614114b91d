import { fold } from '../fold.ts';
import { distance } from './distance.ts';
import type { Town } from './geonames.ts';
import type { Bearers } from './names.ts';
import { bare, regionOfSeat, seatOfRegion } from './region-seats.ts';
import { territoryNamed, territoryOf } from './territories.ts';

/** Seats of GeoNames' first level. (`PPLA2` are those of the second: provinces, districts.) */
const REGION_SEATS = new Set(['PPLC', 'PPLA']);
/** No region that is called as its seat reaches farther from it. */
const REACH_KM = 100;

/** The names by which towns have to be found for a region to be understood: its own and its seat's. */
export function namesBehind(country: string, region: string): string[] {
  return [bare(region), seatOfRegion(country, region) ?? []].flat();
}

/**
 * What a region means, as far as a gazetteer without names of regions can tell: an outermost territory (Martinique),
 * a region whose seat is known (Sicily), one of GeoNames' codes (`ME`, the province of Messina), or the region or
 * district of a seat of that name (Porto). Undefined where it means none of these: Transylvania.
 *
 * @param country ISO code of the state.
 * @param bearersOf the state's towns by name, for at least `namesBehind` the region.
 * @param towns those that the region may have to tell from each other.
 */
export function understandRegion(
  country: string,
  region: string,
  bearersOf: (name: string) => Bearers,
  towns: readonly Town[],
): Region | undefined {
  const territory = territoryNamed(region);
  if (territory) return exactly((town) => town.country === territory);

  const seatName = seatOfRegion(country, region);
  if (seatName) {
    const seats = [...bearersOf(seatName)].filter(([town, own]) => own && REGION_SEATS.has(town.feature));
    return exactly((town) => seats.some(([seat]) => governs(seat, town)));
  }

  const code = fold(region).toUpperCase();
  const coded = (town: Town): boolean => town.admin1 === code || town.admin2 === code;
  if (towns.some(coded)) return exactly(coded);

  const bearers = bearersOf(bare(region));
  const seats = [...bearers.keys()].filter(
    (town) => REGION_SEATS.has(town.feature) || (isDistrictSeat(town) && bearers.get(town)),
  );
  if (seats.length === 0) return undefined;
  return {
    holds: (town) => seats.some((seat) => governs(seat, town)),
    excludes: (town) => seats.every((seat) => distance(seat, town) > REACH_KM),
  };
}

/**
 * What to write as region for each of several towns of one name, so that it is told from the others: its territory,
 * else the seat of its region, else of its district. Undefined where none of these would do.
 */
export function nameRegions(rivals: readonly Town[], towns: readonly Town[]): (string | undefined)[] {
  const seats = towns
    .filter((town) => REGION_SEATS.has(town.feature) || isDistrictSeat(town))
    .toSorted((a, b) => rank(a) - rank(b) || b.population - a.population || a.id - b.id);
  return rivals.map((rival) => {
    const tells = (seat: Town): boolean =>
      governs(seat, rival) && rivals.every((other) => other === rival || !governs(seat, other));
    const names = seats.filter(tells).map((seat) => regionOfSeat(seat.country, seat.name) ?? seat.name);
    return territoryOf(rival.country) ?? names.find((name) => name !== rival.name);
  });
}

function exactly(holds: (town: Town) => boolean): Region {
  return { holds, excludes: (town) => !holds(town) };
}

/** Some countries' towns come without codes of districts. */
function isDistrictSeat(town: Town): boolean {
  return town.feature === 'PPLA2' && town.admin2 !== '';
}

function rank(seat: Town): number {
  return REGION_SEATS.has(seat.feature) ? 0 : 1;
}

/** Whether a town lies in the region or district that a seat is the seat of. */
function governs(seat: Town, town: Town): boolean {
  return (
    seat.country === town.country &&
    seat.admin1 === town.admin1 &&
    (REGION_SEATS.has(seat.feature) || seat.admin2 === town.admin2)
  );
}

/** `holds`: the town lies in it. `excludes`: it surely doesn't; where borders aren't known, neither may be true. */
export interface Region {
  holds: (town: Town) => boolean;
  excludes: (town: Town) => boolean;
}
