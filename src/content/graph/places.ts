import type { Place } from '#schema/shapes/place.ts';
import type { EventPlace, Partner } from '#content/nodes.ts';
import type { Towns } from './towns.ts';
import { placeWhereabouts, writtenPoint } from './whereabouts.ts';

/** Where an event was; a place's own coordinates go before its town's. */
export function placesOf(
  places: readonly Place[] | undefined,
  host: Partner | undefined,
  towns: Towns,
): EventPlace[] {
  return (places ?? []).map((data) => {
    const where = placeWhereabouts(data, host?.data);
    const town = towns.of(where);
    return { town, country: where.country, point: writtenPoint(data) ?? town?.point, data };
  });
}
