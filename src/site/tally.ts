import type { Graph, Project } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { isPartial, wasHeld, type Peopled } from './figures.ts';
import { headcountWords } from './people.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** How many people some records know of. */
export interface PeopleMet {
  readonly total: number;
  /** That one of the records says that there were more. */
  readonly atLeast: boolean;
  readonly estimated: boolean;
  /** That others of the records, or some events of theirs, know no number: there were at least so many. */
  readonly partial: boolean;
}

/** What projects add up to: countries, events, people. */
export function projectsTally(texts: Texts, projects: readonly Project[]): Words[] {
  const countries = new Set(projects.flatMap((project) => project.countries));
  const events = projects.reduce((sum, project) => sum + project.events.length, 0);
  const people = sumOfPeople(projects);
  const counts = [
    ['count.projects', projects.length],
    ['count.countries', countries.size],
    ['count.events', events],
  ] as const;
  return [
    ...counts.filter(([, n]) => n > 0).map(([key, n]) => say(texts, key, { n })),
    ...(people ? [peopleWords(texts, people)] : []),
  ];
}

/** Everybody that the archive knows to have taken part: in projects, and in events of none that were held. */
export function peopleMet({ events, projects }: Graph): PeopleMet | undefined {
  const alone = [...events.values()].filter((event) => !event.project && wasHeld(event));
  return sumOfPeople([...projects.values(), ...alone]);
}

function peopleWords(texts: Texts, people: PeopleMet): Words {
  if (!people.partial || people.atLeast) return headcountWords(texts, people);
  return say(texts, 'people.at-least', { people: texts.t('count.people', { n: people.total }) });
}

function sumOfPeople(records: readonly Peopled[]): PeopleMet | undefined {
  const known = records.flatMap(({ people }) => people ?? []);
  if (known.length === 0) return undefined;
  return {
    total: known.reduce((sum, { total }) => sum + total, 0),
    atLeast: known.some(({ atLeast }) => atLeast),
    estimated: known.some(({ estimated }) => estimated),
    partial: known.length < records.length || records.some(isPartial),
  };
}
