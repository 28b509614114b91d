import type { Partnership, ProjectData } from '#schema/project.ts';
import type { Member, Partner } from '#content/nodes.ts';
import type { Towns } from './towns.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * Who takes part in a project, each once: who coordinates it, who did before, then the others as written. The field
 * `coordinator` names a member, or gives one of the list that role.
 */
export function membersOf(
  { coordinator, partners: written = [] }: ProjectData,
  partners: ReadonlyMap<string, Partner>,
  towns: Towns,
): Member[] {
  const seen = new Set<string>();
  const listed = written
    .map((data, index) => toMember(leads(data) ? { ...data, role: 'coordinator' } : data, index))
    .filter(
      ({ data: { partner } }) => partner === undefined || (partners.has(partner) && isNew(seen, partner)),
    );
  const alone =
    coordinator !== undefined && partners.has(coordinator) && isNew(seen, coordinator)
      ? [toMember({ partner: coordinator, role: 'coordinator' })]
      : [];
  return [...alone, ...listed].toSorted((a, b) => place(a) - place(b));

  function leads({ partner }: Partnership): boolean {
    return coordinator !== undefined && partner === coordinator;
  }

  function toMember(data: Partnership, index?: number): Member {
    const partner = data.partner === undefined ? undefined : partners.get(data.partner);
    const where = whereabouts(data, partner?.data);
    return {
      partner,
      name: data.namedAs ?? partner?.data.name ?? data.name ?? '',
      role: data.role,
      country: where.country,
      town: towns.of(where, partner),
      data,
      index,
    };
  }
}

function place({ role, data }: Member): number {
  if (role !== 'coordinator') return 2;
  return data.left === undefined ? 0 : 1;
}

function isNew(seen: Set<string>, id: string): boolean {
  return seen.size !== seen.add(id).size;
}
