import { tellApart } from './homonyms.ts';
import { foldName, isNear, type Spot } from './spots.ts';

/**
 * Which spots are one town: those of one name that nothing tells apart, those that the gazetteer knows as one, and
 * those of two names of which a municipality has one as its town and the other as an alias. A name that several towns
 * share means none of them as an alias.
 */
export function groupTowns(spots: readonly Spot[]): Spot[][] {
  const byName = Map.groupBy(spots, ({ country, name }) => nameKey(country, name));
  let groups = [...byName.values()].flatMap(tellApart);

  const byGazetteer = new Map<number, Spot[][]>();
  for (const group of groups)
    for (const id of new Set(group.flatMap(({ found }) => found?.geonameId ?? [])))
      byGazetteer.set(id, [...(byGazetteer.get(id) ?? []), group]);
  groups = join(groups, [...byGazetteer.values()]);

  const named = new Map<string, Set<Spot[]>>();
  for (const group of groups)
    for (const { country, name } of group) {
      const key = nameKey(country, name);
      named.set(key, (named.get(key) ?? new Set()).add(group));
    }
  const aliases = groups.flatMap((group) =>
    aliasesOf(group).flatMap((key) => {
      const [only, ...others] = named.get(key) ?? [];
      return only && others.length === 0 && !areApart(group, only) ? [[group, only]] : [];
    }),
  );
  return join(groups, aliases);
}

function aliasesOf(group: readonly Spot[]): string[] {
  return group.flatMap(({ country, mentions }) =>
    mentions.flatMap(({ aliases }) => aliases.map((alias) => nameKey(country, foldName(alias)))),
  );
}

/** Whether both have written coordinates, and none of the one's are near any of the other's. */
function areApart(a: readonly Spot[], b: readonly Spot[]): boolean {
  const points = a.flatMap(({ point }) => point ?? []);
  const others = b.flatMap(({ point }) => point ?? []);
  return (
    points.length > 0 &&
    others.length > 0 &&
    !points.some((point) => others.some((other) => isNear(point, other)))
  );
}

/** Joins groups that belong together, directly or through others. */
function join(groups: readonly Spot[][], together: readonly Spot[][][]): Spot[][] {
  const parents = new Map<Spot[], Spot[]>();
  const rootOf = (group: Spot[]): Spot[] => {
    let root = group;
    for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const [first, ...others] of together)
    for (const other of others) {
      const [a, b] = [rootOf(first!), rootOf(other)];
      if (a !== b) parents.set(b, a);
    }
  return [...Map.groupBy(groups, rootOf).values()].map((joined) => joined.flat());
}

function nameKey(country: string, name: string): string {
  return `${country}\n${name}`;
}
