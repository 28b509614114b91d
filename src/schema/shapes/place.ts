import * as z from 'zod';
import { optional, rule } from '../field.ts';
import { country, settled } from './country.ts';
import { date, surelyBefore } from './date.ts';
import { degrees } from './number.ts';
import { plain, text } from './text.ts';

/** Where something is: the fields that a partner, a place and a delegation share. */
export const townFields = () => ({
  town: optional(plain(), 'Town', 'The town or village, as its people write it.', ['Gondomar']),
  country: optional(country(), 'Country', 'Two letters of ISO 3166-1.', ['PT']),
  region: optional(text(), 'Region', 'County, island or region; needed where two towns share a name.', [
    'Martinique',
  ]),
});

/** A point on the earth, in degrees (WGS 84). */
export const pointFields = () => ({
  latitude: optional(degrees(90), 'Latitude', 'Degrees north; looked up by the town when left out.', [
    '41.15',
  ]),
  longitude: optional(degrees(180), 'Longitude', 'Degrees east; looked up by the town when left out.', [
    '-8.53',
  ]),
});

/** A place where an event was, and when where it was in several. */
export const place = () =>
  rule(
    z.strictObject({
      ...townFields(),
      venue: optional(text(), 'Venue', 'The building or site.', ['Multiusos de Gondomar']),
      ...pointFields(),
      start: optional(date(), 'First day', 'The first day here, where one event was in several places.', [
        '2022-01-31',
      ]),
      end: optional(date(), 'Last day', 'The last day here.', ['2022-02-03']),
    }),
    (value, report) => {
      endAfterStart(value, report);
      pointIsWhole(value, report);
    },
  ).transform(settled);

/** Refuses an end that lies before its start on every day that the two may mean. */
export function endAfterStart(
  { start, end }: { start?: unknown; end?: unknown },
  report: (path: PropertyKey[], fault: { code: string; start: string; end: string }) => void,
): void {
  if (typeof start === 'string' && typeof end === 'string' && surelyBefore(end, start))
    report(['end'], { code: 'end-before-start', start, end });
}

/** Refuses half a point: a latitude without longitude or the other way round. */
export function pointIsWhole(
  { latitude, longitude }: { latitude?: unknown; longitude?: unknown },
  report: (path: PropertyKey[], fault: { code: string; missing: string }) => void,
): void {
  if ((latitude === undefined) === (longitude === undefined)) return;
  const [there, missing] = latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
  report([there], { code: 'half-point', missing });
}

export type Place = z.output<ReturnType<typeof place>>;
