import { wasHeld } from '#content/graph/statuses.ts';
import type { Graph, Project } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { eventCounts } from './event-counts.ts';
import { peopleFigure, peopleSum, type PeopleFigure } from './figures.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** What projects add up to: countries, events, people. */
export function projectsTally(texts: Texts, projects: readonly Project[]): Words[] {
  const countries = new Set(projects.flatMap((project) => project.countries));
  const people = peopleFigure(projects);
  const counts = [
    ['count.projects', projects.length],
    ['count.countries', countries.size],
  ] as const;
  return [
    ...counts.filter(([, n]) => n > 0).map(([key, n]) => say(texts, key, { n })),
    ...eventCounts(
      texts,
      projects.flatMap(({ events }) => events),
    ),
    ...(people?.total === undefined ? [] : [peopleWords(texts, people)]),
  ];
}

/** Everybody that the archive knows to have taken part: in projects, and in events of none that were held. */
export function peopleMet({ events, projects }: Graph): PeopleFigure | undefined {
  const alone = [...events.values()].filter((event) => !event.project && wasHeld(event));
  return peopleFigure([...projects.values(), ...alone]);
}

/** `~1,250+ people (known for 12 of 17)` */
function peopleWords(texts: Texts, people: PeopleFigure): Words {
  const { known, of, total } = people;
  const words = say(texts, 'people.figure', { n: total!, figure: peopleSum(texts, people)! });
  return known === of
    ? words
    : { ...words, text: `${words.text} (${texts.t('people.known-for', { known, of })})` };
}
