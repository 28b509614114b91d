import type { Partner, Point, Town } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import type { Reads } from '#content/reads.ts';
import type { Draft } from './drafts.ts';
import type { Mention } from './mentions.ts';
import { groupTowns } from './same-town.ts';
import { gatherSpots, makeSpotKey, type LookUp, type Spot } from './spots.ts';
import { townIds } from './town-ids.ts';
import { writtenPoint, type Whereabouts } from './whereabouts.ts';

/** The towns that records name; what ties them to each record is told later. */
export function makeTowns(mentions: readonly Mention[], lookUp: LookUp, reads: Reads): Towns {
  const keyOf = makeSpotKey();
  const groups = groupTowns(gatherSpots(mentions, keyOf, lookUp));
  const described = groups.map(describe);
  const ids = townIds(described);

  const all: Draft<Town>[] = [];
  const bySpot = new Map<string, Draft<Town>>();
  for (const [n, group] of groups.entries()) {
    const town: Draft<Town> = reads.part<Draft<Town>>(`towns/${ids[n]!}`, {
      id: ids[n]!,
      ...described[n]!,
      partners: [],
      members: [],
      events: [],
      visits: [],
      projects: [],
    });
    all.push(town);
    for (const { key } of group) bySpot.set(key, town);
  }
  return {
    byId: new Map(all.toSorted((a, b) => compare(a.id, b.id)).map((town) => [town.id, town])),
    of: (where, partner) => {
      if (where === partner?.data) return partner.town;
      return where.town === undefined || where.country === undefined ? undefined : bySpot.get(keyOf(where));
    },
  };
}

/** A town is called as its municipality's record calls it, else as most records do. */
function describe(group: readonly Spot[]): Description {
  const mentions = group.flatMap(({ mentions }) => mentions);
  const own = mentions.filter(({ rank }) => rank === 'municipality');
  const name =
    mostRecords(own, ({ where }) => where.town) ?? mostRecords(mentions, ({ where }) => where.town)!;
  const region =
    mostRecords(own, ({ where }) => where.region) ?? mostRecords(mentions, ({ where }) => where.region);
  const spellings = [...new Set(mentions.map(({ where }) => where.town))].filter((other) => other !== name);
  return {
    name,
    country: group[0]!.country,
    region,
    regions: regionByLanguage(mentions, region),
    point: pointOf(group, mentions),
    names: [name, ...spellings.toSorted(compare)],
  };
}

/** What most records call this region in each language, of those that call it so in any. */
function regionByLanguage(mentions: readonly Mention[], region: string | undefined): Map<string, string> {
  if (region === undefined) return new Map();
  const same = mentions.filter(({ regions }) => [...regions.values()].includes(region));
  const languages = new Set(same.flatMap(({ regions }) => [...regions.keys()]));
  return new Map(
    [...languages].map((lang) => [lang, mostRecords(same, ({ regions }) => regions.get(lang))!]),
  );
}

/** As the municipality's record has it, else another partner's, else any; else as the gazetteer knows what most name. */
function pointOf(group: readonly Spot[], mentions: readonly Mention[]): Point | undefined {
  for (const rank of ['municipality', 'partner', 'other']) {
    const written = mentions.find((mention) => mention.rank === rank && writtenPoint(mention.where));
    if (written) return writtenPoint(written.where);
  }
  const [best] = group
    .flatMap(({ found, mentions }) => (found ? [{ found, mentions }] : []))
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  return best && { latitude: best.found.latitude, longitude: best.found.longitude };
}

/** What most records say, each counted once; of two said by as many, the first by code units. */
function mostRecords(
  mentions: readonly Mention[],
  pick: (mention: Mention) => string | undefined,
): string | undefined {
  const records = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const said = pick(mention);
    if (said !== undefined) records.set(said, (records.get(said) ?? new Set()).add(mention.file));
  }
  const [most] = [...records].toSorted(([a, of], [b, others]) => others.size - of.size || compare(a, b));
  return most?.[0];
}

export interface Towns {
  readonly byId: ReadonlyMap<string, Draft<Town>>;
  /**
   * The town of a whereabouts that was mentioned; undefined where town or country aren't told. The partner whose
   * whereabouts it may be spares looking for its town again.
   */
  of(where: Whereabouts, partner?: Pick<Partner, 'data' | 'town'>): Town | undefined;
}

type Description = Pick<Town, 'name' | 'country' | 'region' | 'regions' | 'point' | 'names'>;
