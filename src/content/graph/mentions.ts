import type { KindData } from '#schema/kinds.ts';
import type { People } from '#schema/shapes/people.ts';
import { placeKey, type PlaceQuery } from '#content/gazetteer.ts';
import { isOff } from './statuses.ts';
import { placeWhereabouts, whereabouts, type Whereabouts } from './whereabouts.ts';

/**
 * Every town that a record names together with its country: partners, members, places and delegations. One that is
 * named only for people who didn't come is no town of the archive.
 */
export function mentionsOf({ partners, projects, events }: Written): Mention[] {
  const mentions: Mention[] = [];
  const add = (file: string, where: Whereabouts, rank: Rank = 'other', aliases: readonly string[] = []) => {
    if (isPlaced(where)) mentions.push({ file, where, rank, aliases });
  };
  const partner = (id: string | undefined) => (id === undefined ? undefined : partners.get(id)?.data);

  for (const { file, data } of partners.values())
    if (data.type === 'municipality') add(file, data, 'municipality', data.aliases);
    else add(file, data, 'partner');
  const addSent = (file: string, people: People | undefined) => {
    for (const delegation of people?.delegations ?? [])
      if (delegation.town !== undefined && delegation.count > 0)
        add(file, whereabouts(delegation, partner(delegation.partner)));
  };
  for (const { file, data } of projects.values()) {
    for (const member of data.partners ?? [])
      if (member.town !== undefined) add(file, whereabouts(member, partner(member.partner)));
    addSent(file, data.participants);
  }
  for (const { file, data } of events.values()) {
    for (const place of data.place ?? []) add(file, placeWhereabouts(place, partner(data.host)));
    if (!isOff(data.status)) addSent(file, data.participants);
  }
  return mentions;
}

/** What has to be looked up in a gazetteer before the graph of these records can be made: each town once. */
export function townQueries(records: Written): PlaceQuery[] {
  const queries = new Map<string, PlaceQuery>();
  for (const { where } of mentionsOf(records)) {
    const query = queryOf(where);
    queries.set(placeKey(query), query);
  }
  return [...queries.values()];
}

/** What a gazetteer is asked about a town. */
export function queryOf({ town, country, region }: Mention['where']): PlaceQuery {
  return region === undefined ? { town, country } : { town, country, region };
}

function isPlaced(where: Whereabouts): where is Mention['where'] {
  return where.town !== undefined && where.country !== undefined;
}

/** One record's naming of a town. */
export interface Mention {
  /** The record's path. */
  readonly file: string;
  readonly where: Whereabouts & { readonly town: string; readonly country: string };
  readonly rank: Rank;
  /** Other names of the municipality that names itself so. */
  readonly aliases: readonly string[];
}

/** Whether a municipality names its own town, another partner does, or somebody names another's. */
export type Rank = 'municipality' | 'partner' | 'other';

/** Records as they were read, or nodes: whatever holds their data by their ids. */
export type Written = {
  readonly [Kind in 'projects' | 'partners' | 'events']: ReadonlyMap<
    string,
    { readonly file: string; readonly data: KindData[Kind] }
  >;
};
