import { getCollection, type CollectionEntry } from 'astro:content';

export type Project = CollectionEntry<'projects'>;
export type Partner = CollectionEntry<'partners'>;
export type Event = CollectionEntry<'events'>;

const byStart = (a: Event | Project, b: Event | Project) => {
  const [first = '', second = ''] = [a.data.start, b.data.start];
  return first < second ? -1 : first > second ? 1 : 0;
};

export const projects = (await getCollection('projects')).toSorted((a, b) => byStart(b, a));
export const partners = (await getCollection('partners')).toSorted((a, b) =>
  a.data.title.localeCompare(b.data.title, 'en'),
);
export const events = (await getCollection('events')).toSorted(byStart);

export const projectById = new Map(projects.map((project) => [project.id, project]));
export const partnerById = new Map(partners.map((partner) => [partner.id, partner]));

/** Everybody who came to an event, by event. */
export const present = new Map(
  events.map(({ id, data: { host, partners, delegations } }) => {
    const all = [host, ...partners, ...delegations.map(({ partner }) => partner)];
    const ids = new Set(all.flatMap((each) => each?.id ?? []));
    return [id, [...ids].map((each) => partnerById.get(each)!)];
  }),
);

export const eventsOfProject = Map.groupBy(
  events.filter(({ data }) => data.project),
  ({ data }) => data.project!.id,
);

export const eventsOfPartner = gather(
  events
    .filter(({ data }) => data.status !== 'cancelled' && data.status !== 'postponed')
    .flatMap((event) => present.get(event.id)!.map(({ id }) => [id, event] as const)),
);

export const projectsOfPartner = gather(
  projects.flatMap((project) =>
    project.data.partners.flatMap((member) =>
      member.partner ? [[member.partner.id, { project, member }] as const] : [],
    ),
  ),
);

export const projectsAfter = gather(
  projects.flatMap((project) => project.data.continues.map(({ id }) => [id, project] as const)),
);

export const partnersAfter = gather(
  partners.flatMap((partner) => partner.data.continues.map(({ id }) => [id, partner] as const)),
);

export const twinsOf = gather(
  partners.flatMap((partner) =>
    partner.data.twinnedWith.flatMap(({ partner: { id }, ...twinning }) => [
      [partner.id, { ...twinning, partner: partnerById.get(id)! }] as const,
      [id, { ...twinning, partner }] as const,
    ]),
  ),
);

function gather<T>(pairs: (readonly [string, T])[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }
  return map;
}
