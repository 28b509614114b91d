import { fold } from '#content/fold.ts';
import { latestFirst } from '#content/graph/order-of-events.ts';
import type { Point, Town } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { countryAddress, mapAddress, recordAddress, townAddress } from './addresses.ts';
import type { CompanionGroup } from './companions.ts';
import { eventEntry, type Entry } from './entry.ts';
import { fact, present, type Fact } from './fact.ts';
import { ALSO } from './also.ts';
import { undated, type Find } from './find.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { placeLd, schemaOrg } from './json-ld-parts.ts';
import { eventListing, listing, partnerListing, projectListing, type Listing } from './listing.ts';
import { placeParts, placeText, townRegion, type PlacePart } from './place.ts';
import { say } from './say.ts';
import { contents, type Contents, type Section } from './section.ts';
import type { Site } from './site.ts';
import { homeStrings } from './strings/home-town.ts';
import type { StringsView } from './strings/view.ts';
import { partnerName } from './title.ts';
import { townHome, townsWorkedWith } from './town-ties.ts';
import { unrecordedOf } from './unrecorded.ts';
import type { Words } from './words.ts';

/** What a town's page shows: what happened there, who from there took part, and where they went. */
export interface TownView {
  readonly frame: Frame;
  readonly find: Find;
  readonly kicker: Words;
  readonly title: Words;
  readonly where: readonly PlacePart[];
  readonly strings?: StringsView | undefined;
  readonly facts: readonly Fact[];
  readonly contents?: Contents | undefined;
  /** What happened, who took part. */
  readonly listings: readonly Listing[];
  readonly companions: Section<CompanionGroup> | undefined;
  readonly twins: Listing | undefined;
}

/** The view of a town's page in a language of the archive. */
export function townView(site: Site, town: Town, lang: string): TownView {
  const texts = site.texts(lang);
  const { country, name, point } = town;
  const region = townRegion(town, lang);
  const where = placeParts(texts, { region: region === undefined ? undefined : { text: region }, country });
  const home = townHome(town);
  const listings = present([
    eventListing(site, lang, latestFirst(town.events), say(texts, 'town.events')),
    listing(texts, 'visits', say(texts, 'town.visits'), visits(site, town, lang)),
    partnerListing(site, lang, town.partners, unrecordedOf(town.members)),
    projectListing(site, lang, town.projects),
  ]);
  const companions = townsWorkedWith(site, lang, home);
  const twinned = listing(texts, 'twins', say(texts, 'section.twins'), [], twins(site, town, lang));
  return {
    frame: makeFrame(site, lang, {
      address: townAddress(lang, town.id),
      title: `${name}, ${texts.country(country)}`,
      breadcrumbs: crumbs(
        texts,
        { label: texts.country(country), href: countryAddress(lang, country) },
        { label: name },
      ),
      jsonLd: [{ '@context': schemaOrg, ...placeLd({ town: name, region, country, point }) }],
      indexed: true,
    }),
    find: townFind(
      town,
      placeText(where),
      site.graph.archive.languages.filter((other) => other !== lang),
    ),
    kicker: say(texts, 'town.one'),
    title: { text: name },
    where,
    strings: homeStrings(site, home, lang, { listed: true }),
    facts: facts(texts, town),
    contents: contents(texts, [...listings, companions, twinned]),
    listings,
    companions,
    twins: twinned,
  };
}

/** All of its names, and those names in plain letters: search knows ò without its accent, but neither ł nor ’ as l or '. */
function townFind({ country, names }: Town, where: string, also: readonly string[]): Find {
  return {
    filters: [
      { name: 'kind', value: 'towns' },
      { name: 'country', value: country },
      ...also.map((value) => ({ name: ALSO, value }) as const),
    ],
    date: undated,
    meta: [
      { name: 'kind', value: 'towns' },
      { name: 'where', value: where },
      { name: 'names', value: [...new Set([...names, ...names.map(fold)])].join(', ') },
    ],
  };
}

function facts(texts: Texts, { events, id, names, partners, point }: Town): Fact[] {
  // What GeoNames gives is credited where it is shown, as its licence asks.
  const written =
    partners.some(({ data }) => data.latitude !== undefined) ||
    events.some(({ places }) => places.some(({ data }) => data.latitude !== undefined));
  const others = names.slice(1).map((text) => ({ text }));
  return present([
    fact(say(texts, 'fact.aliases'), others, { inline: true }),
    fact(
      say(texts, written ? 'town.coordinates' : 'town.coordinates.geonames'),
      point && { text: coordinates(texts, point), href: mapAddress(texts.lang, id) },
    ),
  ]);
}

/** A point as maps give it: `41.15° N, 8.53° W`. */
function coordinates(texts: Texts, { latitude, longitude }: Point): string {
  const degrees = (value: number) => texts.number(Math.abs(Math.round(value * 1000) / 1000));
  return [
    texts.t(latitude < 0 ? 'town.south' : 'town.north', { degrees: degrees(latitude) }),
    texts.t(longitude < 0 ? 'town.west' : 'town.east', { degrees: degrees(longitude) }),
  ].join(', ');
}

/** Events elsewhere that people from here came to, with how many they were where that is told. */
function visits(site: Site, { events, visits }: Town, lang: string): Entry[] {
  const texts = site.texts(lang);
  const sent = new Map(visits.map(({ event, people }) => [event, people]));
  const here = new Set(events);
  return latestFirst([...sent.keys()])
    .filter((event) => !here.has(event))
    .map((event) => {
      const people = sent.get(event);
      const { figure: _, ...entry } = eventEntry(site, event, lang);
      return people === undefined ? entry : { ...entry, figure: say(texts, 'town.sent', { n: people }) };
    });
}

/** The twins of the town's partners, with since when. */
function twins(site: Site, { partners }: Town, lang: string): Entry[] {
  const texts = site.texts(lang);
  return partners
    .flatMap((partner) => partner.twins)
    .map(({ partner, statements }) => ({
      title: partnerName(partner, lang),
      href: recordAddress(lang, 'partners', partner.id),
      meta: present([
        partner.data.country === undefined ? undefined : texts.country(partner.data.country),
        ...new Set(statements.map(({ since, until }) => texts.period(since, until))),
      ]).map((text) => ({ text })),
    }))
    .toSorted((a, b) => texts.compare(a.title.text, b.title.text));
}
