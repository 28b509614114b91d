import type { Event, Partner, Project } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { partnerPlace } from './attendee.ts';
import { placeParts, placeText } from './place.ts';
import { say } from './say.ts';
import { section, type Section } from './section.ts';
import { partnerName, projectTitle, sortedAs } from './title.ts';
import { unrecordedOf, type Unrecorded } from './unrecorded.ts';
import type { Words } from './words.ts';

/** Those that a partner worked with in the same projects: said once for all of them, in which. */
export interface CompanionGroup {
  /** The project, where they shared one. */
  readonly heading: Words & { readonly href?: string };
  /** Several that they shared; one is the heading. None: they only met at events. */
  readonly projects: readonly (Words & { readonly href: string })[];
  readonly companions: readonly CompanionView[];
}

/** A partner that it shared projects or events with, and how many events, where any. */
export interface CompanionView {
  readonly name: Words;
  /** Absent of one without a record of its own. */
  readonly href?: string;
  readonly place: string;
  readonly met?: Words;
}

/** With whom a partner worked, the most often first: those of the same projects together. */
export function companions(texts: Texts, partner: Partner): Section<CompanionGroup> | undefined {
  const shared = partner.memberships.map(({ project }) => project);
  const all: Companion[] = [
    ...partner.companions.map(({ events, partner: other, projects }) => ({ projects, events, of: other })),
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
    groups.map((group) => companionGroup(texts, group)),
    { count: texts.number(all.length) },
  );
}

function companionGroup(texts: Texts, group: readonly Companion[]): CompanionGroup {
  const { lang } = texts;
  const { projects } = group[0]!;
  const named = projects.map((project) => ({
    ...projectTitle(project, lang),
    href: recordAddress(lang, 'projects', project.id),
  }));
  const n = named.length;
  const several = say(texts, n === 0 ? 'companions.events' : 'companions.projects', { n });
  return {
    heading: n === 1 ? named[0]! : several,
    projects: n === 1 ? [] : named,
    companions: group
      .map(({ events, of }) => ({ met: events.length, view: companion(texts, of, events.length) }))
      .toSorted(
        (a, b) => b.met - a.met || texts.compare(sortedAs(a.view.name.text), sortedAs(b.view.name.text)),
      )
      .map(({ view }) => view),
  };
}

function companion(texts: Texts, of: Partner | Unrecorded, events: number): CompanionView {
  const met = events === 0 ? {} : { met: say(texts, 'count.events', { n: events }) };
  if (!('ties' in of))
    return {
      name: partnerName(of, texts.lang),
      href: recordAddress(texts.lang, 'partners', of.id),
      place: placeText(partnerPlace(texts, of)),
      ...met,
    };
  const { data } = of.ties[0]!.member;
  const where = placeParts(texts, { town: data.town ?? of.town?.name, country: of.country });
  return { name: { text: of.name }, place: placeText(where), ...met };
}

/** Where the first project of a group stands among the partner's own, the newest of which is first. */
const place = (shared: readonly Project[], { projects }: Companion): number =>
  projects[0] ? shared.indexOf(projects[0]) : shared.length;

interface Companion {
  readonly of: Partner | Unrecorded;
  readonly projects: readonly Project[];
  readonly events: readonly Event[];
}
