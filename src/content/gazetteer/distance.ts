const EARTH_RADIUS_KM = 6371;
const DEGREE = Math.PI / 180;

/** The way between two points (degrees, WGS 84) over a round earth, in kilometres (haversine formula). */
export function distance(from: Point, to: Point): number {
  const a =
    Math.sin(((to.latitude - from.latitude) * DEGREE) / 2) ** 2 +
    Math.cos(from.latitude * DEGREE) *
      Math.cos(to.latitude * DEGREE) *
      Math.sin(((to.longitude - from.longitude) * DEGREE) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
}

export interface Point {
  latitude: number;
  longitude: number;
}
