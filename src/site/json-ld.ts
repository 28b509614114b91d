import type { Event, Partner, Project } from '#content/nodes.ts';
import { programme } from '#schema/vocabularies/programmes.ts';
import type { EventMode, EventStatus } from '#schema/vocabularies/statuses.ts';
import { recordAddress } from './addresses.ts';
import { absolute, topicLabel } from './archive.ts';
import { addressLd, known, liveAddresses, placeLd, schemaOrg, wikidataAddress } from './json-ld-parts.ts';
import { once } from './once.ts';
import { programmeName } from './programme.ts';
import type { Site } from './site.ts';
import { eventTitle, partnerName, projectTitle } from './title.ts';
import { words } from './words.ts';

const statuses: Partial<Record<EventStatus, string>> = {
  planned: `${schemaOrg}/EventScheduled`,
  cancelled: `${schemaOrg}/EventCancelled`,
  postponed: `${schemaOrg}/EventPostponed`,
};
const modes: Record<EventMode, string> = {
  'in-person': `${schemaOrg}/OfflineEventAttendanceMode`,
  online: `${schemaOrg}/OnlineEventAttendanceMode`,
  hybrid: `${schemaOrg}/MixedEventAttendanceMode`,
};

/** What machines read of a project, with its grant, members and events; `image` is a root-absolute address. */
export function projectLd(site: Site, project: Project, lang: string, image?: string): object {
  const { archive } = site.graph;
  const { acronym, awards, links = [], topics = [] } = project.data;
  return known({
    '@context': schemaOrg,
    ...projectRef(site, project, lang),
    alternateName: acronym,
    description: words(project, lang, ({ summary }) => summary)?.text,
    image: image && absolute(archive, image),
    foundingDate: project.period?.start,
    dissolutionDate: project.period?.end,
    keywords: topics.map((topic) => topicLabel(archive, topic, lang).text),
    award: awards,
    funding: grantLd(site, project, lang),
    member: project.members.map(({ country, data, name, partner }) =>
      partner
        ? partnerRef(site, partner, lang)
        : known({ '@type': 'Organization', name, address: addressLd({ country, town: data.town }) }),
    ),
    event: project.events.map((event) => eventRef(site, event, lang)),
    sameAs: liveAddresses(links),
  });
}

/** What machines read of an event, with its places, its host and who came. */
export function eventLd(site: Site, event: Event, lang: string, image?: string): object {
  const { attendees, data, host, project, status } = event;
  return known({
    '@context': schemaOrg,
    ...eventRef(site, event, lang),
    description: words(event, lang, ({ summary }) => summary)?.text,
    image: image && absolute(site.graph.archive, image),
    eventStatus: status && statuses[status.value as EventStatus],
    eventAttendanceMode: data.mode && modes[data.mode],
    location: event.places.map(({ country, data: place, point }, index) =>
      placeLd({
        name: words(event, lang, (of) => of.place?.[index]?.venue)?.text,
        town: place.town,
        region: place.region,
        country,
        point,
      }),
    ),
    organizer: host && partnerRef(site, host, lang),
    attendee: attendees
      .filter((partner) => partner !== host)
      .map((partner) => partnerRef(site, partner, lang)),
    about: project && projectRef(site, project, lang),
  });
}

/** What machines read of a partner, with its place and its projects. */
export function partnerLd(site: Site, partner: Partner, lang: string): object {
  const { data, town } = partner;
  const { aliases = [], contact, dissolved, links = [], pic, shortName, website, wikidata } = data;
  return known({
    '@context': schemaOrg,
    ...partnerRef(site, partner, lang),
    address: addressLd(data),
    alternateName: [...(shortName === undefined ? [] : [shortName]), ...aliases],
    description: words(partner, lang, ({ summary }) => summary)?.text,
    location: town && placeLd(town.point ? { name: town.name, point: town.point } : { name: town.name }),
    dissolutionDate: dissolved,
    email: contact?.email,
    telephone: contact?.phone,
    identifier: pic && { '@type': 'PropertyValue', propertyID: 'PIC', value: pic },
    sameAs: [
      ...liveAddresses(website ? [website, ...links] : links),
      ...(wikidata ? [wikidataAddress(wikidata)] : []),
    ],
    memberOf: partner.memberships.map(({ project }) => projectRef(site, project, lang)),
  });
}

const projectRef = (site: Site, project: Project, lang: string): object =>
  once(site, makeProjectRef, project, lang);

function makeProjectRef({ graph }: Site, project: Project, lang: string): object {
  return known({
    '@type': 'Project',
    name: projectTitle(project, lang).text,
    url: absolute(graph.archive, recordAddress(lang, 'projects', project.id)),
  });
}

function eventRef(site: Site, event: Event, lang: string) {
  return known({
    '@type': 'Event',
    name: eventTitle(site, event, lang).text,
    startDate: event.period?.start,
    endDate: event.period?.end,
    url: absolute(site.graph.archive, recordAddress(lang, 'events', event.id)),
  });
}

/** A partner by name; where it is, its own page tells, if that has an address. */
const partnerRef = (site: Site, partner: Partner, lang: string): object =>
  once(site, makePartnerRef, partner, lang);

function makePartnerRef({ graph }: Site, partner: Partner, lang: string): object {
  const url = absolute(graph.archive, recordAddress(lang, 'partners', partner.id));
  return known({
    '@type': 'Organization',
    name: partnerName(partner, lang).text,
    url,
    address: url === undefined ? addressLd(partner.data) : undefined,
  });
}

/** The grant that paid for a project, where anything is known of it. */
function grantLd(site: Site, { data, programme: funded }: Project, lang: string): object | undefined {
  const { agreement, funder, grant } = data;
  if (!funded && agreement === undefined && funder === undefined && !grant) return undefined;
  const texts = site.texts(lang);
  const body = funded && programme(funded.value)?.fundingBody;
  const payers = [
    ...(body ? [texts.label('fundingBody', body)] : []),
    ...(funder === undefined ? [] : [funder]),
  ];
  return known({
    '@type': grant ? 'MonetaryGrant' : 'Grant',
    name: funded && programmeName(texts, funded.value).text,
    identifier: agreement,
    amount: grant && { '@type': 'MonetaryAmount', value: grant.amount, currency: grant.currency },
    funder: payers.map((name) => ({ '@type': 'Organization', name })),
  });
}
