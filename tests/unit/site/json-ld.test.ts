import { expect, it } from 'vitest';
import { eventLd, partnerLd, projectLd } from '#site/json-ld.ts';
import { siteOf } from './site-of.ts';

const files = {
  'archive.yaml': 'name: Ours\nowner: { name: A town }\nlanguages: [en]\nurl: https://example.org/\n',
  'partners/gondomar.yaml':
    'name: Município de Gondomar\ncountry: PT\ntown: Gondomar\naliases: [Gondomarensis]\npic: "948765432"\nwebsite: { url: "https://gone.example.org/", status: gone }\nwikidata: Q213558\n',
  'projects/strings.yaml': `title: Strings
acronym: STR
programme: e4c-2014-2020
agreement: 2016-1460/001-001
grant: 145000
start: 2019-05
end: 2021
partners: [gondomar, { name: Mesto Martin, country: SK }]
links: ["https://strings.example.org/", { url: "https://taken.example.org/", status: hijacked }]
`,
  'events/meeting.yaml': `title: Opening
project: strings
status: cancelled
mode: online
start: 2019-05-18
host: gondomar
place: { venue: Town hall, town: Gondomar, country: PT, latitude: 41.15, longitude: -8.53 }
`,
};

const gondomar = {
  '@type': 'Organization',
  name: 'Município de Gondomar',
  url: 'https://example.org/en/partners/gondomar.html',
};
const strings = { '@type': 'Project', name: 'Strings', url: 'https://example.org/en/projects/strings.html' };

it('a project is a Project with its grant, members and events; addresses that are gone are left out', () => {
  const site = siteOf(files);
  expect(projectLd(site, site.graph.projects.get('strings')!, 'en')).toEqual({
    '@context': 'https://schema.org',
    ...strings,
    alternateName: 'STR',
    foundingDate: '2019-05',
    dissolutionDate: '2021',
    funding: {
      '@type': 'MonetaryGrant',
      name: 'Europe for Citizens Programme 2014–2020',
      identifier: '2016-1460/001-001',
      amount: { '@type': 'MonetaryAmount', value: 145000, currency: 'EUR' },
      funder: [{ '@type': 'Organization', name: 'European Commission' }],
    },
    member: [
      gondomar,
      {
        '@type': 'Organization',
        name: 'Mesto Martin',
        address: { '@type': 'PostalAddress', addressCountry: 'SK' },
      },
    ],
    event: [
      {
        '@type': 'Event',
        name: 'Opening',
        startDate: '2019-05-18',
        url: 'https://example.org/en/events/meeting.html',
      },
    ],
    sameAs: ['https://strings.example.org/'],
  });
});

it('an event is an Event with its Place and host', () => {
  const site = siteOf(files);
  expect(eventLd(site, site.graph.events.get('meeting')!, 'en')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Opening',
    startDate: '2019-05-18',
    url: 'https://example.org/en/events/meeting.html',
    eventStatus: 'https://schema.org/EventCancelled',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        name: 'Town hall',
        address: { '@type': 'PostalAddress', addressLocality: 'Gondomar', addressCountry: 'PT' },
        geo: { '@type': 'GeoCoordinates', latitude: 41.15, longitude: -8.53 },
      },
    ],
    organizer: gondomar,
    about: strings,
  });
});

it('a partner is an Organization with its numbers and projects', () => {
  const site = siteOf(files);
  expect(partnerLd(site, site.graph.partners.get('gondomar')!, 'en')).toMatchObject({
    ...gondomar,
    address: { '@type': 'PostalAddress', addressLocality: 'Gondomar', addressCountry: 'PT' },
    alternateName: ['Gondomarensis'],
    identifier: { '@type': 'PropertyValue', propertyID: 'PIC', value: '948765432' },
    sameAs: ['https://www.wikidata.org/wiki/Q213558'],
    memberOf: [strings],
  });
});

it('an archive without a home gives no addresses', () => {
  const site = siteOf({ ...files, 'archive.yaml': 'name: Ours\nowner: { name: A town }\nlanguages: [en]\n' });
  expect(JSON.stringify(projectLd(site, site.graph.projects.get('strings')!, 'en'))).not.toContain('/en/');
});
