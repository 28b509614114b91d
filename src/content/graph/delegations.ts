import type { People } from '#schema/shapes/people.ts';
import type { EventDelegation, Partner } from '#content/nodes.ts';
import type { Towns } from './towns.ts';
import { whereabouts } from './whereabouts.ts';

/** Who came from where: a partner brings its own town and country. */
export function delegationsOf(
  people: People | undefined,
  partners: ReadonlyMap<string, Partner>,
  towns: Towns,
): EventDelegation[] {
  return (people?.delegations ?? []).map((data) => {
    const partner = data.partner === undefined ? undefined : partners.get(data.partner);
    const where = whereabouts(data, partner?.data);
    return { partner, town: towns.of(where, partner), country: where.country, data };
  });
}

/** Whether anybody came: a row that counts nobody tells of nobody's presence. */
export function isPresent({ data }: EventDelegation): boolean {
  return data.count > 0;
}
