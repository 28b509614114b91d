import type { Build } from './contest.ts';
import { exponentOf, type Grown } from './growth.ts';
import type { PhotoCosts } from './photos.ts';
import type { Sizes } from './sizes.ts';

/** The parts of our own cold build that rivals have a share in, at most so much of theirs. */
const COLD = { Hugo: 1, Eleventy: 1.1, Astro: 0.65 };
const HTML_OF_A_PAGE = { Hugo: 0.8, Eleventy: 1, Astro: 0.35 };

/** What Jumelage is meant to take, as far as what was measured tells whether it does. */
export function goalsOf({ cold, sizes, later, grown, photos }: Measured): Goal[] {
  return [
    ...(cold && sizes ? coldGoals(cold, sizes) : []),
    ...laterGoals(cold, later),
    ...sizeGoals(grown, photos),
  ];
}

function coldGoals(cold: Builds, sizes: ReadonlyMap<string, Sizes>): Goal[] {
  const [[name, ours] = []] = cold;
  const perPage = (builder: string) => cold.get(builder)!.html / sizes.get(builder)!.pages;
  const against = (goals: Readonly<Record<string, number>>, what: string, of: (builder: string) => number) =>
    Object.entries(goals)
      .filter(([rival]) => cold.has(rival))
      .map(([rival, atMost]) => ({ what: `${what} ${rival}`, atMost, measured: of(rival) }));
  return [
    ...against(
      COLD,
      'Cold build to the last step, CPU, against',
      (rival) => ours!.cpu / cold.get(rival)!.cpu,
    ),
    ...against(
      HTML_OF_A_PAGE,
      'Reading and HTML, CPU per page, against',
      (rival) => perPage(name!) / perPage(rival),
    ),
    ...against(
      { Astro: 0.6 },
      'Peak memory, against',
      (rival) => ours!.megabytes / cold.get(rival)!.megabytes,
    ),
  ];
}

function laterGoals(cold: Builds | undefined, later: Measured['later']): Goal[] {
  const [ours] = cold?.values() ?? [];
  const unchanged = later?.get('Nothing changed')?.values().next().value;
  const [edited, hugo] = ['Jumelage', 'Hugo'].map((name) => later?.get('One title edited')?.get(name));
  return [
    ...(edited && hugo
      ? [
          {
            what: 'One title edited, CPU, against all of Hugo',
            atMost: 0.35,
            measured: edited.cpu / hugo.cpu,
          },
          {
            what: 'One title edited, seconds, against all of Hugo',
            atMost: 0.35,
            measured: edited.wall / hugo.wall,
          },
        ]
      : []),
    ...(ours && unchanged
      ? [
          {
            what: 'Nothing changed, CPU, against our cold build',
            atMost: 0.1,
            measured: unchanged.cpu / ours.cpu,
          },
        ]
      : []),
  ];
}

function sizeGoals(grown: Measured['grown'], photos: Measured['photos']): Goal[] {
  return [
    ...(grown && grown.length > 1
      ? [
          {
            what: `Growth from ${grown[0]!.records} records to ${grown.at(-1)!.records}, power`,
            atMost: 1.05,
            measured: exponentOf(grown.map(({ records, build }) => [records, build.cpu])),
          },
        ]
      : []),
    ...(photos
      ? [
          {
            what: `${photos.count} photos again, CPU, against the first time`,
            atMost: 0.05,
            measured: photos.warm.photos / photos.cold.photos,
          },
        ]
      : []),
  ];
}

type Builds = ReadonlyMap<string, Build>;

/** What a run measured, builder by builder, ours first; what it wasn’t asked for is missing. */
export interface Measured {
  readonly cold?: Builds;
  readonly sizes?: ReadonlyMap<string, Sizes>;
  /** By the name of the edit. */
  readonly later?: ReadonlyMap<string, Builds>;
  readonly grown?: readonly Grown[];
  readonly photos?: PhotoCosts;
}

/** A ratio that is not to be passed. */
export interface Goal {
  readonly what: string;
  readonly atMost: number;
  readonly measured: number;
}
