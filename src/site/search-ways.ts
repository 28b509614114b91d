import { listAddress } from './addresses.ts';
import { facetLinks, programmeAndAction, type FacetLink } from './facets.ts';
import type { FacetId } from './holdings.ts';
import { heldLists } from './list-ids.ts';
import { programmeName, shortProgrammeName } from './programme.ts';
import { say, sayLabel } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';
import type { Texts } from '#texts/texts.ts';

/** Ways into the archive of one kind: their pages are no results of a search, but are offered above them by name. */
export interface WaysOfKind {
  /** What is said of one: `Country: {name}` */
  readonly line: string;
  readonly ways: readonly Way[];
}

/** A list, or a value of a facet. */
export interface Way extends Words {
  readonly href: string;
  /** What else it is called. */
  readonly short?: string;
  /** `114 projects` */
  readonly projects?: string;
}

const facetIds: readonly FacetId[] = ['country', 'programme', 'action', 'year', 'topic', 'sdg'];

/** What the values of a facet are: of all the same, or of each its own. */
const kindOf: Record<FacetId, (site: Site, lang: string, value: string) => string> = {
  country: (site, lang) => site.texts(lang).t('facet.country.one'),
  programme: (site, lang) => site.texts(lang).t('facet.programme.one'),
  action: (site, lang, value) => programmeName(site.texts(lang), programmeAndAction(value)[0]).text,
  year: (site, lang) => site.texts(lang).t('facet.year.one'),
  topic: (site, lang) => site.texts(lang).t('facet.topic.one'),
  sdg: (site, lang, number) => site.texts(lang).t('facet.sdg.one', { number }),
};

/** The ways into an archive that have a name to search for. */
export function searchWays(site: Site, lang: string): WaysOfKind[] {
  const texts = site.texts(lang);
  const lists = heldLists(site.graph).map((list) => ({
    kind: texts.t('search.list'),
    way: { ...say(texts, `nav.${list}`), href: listAddress(lang, list) },
  }));
  const values = facetIds.flatMap((id) =>
    facetLinks(site, lang, id, site.holdings[id]).map((link) => ({
      kind: kindOf[id](site, lang, link.value),
      way: wayTo(site, lang, id, link),
    })),
  );
  return [...Map.groupBy([...lists, ...values], ({ kind }) => kind)].map(([kind, of]) => ({
    line: texts.t('search.way', { kind, name: '{name}' }),
    ways: of.map(({ way }) => way),
  }));
}

function wayTo(site: Site, lang: string, id: FacetId, { href, value, ...link }: FacetLink): Way {
  const texts = site.texts(lang);
  // In lists its number stands before the name of a goal.
  const name = id === 'sdg' ? sayLabel(texts, 'sdg', value) : link;
  const { length } = site.holdings[id].get(value)!.projects;
  return {
    text: name.text,
    ...(name.lang !== undefined && { lang: name.lang }),
    href,
    ...shortOf(texts, id, link.text, value),
    ...(length > 0 && { projects: texts.t('count.projects', { n: length }) }),
  };
}

function shortOf(texts: Texts, id: FacetId, text: string, value: string): Pick<Way, 'short'> {
  if (id === 'programme') return { short: shortProgrammeName(texts, value).text };
  // What strand it belongs to stands before the name of an action.
  const [, name] = (id === 'action' && /:\s+(.+)$/.exec(text)) || [];
  return name === undefined ? {} : { short: name };
}
