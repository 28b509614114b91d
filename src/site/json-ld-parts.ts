import type { Archive, Point } from '#content/nodes.ts';
import type { Link } from '#schema/shapes/link.ts';
import { absolute } from './archive.ts';

/** The vocabulary that all of it is in. */
export const schemaOrg = 'https://schema.org';

/** What is known: without the fields that are undefined or empty lists. */
export function known(fields: Record<string, unknown>): object {
  const full: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) full[name] = value;
  }
  return full;
}

/** The way down to a page; its steps have addresses only where the archive has a home of its own. */
export function breadcrumbLd(
  archive: Archive,
  crumbs: readonly { readonly label: string; readonly href?: string | undefined }[],
): object {
  return {
    '@context': schemaOrg,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, index) =>
      known({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: href && absolute(archive, href),
      }),
    ),
  };
}

/** A place: a venue, a town, a country, with its coordinates. */
export function placeLd(where: {
  name?: string | undefined;
  town?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
  point?: Point | undefined;
}): object {
  const { name, point, town } = where;
  return known({
    '@type': 'Place',
    name: name ?? town,
    address: addressLd(where),
    geo: point && { '@type': 'GeoCoordinates', ...point },
  });
}

/** A postal address without street: what the archive knows of where somebody is. */
export function addressLd(where: {
  town?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}): object | undefined {
  const { country, region, town } = where;
  if (country === undefined && region === undefined && town === undefined) return undefined;
  return known({
    '@type': 'PostalAddress',
    addressLocality: town,
    addressRegion: region,
    addressCountry: country,
  });
}

/** The addresses among these that still lead where they did. */
export function liveAddresses(links: readonly Link[]): string[] {
  return links.filter(({ status = 'live' }) => status === 'live').map(({ url }) => url);
}

/** The page of an item at Wikidata. */
export const wikidataAddress = (item: string): string => `https://www.wikidata.org/wiki/${item}`;
