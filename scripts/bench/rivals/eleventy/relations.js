const byKind = ['projects', 'partners', 'events'];

/**
 * All records with what they have to do with each other: each gets what belongs to it as its data’s `related`.
 * @param api Eleventy’s collections
 */
export function relate(api) {
  const [projects, partners, events] = byKind.map((kind) => api.getFilteredByTag(kind.slice(0, -1)));
  const [project, partner] = [projects, partners].map(
    (items) => new Map(items.map((item) => [item.fileSlug, item])),
  );
  for (const item of [...projects, ...partners, ...events])
    item.data.related = { events: [], projects: [], twins: [], successors: [], partner, project };

  events.sort((a, b) => compare(a.data.start, b.data.start));
  projects.sort((a, b) => compare(b.data.start, a.data.start));
  partners.sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));

  for (const event of events) {
    const { host, partners = [], delegations = [], status } = event.data;
    project.get(event.data.project)?.data.related.events.push(event);
    const present = [host, ...partners, ...delegations.map((each) => each.partner)].filter(Boolean);
    event.data.related.present = [...new Set(present)].map((id) => partner.get(id));
    if (status !== 'cancelled' && status !== 'postponed')
      for (const each of event.data.related.present) each.data.related.events.push(event);
  }
  for (const item of projects) {
    const { partners = [], countries = [], continues = [], related } = item.data;
    related.members = partners.map((member) => ({ ...member, record: partner.get(member.partner) }));
    related.countries = [
      ...new Set([
        ...countries,
        ...related.members.map(({ record, country }) => record?.data.country ?? country),
      ]),
    ].filter(Boolean);
    related.predecessors = continues.map((id) => project.get(id));
    related.people = item.data.people ?? sum(related.events.map(({ data }) => data.people).filter(Boolean));
    for (const { record, ...member } of related.members)
      record?.data.related.projects.push({ record: item, member });
    for (const each of related.predecessors) each.data.related.successors.push(item);
  }
  for (const item of partners) {
    const { twinnedWith = [], continues = [], related } = item.data;
    related.predecessors = continues.map((id) => partner.get(id));
    for (const each of related.predecessors) each.data.related.successors.push(item);
    for (const twin of twinnedWith) {
      const other = partner.get(twin.partner);
      related.twins.push({ ...twin, record: other });
      other.data.related.twins.push({ ...twin, record: item });
    }
  }
  return { projects, partners, events };
}

function sum(people) {
  if (people.length === 0) return undefined;
  return {
    total: people.reduce((total, each) => total + each.total, 0),
    estimated: people.some(({ estimated }) => estimated),
    atLeast: people.some(({ atLeast }) => atLeast),
  };
}

function compare(a = '', b = '') {
  return a < b ? -1 : a > b ? 1 : 0;
}
