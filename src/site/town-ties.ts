import { wasHeld } from '#content/graph/statuses.ts';
import type { Event, Partner, Period, Project, Town } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress, townAddress } from './addresses.ts';
import type { Entry, EntryFact } from './entry.ts';
import { listing, type Listing } from './listing.ts';
import { once } from './once.ts';
import { yearsOf } from './period.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { tiesOf, type Tie } from './strings/ties.ts';
import { eventTitle, projectTitle } from './title.ts';
import type { Words } from './words.ts';

/** How many projects and events a row names. */
const mostNamed = 6;
/** Of how many towns, those it worked with the most often, is said in which projects: of the others there is the name. */
export const mostTold = 50;

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

/** The towns that a town or a partner worked with, the most often first, also those whose place nobody knows. */
export function townsWorkedWith(site: Site, lang: string, home: Home): Listing | undefined {
  const texts = site.texts(lang);
  const entry = (tie: Tie, facts: readonly EntryFact[]): Entry => ({
    title: { text: tie.town.name },
    href: townAddress(lang, tie.town.id),
    meta: [{ text: texts.country(tie.town.country) }, ...facts],
    figure: howOften(texts, tie),
  });
  const ties = home.ties.toSorted((a, b) => b.times - a.times || texts.compare(a.town.name, b.town.name));
  return listing(
    texts,
    'Companions',
    say(texts, 'section.companions'),
    ties.slice(0, mostTold).map((tie) => entry(tie, tieFacts(site, lang, tie))),
    ties.slice(mostTold).map((tie) => entry(tie, [])),
  );
}

/** In which projects and events towns were together, and in which years. */
export function tieFacts(site: Site, lang: string, { events, projects }: Tie): EntryFact[] {
  const all = [
    ...projects.map((project) => once(site, projectFact, project, lang)),
    ...events.map((event) => once(site, eventFact, event, lang)),
  ];
  const others = all.length - mostNamed;
  if (others < 2) return all;
  return [...all.slice(0, mostNamed), say(site.texts(lang), 'timeline.more', { n: others })];
}

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
