import { companionsOf } from '#content/graph/companions.ts';
import type { Event, Partner, Project } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { inAlphabet } from './alphabet.ts';
import { partnerPlace } from './attendee.ts';
import { once } from './once.ts';
import { placeParts, placeText } from './place.ts';
import { say } from './say.ts';
import { section, type Section } from './section.ts';
import type { Site } from './site.ts';
import { partnerName, projectTitle, sortedAs } from './title.ts';
import { unrecordedOf, type Unrecorded } from './unrecorded.ts';
import type { Words } from './words.ts';

/** Those that a partner or a town worked with in the same projects: said once for all of them, in which. */
export interface CompanionGroup {
  /** What they shared, where it was one project or event. */
  readonly heading: Words & { readonly href?: string };
  /** What they shared, where it was several. */
  readonly shared: readonly (Words & { readonly href?: string })[];
  readonly companions: readonly CompanionView[];
}

/** A partner or town that it shared projects or events with, and how many events a partner, where any. */
export interface CompanionView {
  readonly name: Words;
  /** Absent of one without a record of its own. */
  readonly href?: string;
  readonly place: string;
  readonly met?: Words;
}

/** With whom a partner worked, the most often first: those of the same projects together. */
export function companions(site: Site, partner: Partner, lang: string): Section<CompanionGroup> | undefined {
  const texts = site.texts(lang);
  const shared = partner.memberships.map(({ project }) => project);
  const all: Companion[] = [
    ...companionsOf(partner).map(({ events, partner: other, projects }) => ({ projects, events, of: other })),
    ...unrecordedOf(shared.flatMap((project) => project.members.map((member) => ({ project, member })))).map(
      (of) => ({ projects: [...new Set(of.ties.map(({ project }) => project))], events: [], of }),
    ),
  ];
  const together = Map.groupBy(all, ({ projects }) => projects.map(({ id }) => id).join(' '));
  const groups = [...together.values()].toSorted(
    ([a], [b]) => b!.projects.length - a!.projects.length || place(shared, a!) - place(shared, b!),
  );
  return section(
    'Companions',
    say(texts, 'section.companions'),
    groups.map((group) => companionGroup(site, lang, group)),
    { count: texts.number(all.length) },
  );
}

function companionGroup(site: Site, lang: string, group: readonly Companion[]): CompanionGroup {
  const texts = site.texts(lang);
  const { projects } = group[0]!;
  const named = projects.map((project) => ({
    ...projectTitle(project, lang),
    href: recordAddress(lang, 'projects', project.id),
  }));
  const n = named.length;
  const several = say(texts, n === 0 ? 'companions.events' : 'companions.projects', { n });
  const views = group.map(({ events, of }) => ({
    met: events.length,
    view: 'ties' in of ? unrecorded(texts, of) : once(site, companion, of, lang),
  }));
  return {
    heading: n === 1 ? named[0]! : several,
    shared: n === 1 ? [] : named,
    companions: inAlphabet(texts, views, ({ view }) => sortedAs(view.name.text))
      .toSorted((a, b) => b.met - a.met)
      .map(({ met, view }) => (met === 0 ? view : { ...view, met: say(texts, 'count.events', { n: met }) })),
  };
}

function companion(site: Site, partner: Partner, lang: string): CompanionView {
  return {
    name: partnerName(partner, lang),
    href: recordAddress(lang, 'partners', partner.id),
    place: placeText(partnerPlace(site.texts(lang), partner)),
  };
}

function unrecorded(texts: Texts, { country, name, ties, town }: Unrecorded): CompanionView {
  const { data } = ties[0]!.member;
  return {
    name: { text: name },
    place: placeText(placeParts(texts, { town: data.town ?? town?.name, country })),
  };
}

/** Where the first project of a group stands among the partner's own, the newest of which is first. */
const place = (shared: readonly Project[], { projects }: Companion): number =>
  projects[0] ? shared.indexOf(projects[0]) : shared.length;

interface Companion {
  readonly of: Partner | Unrecorded;
  readonly projects: readonly Project[];
  readonly events: readonly Event[];
}
