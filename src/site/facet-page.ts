import { latestFirst } from '#content/graph/order-of-events.ts';
import type { Member } from '#content/nodes.ts';
import { families, programme } from '#schema/vocabularies/programmes.ts';
import type { EntryFact } from './entry.ts';
import { present } from './fact.ts';
import { facetAddress, facetLabel, facetLinks, programmeAndAction, type FacetLink } from './facets.ts';
import { recordAddress } from './addresses.ts';
import { crumbs, makeFrame, type Crumb, type Frame } from './frame.ts';
import type { FacetId, Holding } from './holdings.ts';
import { eventListing, partnerListing, projectListing, townListing, type Listing } from './listing.ts';
import { say, sayLabel } from './say.ts';
import { contents, type Contents } from './section.ts';
import type { Site } from './site.ts';
import { projectsStrings } from './strings/archive.ts';
import type { StringsView } from './strings/view.ts';
import { signs } from './figures.ts';
import { projectsTally } from './tally.ts';
import { partnerName } from './title.ts';
import type { Words } from './words.ts';
import { yearsSection, type YearsSection } from './years-section.ts';
import type { Texts } from '#texts/texts.ts';

/** What a value of a facet holds: the page of a country, a programme, an action, a year, a topic or an SDG. */
export interface FacetPage {
  readonly frame: Frame;
  /** What it is a value of, with the page of what it is part of. */
  readonly kicker: Words & { readonly href?: string };
  readonly title: Words;
  readonly notes: readonly Words[];
  /** What its projects add up to, where it holds nothing else. */
  readonly tally: readonly Words[];
  /** Values next to it: actions of a programme, other generations. */
  readonly related: readonly {
    readonly id: string;
    readonly heading: Words;
    readonly values: readonly FacetLink[];
  }[];
  /** Towns and strings of its projects, where they are many enough to be seen together. */
  readonly strings?: StringsView | undefined;
  readonly contents?: Contents | undefined;
  /** What a programme or an action adds up to year by year, where any of its events was held. */
  readonly years?: YearsSection | undefined;
  readonly listings: readonly Listing[];
  readonly neighbours?: FacetNeighbours;
}

/** The values before and after this one: years. */
export interface FacetNeighbours {
  readonly label: Words;
  readonly previous: FacetNeighbour | undefined;
  readonly next: FacetNeighbour | undefined;
}

export interface FacetNeighbour {
  readonly relation: Words;
  readonly title: Words;
  readonly href: string;
}

/** How many partners from a country a row names. */
const mostNamed = 3;
/** What is looked at on a map. */
const drawn: ReadonlySet<FacetId> = new Set(['country', 'programme', 'year']);

type Held = ReadonlyMap<string, Holding>;

/** What the page of a value says beside what it holds. */
type Head = Pick<FacetPage, 'kicker' | 'title'> &
  Partial<Pick<FacetPage, 'notes' | 'related' | 'neighbours'>>;

const heads: Record<FacetId, (site: Site, lang: string, value: string) => Head> = {
  country: countryHead,
  programme: programmeHead,
  action: actionHead,
  year: yearHead,
  topic: (site, lang, topic) => ({
    kicker: say(site.texts(lang), 'facet.topic.one'),
    title: facetLabel(site, 'topic', topic, lang),
  }),
  sdg: (site, lang, sdg) => ({
    kicker: say(site.texts(lang), 'facet.sdg.one', { number: sdg }),
    title: sayLabel(site.texts(lang), 'sdg', sdg),
  }),
};

/** The values of a facet that have a page, in every language. */
export function facetPaths({ graph, holdings }: Site, id: FacetId): { lang: string; value: string }[] {
  return graph.archive.languages.flatMap((lang) =>
    [...holdings[id].keys()].map((value) => ({ lang, value })),
  );
}

/** What the page of a facet's value shows; `value` is one that the archive has. */
export function facetPage(site: Site, lang: string, id: FacetId, value: string): FacetPage {
  const texts = site.texts(lang);
  const holding = site.holdings[id].get(value)!;
  const { events, partners, projects, towns, unrecorded, visits } = holding;
  const head = heads[id](site, lang, value);
  const { kicker, title } = head;
  const ofCountry = id === 'country';
  const alone = events.length + partners.length + unrecorded.length + towns.length === 0;
  // What projects add up to says little of one of their countries or topics.
  const tally = ofCountry || id === 'topic' ? [] : projectsTally(texts, projects);
  const parent: Crumb[] =
    kicker.href === undefined ? [] : [{ label: kicker.text, lang: kicker.lang, href: kicker.href }];
  const told = alone
    ? signs(
        texts,
        tally.map(({ text }) => text),
      )
    : [];
  const related = head.related ?? [];
  const years = id === 'programme' || id === 'action' ? yearsSection(site, lang, projects, told) : undefined;
  const listings = present([
    projectListing(
      site,
      lang,
      projects,
      ofCountry ? ({ members }) => membersFrom(texts, members, value) : undefined,
    ),
    eventListing(site, lang, ofCountry ? latestFirst(events) : events),
    eventListing(site, lang, latestFirst(visits), say(texts, 'facet.country.visits'), 'visits'),
    partnerListing(site, lang, partners, unrecorded),
    townListing(site, lang, towns),
  ]);
  return {
    notes: told,
    ...head,
    related,
    frame: makeFrame(site, lang, {
      address: facetAddress(lang, id, value),
      title:
        id === 'sdg' || parent.length > 0
          ? texts.t('title.of', { whole: kicker.text, part: title.text })
          : title.text,
      description: tally.map(({ text }) => text).join(' · ') || undefined,
      breadcrumbs: crumbs(texts, ...parent, { label: title.text, lang: title.lang }),
    }),
    tally: alone ? tally : [],
    strings: drawn.has(id) ? projectsStrings(site, lang, projects) : undefined,
    contents: contents(texts, [...related, years, ...listings]),
    years,
    listings,
  };
}

/** Who took part from a country: the first few by name, and how many more. */
function membersFrom(texts: Texts, members: readonly Member[], country: string): EntryFact[] {
  const here = members
    .filter((member) => member.country === country)
    .map(({ name, partner }): EntryFact =>
      partner
        ? { ...partnerName(partner, texts.lang), href: recordAddress(texts.lang, 'partners', partner.id) }
        : { text: name },
    )
    .toSorted((a, b) => texts.compare(a.text, b.text));
  const others = here.length - mostNamed;
  return others < 2 ? here : [...here.slice(0, mostNamed), say(texts, 'timeline.more', { n: others })];
}

function countryHead(site: Site, lang: string, code: string): Head {
  const texts = site.texts(lang);
  const note = `country.${code}.note`;
  return {
    kicker: say(texts, 'facet.country.one'),
    title: facetLabel(site, 'country', code, lang),
    notes: texts.has(note) ? [say(texts, note)] : [],
  };
}

function programmeHead(site: Site, lang: string, id: string): Head {
  const { action, programme: held } = site.holdings;
  const texts = site.texts(lang);
  const isFamily = families.some((family) => family.id === id);
  const family = isFamily ? id : programme(id)?.family;
  const generations = within(
    held,
    (other) => other !== id && (other === family || programme(other)?.family === family),
  );
  const actions = within(action, (value) => programmeAndAction(value)[0] === id);
  return {
    kicker: say(texts, 'facet.programme.one'),
    title: sayLabel(texts, isFamily ? 'family' : 'programme', id),
    notes: isFamily ? [say(texts, 'facet.programme.family')] : [],
    related: [
      {
        id: 'actions',
        heading: say(texts, 'facet.action'),
        values: facetLinks(site, lang, 'action', actions),
      },
      {
        id: 'generations',
        heading: say(texts, 'facet.programme.generations'),
        values: family === undefined ? [] : facetLinks(site, lang, 'programme', generations),
      },
    ].filter(({ values }) => values.length > 0),
  };
}

function actionHead(site: Site, lang: string, value: string): Head {
  const [of] = programmeAndAction(value);
  return {
    kicker: { ...facetLabel(site, 'programme', of, lang), href: facetAddress(lang, 'programme', of) },
    title: facetLabel(site, 'action', value, lang),
  };
}

function yearHead(site: Site, lang: string, year: string): Head {
  const texts = site.texts(lang);
  const latestFirst = facetLinks(site, lang, 'year', site.holdings.year);
  const at = latestFirst.findIndex(({ value }) => value === year);
  const neighbour = (relation: Words, link: FacetLink | undefined): FacetNeighbour | undefined =>
    link && { relation, title: { text: link.text }, href: link.href };
  return {
    kicker: say(texts, 'facet.year.one'),
    title: facetLabel(site, 'year', year, lang),
    ...(latestFirst.length > 1 && {
      neighbours: {
        label: say(texts, 'facet.year.neighbours'),
        previous: neighbour(say(texts, 'facet.year.previous'), latestFirst[at + 1]),
        next: neighbour(say(texts, 'facet.year.next'), latestFirst[at - 1]),
      },
    }),
  };
}

const within = (held: Held, belongs: (value: string) => boolean): [string, Holding][] =>
  [...held].filter(([value]) => belongs(value));
