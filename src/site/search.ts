import { kinds } from '#schema/kinds.ts';
import type { Graph } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { listAddress, ownAddress } from './addresses.ts';
import { facetGroups, facetLinks, type FacetGroup } from './facets.ts';
import type { FilterName } from './find.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import type { FacetId } from './holdings.ts';
import { heldLists } from './list-ids.ts';
import { isIndexed } from './record.ts';
import { say } from './say.ts';
import { searchForm, type SearchForm } from './search-form.ts';
import { searchWays, type WaysOfKind } from './search-ways.ts';
import type { Site } from './site.ts';
import type { SortView } from './sort.ts';
import type { Words } from './words.ts';

/** Where the scripts that search lie: the first one, written with the index, says where that is. */
const searchScripts = ['/scripts/search-index.js', '/scripts/search.js'];

const narrowing: readonly FacetId[] = ['country', 'programme', 'action', 'year', 'topic', 'sdg'];

/** What the search page shows before anybody searches, and what its script says. */
export interface SearchView {
  readonly frame: Frame;
  readonly title: Words;
  readonly form: SearchForm;
  readonly filters: readonly Filter[];
  readonly sort: SortView;
  /** What leads past the filters. */
  readonly skip: Words;
  readonly narrow: Words;
  readonly chosen: Words;
  readonly clear: Words;
  readonly more: Words;
  readonly others: Words;
  readonly withoutScript: Words;
  /** In place of a search where there is no index, as in the live site. */
  readonly withoutIndex?: Words;
  /** Ways on where search finds nothing or doesn't work. */
  readonly ways: {
    readonly heading: Words;
    readonly lists: readonly Link[];
    readonly groups: readonly FacetGroup[];
  };
  readonly script: SearchTexts;
}

/** The values of a filter that results may be narrowed down to. */
export interface Filter {
  readonly name: FilterName;
  readonly heading: Words;
  readonly values: readonly Choice[];
}

interface Choice extends Words {
  readonly value: string;
}

interface Link extends Words {
  readonly href: string;
}

/** What the search page's script needs to know and to say; `{…}` are placeholders. */
export interface SearchTexts {
  /** The page's language. */
  readonly lang: string;
  /** All languages that have a search index, each with its name. */
  readonly languages: Readonly<Record<string, string>>;
  /** What one record of each kind is called. */
  readonly kinds: Readonly<Record<string, string>>;
  /** `Results: {n}` */
  readonly count: string;
  /** `In other languages: {n}` */
  readonly others: string;
  /** `Take back {name}` */
  readonly remove: string;
  readonly searching: string;
  readonly nothing: string;
  /** `Nothing was found. Did you mean {words}?` */
  readonly meant: string;
  readonly failed: string;
  readonly ways: readonly WaysOfKind[];
}

/**
 * The view of the search page in a language of the archive.
 * @param hasIndex whether the site has a search index; one that is shown while it is written has none
 */
export function searchView(site: Site, lang: string, hasIndex = true): SearchView {
  const texts = site.texts(lang);
  const title = say(texts, 'search.title');
  return {
    frame: makeFrame(site, lang, {
      address: ownAddress(lang, 'search'),
      title: title.text,
      breadcrumbs: crumbs(texts, { label: title.text, lang: title.lang }),
      ...(hasIndex && { scripts: searchScripts }),
    }),
    title,
    form: searchForm(site, lang),
    filters: filters(site, lang),
    sort: {
      label: say(texts, 'search.sort'),
      options: [
        { value: '', ...say(texts, 'search.by-relevance') },
        { value: 'date', ...say(texts, 'search.by-date') },
        { value: 'oldest', ...say(texts, 'list.by-date-oldest') },
      ],
    },
    skip: say(texts, 'search.skip'),
    narrow: say(texts, 'list.narrow'),
    chosen: say(texts, 'list.chosen'),
    clear: say(texts, 'search.clear'),
    more: say(texts, 'search.more'),
    others: say(texts, 'search.others'),
    withoutScript: say(texts, 'search.without-script'),
    ...(!hasIndex && { withoutIndex: say(texts, 'search.without-index') }),
    ways: {
      heading: say(texts, 'home.ways'),
      lists: heldLists(site.graph).map((list) => ({
        ...say(texts, `nav.${list}`),
        href: listAddress(lang, list),
      })),
      groups: facetGroups(site, lang, ['country', 'year', 'programme', 'topic']),
    },
    script: scriptTexts(site, texts),
  };
}

/** Filters with more than one value: one alone narrows nothing down. */
function filters(site: Site, lang: string): Filter[] {
  const texts = site.texts(lang);
  const byKind: Filter = {
    name: 'kind',
    heading: say(texts, 'search.kind'),
    values: searchedKinds(site.graph).map((kind) => ({ value: kind, ...say(texts, `nav.${kind}`) })),
  };
  const byFacet = narrowing.map((name): Filter => ({
    name,
    heading: say(texts, `facet.${name}`),
    values: facetLinks(site, lang, name, site.holdings[name]).map((link) => ({
      value: link.value,
      text: link.text,
      lang: link.lang,
    })),
  }));
  return [byKind, ...byFacet].filter(({ values }) => values.length > 1);
}

function searchedKinds(graph: Graph) {
  return (['projects', 'events', 'partners', 'towns', 'pages'] as const).filter(
    (kind) => graph[kind].size > 0,
  );
}

function scriptTexts(site: Site, texts: Texts): SearchTexts {
  const { graph } = site;
  const { archive } = graph;
  return {
    lang: texts.lang,
    languages: Object.fromEntries(
      archive.languages.filter((lang) => isSearched(graph, lang)).map((lang) => [lang, texts.language(lang)]),
    ),
    kinds: {
      ...Object.fromEntries(kinds.map(({ id, one }) => [id, texts.label('kind', one)])),
      towns: texts.t('town.one'),
    },
    count: texts.t('search.count', { n: '{n}' }),
    others: texts.t('search.others-count', { n: '{n}' }),
    remove: texts.t('list.remove', { name: '{name}' }),
    searching: texts.t('search.searching'),
    nothing: texts.t('search.nothing'),
    meant: texts.t('search.meant', { words: '{words}' }),
    failed: texts.t('search.failed'),
    ways: searchWays(site, texts.lang),
  };
}

/** Whether anything is written in a language; towns are found in all of them. */
function isSearched({ archive, events, pages, partners, projects, towns }: Graph, lang: string): boolean {
  if (towns.size > 0) return true;
  const records = [...projects.values(), ...partners.values(), ...events.values(), ...pages.values()];
  return records.some((record) => isIndexed(record, lang, archive.languages));
}
