import { fold } from '#content/fold.ts';
import type { Point } from '#content/nodes.ts';

/**
 * Where a member or delegation is: what it says of itself, and the rest from its partner's record, unless it names
 * another town or country than that.
 */
export function whereabouts(written: Whereabouts, partner: Whereabouts | undefined): Whereabouts {
  if (!partner || differ(written.country, partner.country)) return written;
  if (written.town === undefined)
    return partner.country === undefined ? { ...partner, country: written.country } : partner;
  if (isSameTown(written, partner)) return completed(written, partner);
  return written.country === undefined ? { ...written, country: partner.country } : written;
}

/**
 * Where an event was: what its place says, and the rest from its host's record where that is of the same town; that an
 * event was in its host's town isn't assumed.
 */
export function placeWhereabouts(written: Whereabouts, host: Whereabouts | undefined): Whereabouts {
  const atHome =
    host && written.town !== undefined && !differ(written.country, host.country) && isSameTown(written, host);
  return atHome ? completed(written, host) : written;
}

/** The coordinates that are written. */
export function writtenPoint({ latitude, longitude }: Whereabouts): Point | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function completed(written: Whereabouts, partner: Whereabouts): Whereabouts {
  const { latitude, longitude } = writtenPoint(written) ?? partner;
  return {
    town: written.town,
    country: written.country ?? partner.country,
    region: written.region ?? partner.region,
    latitude,
    longitude,
  };
}

function isSameTown(written: Whereabouts, partner: Whereabouts): boolean {
  return (
    isSameName(written.town!, partner.town) &&
    (!written.region || !partner.region || isSameName(written.region, partner.region))
  );
}

function isSameName(a: string, b: string | undefined): boolean {
  return a === b || (b !== undefined && fold(a) === fold(b));
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Where something is, as far as a record tells. */
export interface Whereabouts {
  readonly town?: string | undefined;
  /** ISO code of a state. */
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  /** Degrees, WGS 84; both or neither. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}
