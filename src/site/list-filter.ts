import type { TextKey } from '#texts/texts.ts';
import { facetAddress, facetLabel, facetOrder, inOrder, type ValueOrder } from './facets.ts';
import type { FacetId } from './holdings.ts';
import { licence } from './licence.ts';
import type { ListId } from './list-ids.ts';
import { say, sayLabel } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** How many values of a filter are shown before a reader asks for all. */
const shownAtFirst = 8;

/** What lists are narrowed down by; addresses name it so. */
export type FilterId = FacetId | 'type' | 'role' | 'status' | 'language' | 'licence' | 'reach';

/** A way to narrow a list of records down. */
export interface ListFilter<Node> {
  readonly id: FilterId;
  /** Which of its values a record has. */
  of(node: Node): readonly string[];
  label(site: Site, value: string, lang: string): Words;
  readonly order: ValueOrder;
  /** What it is called, where that isn't the facet's name. */
  readonly heading?: TextKey;
  /** The page of a value, where that shows the same records. */
  page?(lang: string, value: string): string;
}

/** A filter as a page shows it. */
export interface FilterView {
  readonly id: FilterId;
  readonly heading: Words;
  /** How many values it has. */
  readonly count: string;
  readonly values: readonly FilterValue[];
  /** Whether its values have pages of their own: without them it is of no use before a script works it. */
  readonly paged: boolean;
}

export interface FilterValue extends Words {
  readonly value: string;
  readonly href?: string;
  /** How many records of the list have it. */
  readonly count: string;
  /** Shown only where a reader asks for all values. */
  readonly further?: true;
}

/** Positions in a list by filter and value, each in ascending order. */
export type Postings = ReadonlyMap<FilterId, ReadonlyMap<string, readonly number[]>>;

/** A filter by a facet; on the pages of its values the list's own records stand under the heading `list`, if at all. */
export function facetFilter<Node>(
  id: FacetId,
  of: (node: Node) => readonly string[],
  list?: ListId,
  heading?: TextKey,
): ListFilter<Node> {
  return {
    id,
    ...(heading && { heading }),
    of,
    label: (site, value, lang) => facetLabel(site, id, value, lang),
    order: facetOrder(id),
    ...(list && { page: (lang: string, value: string) => `${facetAddress(lang, id, value)}#${list}` }),
  };
}

/** A filter by the values of a vocabulary. */
export function choiceFilter<Node>(
  id: FilterId,
  vocabulary: string,
  order: readonly string[],
  of: (node: Node) => readonly (string | undefined)[],
): ListFilter<Node> {
  return {
    id,
    of: (node) => of(node).filter((value) => value !== undefined),
    label: (site, value, lang) => sayLabel(site.texts(lang), vocabulary, value),
    order,
  };
}

/** A filter by languages. */
export function languageFilter<Node>(of: (node: Node) => readonly string[]): ListFilter<Node> {
  return {
    id: 'language',
    of,
    label: (site, value, lang) => ({ text: site.texts(lang).language(value) }),
    order: 'label',
  };
}

/** A filter by licences. */
export function licenceFilter<Node>(of: (node: Node) => string | undefined): ListFilter<Node> {
  return {
    id: 'licence',
    of: (node) => [of(node) ?? []].flat(),
    label: (_, value) => ({ text: licence(value).text }),
    order: 'label',
  };
}

/** Which records of a list have which values. */
export function postingsOf<Node>(filters: readonly ListFilter<Node>[], records: readonly Node[]): Postings {
  return new Map(
    filters.map(({ id, of }) => {
      const values = new Map<string, number[]>();
      for (const [position, record] of records.entries())
        for (const value of new Set(of(record))) {
          const known = values.get(value);
          if (known) known.push(position);
          else values.set(value, [position]);
        }
      return [id, values];
    }),
  );
}

/** The filters that have any values, as a page shows them. */
export function filterViews<Node>(
  site: Site,
  lang: string,
  filters: readonly ListFilter<Node>[],
  postings: Postings,
): FilterView[] {
  return filters
    .map((filter) => filterView(site, lang, filter, postings.get(filter.id)!))
    .filter(({ values }) => values.length > 0);
}

function filterView<Node>(
  site: Site,
  lang: string,
  { id, heading = `facet.${id}`, label, order, page }: ListFilter<Node>,
  held: ReadonlyMap<string, readonly number[]>,
): FilterView {
  const texts = site.texts(lang);
  const first = firstOf(order, held);
  const values = [...held].map(([value, positions]): FilterValue => ({
    ...label(site, value, lang),
    value,
    ...(page && { href: page(lang, value) }),
    count: texts.number(positions.length),
    ...(first && !first.has(value) && { further: true }),
  }));
  return {
    id,
    heading: say(texts, heading),
    count: texts.number(held.size),
    values: inOrder(texts, order, values),
    paged: page !== undefined,
  };
}

/** The values that are shown at first: those that hold the most, of years the latest; undefined where all are. */
function firstOf(
  order: ValueOrder,
  held: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<string> | undefined {
  // A few more are shown rather than a button.
  if (held.size <= shownAtFirst + 2) return undefined;
  const weight = ([value, { length }]: readonly [string, readonly number[]]) =>
    order === 'highest' ? Number(value) : length;
  const most = [...held].toSorted((a, b) => weight(b) - weight(a)).slice(0, shownAtFirst);
  return new Set(most.map(([value]) => value));
}
