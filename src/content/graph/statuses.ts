import { surelyBefore } from '#schema/shapes/date.ts';
import type { Derived, Event, Period } from '#content/nodes.ts';

/** How far a project has come: as written, else completed if it surely ended before the archive's clock. */
export function projectStatus(
  written: string | undefined,
  period: Period | undefined,
  asOf: string | undefined,
): Derived<string> | undefined {
  if (written !== undefined) return { value: written, derived: false };
  if (asOf === undefined || period?.end === undefined) return undefined;
  return surelyBefore(period.end, asOf) ? { value: 'completed', derived: true } : undefined;
}

/**
 * Whether an event took place: as written, else held if it surely ended before the archive's clock, planned if it
 * surely begins after. An event without an end ended when it began.
 */
export function eventStatus(
  written: string | undefined,
  period: Period | undefined,
  asOf: string | undefined,
): Derived<string> | undefined {
  if (written !== undefined) return { value: written, derived: false };
  if (asOf === undefined || !period) return undefined;
  const end = period.end ?? period.start;
  if (end !== undefined && surelyBefore(end, asOf)) return { value: 'held', derived: true };
  if (period.start !== undefined && surelyBefore(asOf, period.start))
    return { value: 'planned', derived: true };
  return undefined;
}

/** Whether an event is said not to have taken place when it was to: nobody met, so nothing is concluded from it. */
export function isCalledOff({ data }: Event): boolean {
  return isOff(data.status);
}

/** Whether an event is still to come. */
export function isPlanned({ status }: Event): boolean {
  return status?.value === 'planned';
}

/** Whether an event is still to come, on a day that is known and hasn't surely passed by the archive's clock. */
export function isUpcoming(event: Event, asOf: string | undefined): boolean {
  const { start, end = start } = event.period ?? {};
  return isPlanned(event) && asOf !== undefined && end !== undefined && !surelyBefore(end, asOf);
}

/** Whether an event was held, as far as is known: it wasn't called off, and isn't still to come. */
export function wasHeld(event: Event): boolean {
  return !isCalledOff(event) && !isPlanned(event);
}

/** Whether a status means that it was called off. */
export function isOff(status: string | undefined): boolean {
  return status === 'cancelled' || status === 'postponed';
}
