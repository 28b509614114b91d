import { latestFirst } from '#content/graph/order-of-events.ts';
import { newestFirst } from '#content/graph/order-of-projects.ts';
import { wasHeld } from '#content/graph/statuses.ts';
import type { Event, Partner, Period, Project, Town } from '#content/nodes.ts';
import { compare } from '#content/order.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress, townAddress } from './addresses.ts';
import type { CompanionGroup } from './companions.ts';
import type { EntryFact } from './entry.ts';
import { once } from './once.ts';
import { yearsOf } from './period.ts';
import { say } from './say.ts';
import { section, type Section } from './section.ts';
import type { Site } from './site.ts';
import { tiesOf, type Tie } from './strings/ties.ts';
import { eventTitle, projectTitle } from './title.ts';
import type { Words } from './words.ts';

/** Where strings begin, and what they are: projects, and events that were held, with people from other towns. */
export interface Home {
  readonly town: Town | undefined;
  readonly ties: readonly Tie[];
}

/** A partner's town, and the towns that the partner worked with. */
export const partnerHome = ({ attended, memberships, town }: Partner): Home =>
  home(
    town,
    memberships.map(({ project }) => project),
    attended.map(({ event }) => event),
  );

/** A town, and the towns that it worked with; an event that people from it hosted and came to is one. */
export const townHome = (town: Town): Home =>
  home(town, town.projects, [...new Set([...town.events, ...town.visits.map(({ event }) => event)])]);

const home = (town: Town | undefined, projects: readonly Project[], events: readonly Event[]): Home => ({
  town,
  ties: tiesOf(town, projects, events.filter(wasHeld)),
});

/** Towns that a town or a partner worked with in the very same projects and events, by name, and which those are. */
export interface TownGroup {
  readonly shared: readonly EntryFact[];
  readonly tie: Tie;
  readonly towns: readonly Town[];
}

/** The towns that a town or a partner worked with, also those whose place nobody knows: the most often first, then the latest. */
export function townGroups(site: Site, lang: string, { ties }: Home): TownGroup[] {
  const texts = site.texts(lang);
  const ids = (nodes: readonly (Project | Event)[]) => nodes.map(({ id }) => id).join(' ');
  const groups = Map.groupBy(ties, ({ events, projects }) => `${ids(projects)}, ${ids(events)}`);
  return [...groups.values()]
    .map((group) => ({ tie: group[0]!, towns: group.map(({ town }) => town) }))
    .toSorted((a, b) => b.tie.times - a.tie.times || latest(a.tie, b.tie))
    .map(({ tie, towns }) => ({
      tie,
      shared: [
        ...tie.projects.map((project) => once(site, projectFact, project, lang)),
        ...tie.events.map((event) => once(site, eventFact, event, lang)),
      ],
      towns: towns.toSorted((a, b) => texts.compare(a.name, b.name) || compare(a.id, b.id)),
    }));
}

/** The same under a heading. */
export function townsWorkedWith(site: Site, lang: string, home: Home): Section<CompanionGroup> | undefined {
  const texts = site.texts(lang);
  return section(
    'Companions',
    say(texts, 'section.companions'),
    townGroups(site, lang, home).map(({ shared, tie, towns }) => ({
      heading: shared.length === 1 ? shared[0]! : howOften(texts, tie),
      shared: shared.length === 1 ? [] : shared,
      companions: towns.map(({ country, id, name }) => ({
        name: { text: name },
        href: townAddress(lang, id),
        place: texts.country(country),
      })),
    })),
    { count: texts.number(home.ties.length) },
  );
}

/** Which of two comes first: what has projects before what has none, then what began last. */
const latest = (a: Tie, b: Tie): number => {
  if (a.projects[0] && b.projects[0]) return newestFirst(a.projects[0], b.projects[0]);
  if (a.projects[0] || b.projects[0]) return a.projects[0] ? -1 : 1;
  return latestFirst([a.events[0]!, b.events[0]!])[0] === a.events[0] ? -1 : 1;
};

const projectFact = (_: Site, project: Project, lang: string): EntryFact => ({
  ...withYears(projectTitle(project, lang), project.period),
  href: recordAddress(lang, 'projects', project.id),
});

const eventFact = (site: Site, event: Event, lang: string): EntryFact => ({
  ...withYears(eventTitle(site, event, lang), event.period),
  href: recordAddress(lang, 'events', event.id),
});

/** `3 projects, 1 event` */
function howOften(texts: Texts, { events, projects }: Tie): Words {
  const counts = [
    ...(projects.length > 0 ? [say(texts, 'count.projects', { n: projects.length })] : []),
    ...(events.length > 0 ? [say(texts, 'count.events', { n: events.length })] : []),
  ];
  return { ...counts[0]!, text: counts.map(({ text }) => text).join(', ') };
}

/** `Strings that unite us (2021–2022)` */
function withYears(title: Words, period: Period | undefined): Words {
  const years = yearsOf(period);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return title;
  return { ...title, text: `${title.text} (${first === last ? first : `${first}–${last}`})` };
}
