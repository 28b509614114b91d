import type { People } from '#schema/shapes/people.ts';
import type { Event, Headcount } from '#content/nodes.ts';
import { isCalledOff } from './statuses.ts';

/** How many people: the total that is written, else the sum of the delegations. */
export function headcountOf(people: People | undefined): Headcount | undefined {
  if (!people) return undefined;
  const { total, atLeast = false, estimated = false, delegations } = people;
  if (total !== undefined) return { total, atLeast, estimated, summed: false };
  if (!delegations?.length) return undefined;
  return { total: delegations.reduce((sum, { count }) => sum + count, 0), atLeast, estimated, summed: true };
}

/**
 * How many people events brought together: the sum of those that tell a number and weren't called off. One that is
 * "at least" or "about" makes the sum so.
 */
export function sumOfEvents(events: readonly Event[]): Headcount | undefined {
  const counts = events.flatMap((event) => (event.people && !isCalledOff(event) ? [event.people] : []));
  if (counts.length === 0) return undefined;
  return {
    total: counts.reduce((sum, { total }) => sum + total, 0),
    atLeast: counts.some(({ atLeast }) => atLeast),
    estimated: counts.some(({ estimated }) => estimated),
    summed: true,
  };
}
