import type { KindData } from '#schema/kinds.ts';
import type { People } from '#schema/shapes/people.ts';
import { placeKey, type PlaceQuery } from '#content/gazetteer.ts';
import type { DeepPartial, Translations } from '#content/nodes.ts';
import { isOff } from './statuses.ts';
import { placeWhereabouts, whereabouts, type Whereabouts } from './whereabouts.ts';

/**
 * Every town that a record names together with its country: partners, members, places and delegations. One that is
 * named only for people who didn't come is no town of the archive.
 */
export function mentionsOf({ partners, projects, events }: Written): Mention[] {
  const mentions: Mention[] = [];
  const add = <Data>(
    record: Translatable<Data>,
    where: Whereabouts,
    region: (data: DeepPartial<Data>) => string | undefined,
    rank: Rank = 'other',
    aliases: readonly string[] = [],
  ) => {
    if (isPlaced(where))
      mentions.push({ file: record.file, where, regions: regionsOf(record, region), rank, aliases });
  };
  const partner = (id: string | undefined) => (id === undefined ? undefined : partners.get(id)?.data);

  for (const record of partners.values()) {
    const { data } = record;
    const rank = data.type === 'municipality' ? 'municipality' : 'partner';
    add(record, data, ({ region }) => region, rank, rank === 'municipality' ? data.aliases : []);
  }
  const addSent = (record: Translatable<{ participants?: People | undefined }>) => {
    for (const [n, delegation] of (record.data.participants?.delegations ?? []).entries())
      if (delegation.town !== undefined && delegation.count > 0)
        add(
          record,
          whereabouts(delegation, partner(delegation.partner)),
          ({ participants }) => participants?.delegations?.[n]?.region,
        );
  };
  for (const record of projects.values()) {
    for (const [n, member] of (record.data.partners ?? []).entries())
      if (member.town !== undefined)
        add(record, whereabouts(member, partner(member.partner)), (data) => data.partners?.[n]?.region);
    addSent(record);
  }
  for (const record of events.values()) {
    for (const [n, place] of (record.data.place ?? []).entries())
      add(record, placeWhereabouts(place, partner(record.data.host)), (data) => data.place?.[n]?.region);
    if (!isOff(record.data.status)) addSent(record);
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

/** What a record calls a region that it writes itself, by language. */
function regionsOf<Data>(
  { data, lang, translations }: Translatable<Data>,
  region: (data: DeepPartial<Data>) => string | undefined,
): Mention['regions'] {
  const own = region(data as DeepPartial<Data>);
  if (own === undefined) return new Map();
  const translated = [...translations].flatMap(([tag, texts]) => {
    const text = region(texts);
    return text === undefined ? [] : [[tag, text] as const];
  });
  return new Map([...translated, [lang, own] as const]);
}

function isPlaced(where: Whereabouts): where is Mention['where'] {
  return where.town !== undefined && where.country !== undefined;
}

/** One record's naming of a town. */
export interface Mention {
  /** The record's path. */
  readonly file: string;
  readonly where: Whereabouts & { readonly town: string; readonly country: string };
  /** What this record calls its region, by language; empty where it doesn't write it. */
  readonly regions: ReadonlyMap<string, string>;
  readonly rank: Rank;
  /** Other names of the municipality that names itself so. */
  readonly aliases: readonly string[];
}

/** Whether a municipality names its own town, another partner does, or somebody names another's. */
export type Rank = 'municipality' | 'partner' | 'other';

/** Records as they were read, or nodes: whatever holds their data by their ids. */
export type Written = {
  readonly [Kind in 'projects' | 'partners' | 'events']: ReadonlyMap<string, Translatable<KindData[Kind]>>;
};

interface Translatable<Data> {
  readonly file: string;
  readonly lang: string;
  readonly data: Data;
  readonly translations: Translations<Data>;
}
