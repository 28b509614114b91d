import type { TextKey } from '#texts/texts.ts';
import { compareEvents } from '#content/graph/order-of-events.ts';
import { newestFirst } from '#content/graph/order-of-projects.ts';
import { isPlanned, isUpcoming, wasHeld } from '#content/graph/statuses.ts';
import { homeAddress, listAddress } from './addresses.ts';
import { archiveWords } from './archive.ts';
import { eventEntry, projectEntry, type Entry } from './entry.ts';
import { facetGroups, type FacetGroup } from './facets.ts';
import { makeFrame, type Frame } from './frame.ts';
import { peopleSum } from './figures.ts';
import { heldLists } from './list-ids.ts';
import { say } from './say.ts';
import { archiveStrings } from './strings/archive.ts';
import type { StringsView } from './strings/view.ts';
import { searchForm, type SearchForm } from './search-form.ts';
import type { Site } from './site.ts';
import { peopleMet } from './tally.ts';
import { allUnrecorded } from './unrecorded.ts';
import type { Words } from './words.ts';

/** How many of the newest projects the home page shows, beside those that are featured. */
const newestShown = 5;

/** How many of the events that are coming up it shows. */
const upcomingShown = 3;

/** What the home page shows. */
export interface HomeView {
  readonly frame: Frame;
  readonly name: Words;
  /** What this archive is, in one sentence. */
  readonly lead?: Words | undefined;
  readonly description?: Words | undefined;
  readonly search: SearchForm;
  readonly strings?: StringsView | undefined;
  /** How much there is. */
  readonly tally: readonly Figure[];
  /** What is coming up, the next first. */
  readonly upcoming?: Shelf | undefined;
  readonly featured?: Shelf | undefined;
  readonly newest?: Shelf | undefined;
  readonly all?: Words & { readonly href: string };
  readonly ways?: { readonly heading: Words; readonly groups: readonly FacetGroup[] } | undefined;
}

export interface Figure {
  readonly value: string;
  readonly label: Words;
  readonly href?: string | undefined;
}

/** Some entries under a heading. */
export interface Shelf {
  readonly heading: Words;
  readonly entries: readonly Entry[];
}

/** The view of the home page in a language of the archive. */
export function homeView(site: Site, lang: string): HomeView {
  const { archive, events, projects } = site.graph;
  const texts = site.texts(lang);
  const name = archiveWords(archive, lang, (data) => data.name)!;
  const tagline = archiveWords(archive, lang, (data) => data.tagline);
  const description = archiveWords(archive, lang, (data) => data.description);
  const featured = (archive.data.featured ?? []).flatMap((id) => projects.get(id) ?? []);
  const others = [...projects.values()].filter((project) => !featured.includes(project));
  const newest = others.toSorted(newestFirst).slice(0, newestShown);
  const upcoming = [...events.values()]
    .filter((event) => isUpcoming(event, archive.asOf))
    .toSorted(compareEvents)
    .slice(0, upcomingShown);
  const shelf = (heading: TextKey, entries: readonly Entry[]): Shelf | undefined =>
    entries.length === 0 ? undefined : { heading: say(texts, heading), entries };
  const projectShelf = (heading: TextKey, shown: typeof featured) =>
    shelf(
      heading,
      shown.map((project) => projectEntry(site, project, lang)),
    );
  const groups = facetGroups(site, lang, ['country', 'year', 'programme', 'topic', 'sdg']);
  return {
    frame: makeFrame(site, lang, {
      address: homeAddress(lang),
      title: name.text,
      description: (description ?? tagline)?.text,
    }),
    name,
    lead: tagline ?? description,
    description: tagline && description,
    search: searchForm(site, lang),
    strings: archiveStrings(site, lang),
    tally: tally(site, lang),
    upcoming: shelf(
      'home.upcoming',
      upcoming.map((event) => eventEntry(site, event, lang)),
    ),
    featured: projectShelf('home.featured', featured),
    newest: projectShelf(featured.length > 0 ? 'home.further' : 'home.newest', newest),
    ...(projects.size > 0 && {
      all: { ...say(texts, 'home.all-projects', { n: projects.size }), href: listAddress(lang, 'projects') },
    }),
    ways: groups.length === 0 ? undefined : { heading: say(texts, 'home.ways'), groups },
  };
}

function tally(site: Site, lang: string): Figure[] {
  const { graph, holdings } = site;
  const { country, year } = holdings;
  const texts = site.texts(lang);
  const events = [...graph.events.values()];
  const partners = graph.partners.size + allUnrecorded(graph.projects.values()).length;
  const counts = [
    ['projects', graph.projects.size, 'projects'],
    ['events', events.filter(wasHeld).length, 'events'],
    ['planned', events.filter(isPlanned).length, 'events'],
    ['partners', partners, 'partners'],
    ['towns', graph.towns.size, 'towns'],
    ['countries', country.size, undefined],
  ] as const;
  const lists = heldLists(graph);
  const figures = counts
    .filter(([, n]) => n > 0)
    .map(([what, n, list]): Figure => ({
      value: texts.number(n),
      label: say(texts, `tally.${what}`, { n }),
      href: list !== undefined && lists.includes(list) ? listAddress(lang, list) : undefined,
    }));
  const people = peopleMet(graph);
  const years = [...year.keys()].map(Number).toSorted((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return [
    ...figures,
    ...(people?.total !== undefined
      ? [
          {
            value: peopleSum(texts, people)!,
            label: say(texts, 'tally.people', { n: people.total }),
          },
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          {
            value: first === last ? `${first}` : `${first}–${last}`,
            label: say(texts, 'tally.years', { n: years.length }),
          },
        ]),
  ];
}
