import type { Project, Town } from '#content/nodes.ts';
import { say } from '../say.ts';
import type { Site } from '../site.ts';
import { draw } from './drawing.ts';
import { townPin } from './pin.ts';
import { insetNames, missing, sizeOf, townFact, type StringsView } from './view.ts';

/** What a drawing of many projects holds at most. */
const most = { strings: 220, towns: 500 } as const;
/** In a project of more towns, strings lead from the coordinator's only. */
const mostJoined = 40;

/** The towns of the whole archive, and strings between those that worked together; none where no place is known. */
export function archiveStrings(site: Site, lang: string): StringsView | undefined {
  const { projects, towns } = site.graph;
  return stringsBetween(site, lang, [...towns.values()], [...projects.values()]);
}

/** The towns of some projects, and strings between those that worked together in them; none where no place is known. */
export function projectsStrings(
  site: Site,
  lang: string,
  projects: readonly Project[],
): StringsView | undefined {
  const towns = [...new Set(projects.flatMap((project) => project.towns))];
  return stringsBetween(site, lang, towns, projects);
}

function stringsBetween(
  site: Site,
  lang: string,
  towns: readonly Town[],
  projects: readonly Project[],
): StringsView | undefined {
  const texts = site.texts(lang);
  const known = towns.filter(({ point }) => point).toSorted(byWeight);
  const pairs = pairsOf(projects, new Map(known.map((town, index) => [town, index])));
  const strings = pairs.filter(({ to }) => to < most.towns).slice(0, most.strings);
  const shown = known.slice(0, most.towns);
  const drawing = draw({
    towns: shown.map((town) => ({
      pin: townPin(site, town),
      size: sizeOf(town.projects.length, known[0]!.projects.length),
      rank: town.projects.length,
    })),
    strings: strings.map(({ times, ...link }) => ({ ...link, weight: sizeOf(times, strings[0]!.times) })),
  });
  if (!drawing) return undefined;
  return {
    drawing,
    title: say(texts, 'strings.archive', { n: known.length }),
    caption: [
      ...(strings.length > 0 ? [say(texts, 'strings.worked-together')] : []),
      ...(pairs.length > strings.length
        ? [say(texts, 'strings.left-out', { n: strings.length, all: pairs.length })]
        : []),
      ...(known.length > shown.length
        ? [say(texts, 'strings.left-out-towns', { n: shown.length, all: known.length })]
        : []),
      ...missing(texts, towns),
    ],
    insets: insetNames(texts, drawing),
    ...(strings.length > 0 && {
      list: {
        heading: say(texts, 'strings.list'),
        rows: [...Map.groupBy(strings, ({ from }) => from)]
          .map(([from, links]) => ({ town: known[from]!, links }))
          .toSorted((a, b) => texts.compare(a.town.name, b.town.name) || (a.town.id < b.town.id ? -1 : 1))
          .map(({ links, town }) => ({
            from: [townFact(texts, town)],
            to: [{ text: others(known, links) }],
          })),
      },
    }),
  };
}

/** Towns that worked together, by their place in the list: the most often first, then those that did most. */
function pairsOf(projects: readonly Project[], places: ReadonlyMap<Town, number>): Pair[] {
  const times = new Map<number, number>();
  const count = (one: number, other: number) => {
    const key = Math.min(one, other) * places.size + Math.max(one, other);
    times.set(key, (times.get(key) ?? 0) + 1);
  };
  for (const { members, towns } of projects) {
    const here = towns.flatMap((town) => places.get(town) ?? []);
    const hub = places.get(members.find(({ role }) => role === 'coordinator')?.town as Town);
    const from = here.length <= mostJoined ? here : hub === undefined ? [] : [hub];
    for (const one of from)
      for (const other of here) if (from.length === 1 ? one !== other : one < other) count(one, other);
  }
  return [...times]
    .toSorted(([a, often], [b, oftener]) => oftener - often || a - b)
    .map(([key, often]) => ({ from: Math.floor(key / places.size), to: key % places.size, times: often }));
}

/** `Bezons, Ceutí (3)` */
function others(known: readonly Town[], links: readonly Pair[]): string {
  return links.map(({ times, to }) => known[to]!.name + (times > 1 ? ` (${times})` : '')).join(', ');
}

const byWeight = (a: Town, b: Town) =>
  b.projects.length - a.projects.length || b.events.length - a.events.length || (a.id < b.id ? -1 : 1);

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}
